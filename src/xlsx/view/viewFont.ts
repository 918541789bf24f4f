/** Fonts with all that a screen needs of them, from the styles, from runs and from conditional formats. */
import type { XmlScanner } from "../xml/xmlScanner";
import { decodeXstring } from "../xml/xmlText";
import type { Palette } from "../read/style/color";
import { readFontProperty } from "../read/style/font";
import type { ViewFont } from "./sheetView";

/** What a font says; what it does not say is undefined. */
export type ViewFontProperties = { -readonly [Key in keyof ViewFont]?: ViewFont[Key] };

/** Reads a CT_Font, CT_RPrElt or the font of a dxf that has just opened (ECMA-376 part 1, 18.8.22 and 18.4.7). */
export function readViewFont(scanner: XmlScanner, palette: Palette): ViewFontProperties {
  const font: ViewFontProperties = {};
  const { attributes } = scanner;
  for (const name of scanner.children()) {
    if (name === "name" || name === "rFont") readName(attributes.get("val"), font);
    else if (name === "sz") readSize(attributes.get("val"), font);
    else if (name === "i") font.isItalic = attributes.flag("val", true);
    else if (name === "vertAlign") font.position = positionOf(attributes.get("val"));
    else readFontProperty(name, scanner, palette, font);
  }
  return font;
}

function readName(written: string | null, font: ViewFontProperties): void {
  if (written !== null && written !== "") font.name = decodeXstring(written);
}

/** Sizes go from 1 to 409 points (18.4.11); what is none is not said. */
function readSize(written: string | null, font: ViewFontProperties): void {
  const size = Number(written ?? Number.NaN);
  if (size >= 1 && size <= 409) font.size = size;
}

function positionOf(written: string | null): ViewFont["position"] {
  return written === "superscript" || written === "subscript" ? written : "baseline";
}

/** The font of a workbook that says nothing of one. */
const unsaid: Pick<ViewFont, "name" | "size"> = { name: "Calibri", size: 11 };

/**
 * A whole font: name and size are those of the `base` where they are not said, all else is then plain and of the
 * automatic colour. So a run's properties replace its cell's.
 */
export function makeViewFont(
  properties: ViewFontProperties,
  { name, size }: Pick<ViewFont, "name" | "size"> = unsaid,
): ViewFont {
  return {
    name,
    size,
    isBold: false,
    isItalic: false,
    isUnderlined: false,
    isStruck: false,
    color: null,
    position: "baseline",
    ...properties,
  };
}
