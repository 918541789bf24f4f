/** The fill of a cell as the one colour that is seen. */
import type { XmlScanner } from "../../xml/xmlScanner";
import { readColor, type Palette } from "./color";

/** Patterns of which more than half is the foreground's colour (ECMA-376 part 1, 18.18.55). */
const dense = new Set(["solid", "darkGray"]);

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
  const colors = new Map<string, string | null>();
  for (const name of scanner.children()) colors.set(name, readFillColor(scanner, palette, name));
  const foreground = colors.get("fgColor") ?? null;
  const background = colors.get("bgColor") ?? null;
  if (pattern === "none") return null;
  if (isDifferential && pattern === "solid") return background ?? foreground;
  if (pattern === "solid") return foreground ?? (colors.has("fgColor") ? "#000000" : null);
  if (dense.has(pattern)) return foreground ?? background ?? shade;
  return background ?? foreground ?? shade;
}

/** A pattern of black on white, which is what automatic colours are. */
const shade = "#C0C0C0";

/** The system's background, which automatic backgrounds are, counts as no colour here. */
function readFillColor(scanner: XmlScanner, palette: Palette, name: string): string | null {
  const isSystemBackground = name === "fgColor" && scanner.attributes.integer("indexed") === 65;
  return isSystemBackground ? "#FFFFFF" : readColor(scanner.attributes, palette);
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
