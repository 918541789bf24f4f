/** The lines around and across a cell. */
import type { XmlScanner } from "../xml/xmlScanner";
import { readColor, type Palette } from "../read/style/color";
import type { Border, Borders } from "./sheetView";

export const noBorders: Borders = {
  top: null,
  right: null,
  bottom: null,
  left: null,
  falling: null,
  rising: null,
};

/** Reads a CT_Border that has just opened, of the styles or of a dxf (ECMA-376 part 1, 18.8.4). */
export function readBorders(scanner: XmlScanner, palette: Palette): Borders {
  const { attributes } = scanner;
  const isFalling = attributes.flag("diagonalDown");
  const isRising = attributes.flag("diagonalUp");
  const sides = new Map<string, Border | null>();
  for (const name of scanner.children()) sides.set(name, readLine(scanner, palette));
  const side = (name: string, strictName = name): Border | null =>
    sides.get(name) ?? sides.get(strictName) ?? null;
  return {
    top: side("top"),
    // Strict workbooks name the sides by the direction of reading.
    right: side("right", "end"),
    bottom: side("bottom"),
    left: side("left", "start"),
    falling: isFalling ? side("diagonal") : null,
    rising: isRising ? side("diagonal") : null,
  };
}

function readLine(scanner: XmlScanner, palette: Palette): Border | null {
  const style = scanner.attributes.get("style") ?? "none";
  let color: string | null = null;
  for (const name of scanner.children()) {
    if (name === "color") color = readColor(scanner.attributes, palette);
  }
  return style === "none" ? null : { style, color };
}

/** Borders with what a more important format lays over them. */
export function coverBorders(below: Borders, above: Borders): Borders {
  return {
    top: above.top ?? below.top,
    right: above.right ?? below.right,
    bottom: above.bottom ?? below.bottom,
    left: above.left ?? below.left,
    falling: above.falling ?? below.falling,
    rising: above.rising ?? below.rising,
  };
}

/** Whether there is any line to draw. */
export function hasBorders(borders: Borders): boolean {
  return Object.values(borders).some((border) => border !== null);
}
