/** The look of letters, from a font of the styles or the properties of a run. */
import type { Font } from "../../../core";
import type { XmlScanner } from "../../xml/xmlScanner";
import { readColor, type Palette } from "./color";

/** What a font says; what it does not say is undefined. */
export type FontProperties = { -readonly [Key in keyof Font]?: Font[Key] };

/** Reads a CT_Font, CT_RPrElt or the font of a dxf that has just opened (ECMA-376 part 1, 18.8.22 and 18.4.7). */
export function readFontProperties(scanner: XmlScanner, palette: Palette): FontProperties {
  const font: FontProperties = {};
  for (const name of scanner.children()) readFontProperty(name, scanner, palette, font);
  return font;
}

/** Reads the one property that has just opened into `font`; one that is not of a {@link Font} changes nothing. */
export function readFontProperty(
  name: string,
  { attributes }: XmlScanner,
  palette: Palette,
  font: FontProperties,
): void {
  if (name === "color") font.color = readColor(attributes, palette);
  else if (name === "b") font.isBold = attributes.flag("val", true);
  else if (name === "strike") font.isStruck = attributes.flag("val", true);
  else if (name === "u") font.isUnderlined = attributes.get("val") !== "none";
}

/** Reads the properties (rPr) of a run as a whole font. */
export function readRunFont(scanner: XmlScanner, palette: Palette): Font {
  return makeFont(readFontProperties(scanner, palette));
}

/** A whole font: what is not said is plain and of the automatic colour. A run's properties replace its cell's. */
export function makeFont(properties: FontProperties): Font {
  return {
    color: properties.color ?? null,
    isBold: properties.isBold ?? false,
    isStruck: properties.isStruck ?? false,
    isUnderlined: properties.isUnderlined ?? false,
  };
}
