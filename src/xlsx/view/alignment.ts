/** Where text stands in its cell. */
import type { XmlAttributes } from "../xml/xmlAttributes";
import type { CellLook } from "./sheetView";

export type Alignment = Pick<
  CellLook,
  "horizontal" | "vertical" | "isWrapped" | "isShrunk" | "indent" | "rotation"
>;

export const usualAlignment: Alignment = {
  horizontal: "general",
  vertical: "bottom",
  isWrapped: false,
  isShrunk: false,
  indent: 0,
  rotation: 0,
};

/** ST_HorizontalAlignment and ST_VerticalAlignment (ECMA-376 part 1, 18.18.40 and 18.18.88). */
const horizontals: ReadonlyMap<string, Alignment["horizontal"]> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["fill", "fill"],
  ["justify", "justify"],
  ["centerContinuous", "across"],
  ["distributed", "distributed"],
]);
const verticals: ReadonlyMap<string, Alignment["vertical"]> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["justify", "justify"],
  ["distributed", "distributed"],
]);

/** Reads the attributes of a CT_CellAlignment (18.8.1). Text that is spread over its cell is always wrapped. */
export function readAlignment(attributes: XmlAttributes): Alignment {
  const horizontal = horizontals.get(attributes.get("horizontal") ?? "") ?? "general";
  const vertical = verticals.get(attributes.get("vertical") ?? "") ?? "bottom";
  const isSpread = [horizontal, vertical].some((one) => one === "justify" || one === "distributed");
  return {
    horizontal,
    vertical,
    isWrapped: isSpread || attributes.flag("wrapText"),
    isShrunk: attributes.flag("shrinkToFit"),
    indent: attributes.integer("indent") ?? 0,
    rotation: rotationOf(attributes.integer("textRotation") ?? 0),
  };
}

/** 0 to 90 counter-clockwise, 91 to 180 for 1 to 90 clockwise, 255 for letters one below the other. */
function rotationOf(written: number): Alignment["rotation"] {
  if (written === 255) return "stacked";
  if (written > 180) return 0;
  return written > 90 ? 90 - written : written;
}
