/** The fill of a cell as the one colour that is seen. */
import { readElements } from "../../xml/elementReaders";
import type { XmlScanner } from "../../xml/xmlScanner";
import { readColor, type Palette } from "./color";

/** Patterns of which more than half is the foreground's colour (ECMA-376 part 1, 18.18.55). */
const dense = new Set(["darkGray"]);

/**
 * Reads a CT_Fill that has just opened (18.8.20): #RRGGBB, or null for none. A solid one shows its foreground,
 * other patterns their background unless it is automatic, a gradient its first stop.
 * @param isDifferential a fill of a dxf: solid unless it says otherwise, and then in its background colour (18.8.14)
 */
export function readFill(
  scanner: XmlScanner,
  palette: Palette,
  isDifferential = false,
): string | null {
  let color: string | null = null;
  for (const kind of scanner.children()) {
    if (kind === "patternFill") color = readPattern(scanner, palette, isDifferential);
    else if (kind === "gradientFill") color = readFirstStop(scanner, palette);
  }
  return color;
}

function readPattern(
  scanner: XmlScanner,
  palette: Palette,
  isDifferential: boolean,
): string | null {
  const pattern = scanner.attributes.get("patternType") ?? (isDifferential ? "solid" : "none");
  const colors: PatternColors = {};
  readElements(scanner, {
    fgColor: () => (colors.foreground = readFillColor(scanner, palette)),
    bgColor: () => (colors.background = readColor(scanner.attributes, palette)),
  });
  if (pattern === "none") return null;
  if (pattern === "solid") return solidColor(colors, isDifferential);
  return mixedColor(colors, dense.has(pattern)) ?? shade;
}

function mixedColor({ foreground, background }: PatternColors, isDense: boolean): string | null {
  return (isDense ? (foreground ?? background) : (background ?? foreground)) ?? null;
}

interface PatternColors {
  foreground?: string | null;
  background?: string | null;
}

/** An automatic foreground is black; one that is not said shows nothing. */
function solidColor(colors: PatternColors, isDifferential: boolean): string | null {
  const { foreground, background } = colors;
  if (isDifferential) return background ?? foreground ?? null;
  return foreground === undefined ? null : (foreground ?? "#000000");
}

/** A pattern of black on white, which is what automatic colours are. */
const shade = "#C0C0C0";

/** The colour of a foreground, where the system's background (indexed 65) is white. */
function readFillColor({ attributes }: XmlScanner, palette: Palette): string | null {
  return attributes.integer("indexed") === 65 ? "#FFFFFF" : readColor(attributes, palette);
}

function readFirstStop(scanner: XmlScanner, palette: Palette): string | null {
  let color: string | null = null;
  for (const _ of scanner.children()) {
    for (const name of scanner.children()) {
      if (name === "color") color ??= readColor(scanner.attributes, palette);
    }
  }
  return color;
}
