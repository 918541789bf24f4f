/** A {@link StyleSpec} as the pieces of a styleSheet part (ECMA-376 part 1, 18.8): font, fill, border, alignment. */
import type { StyleSpec } from "../../core";
import { tag } from "./markup";

/** A colour as SpreadsheetML writes it: opaque ARGB. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** The fill of a style, or null where it has none. */
export function fillMarkup(style: StyleSpec): string | null {
  if (style.fill === undefined) return null;
  const colors = tag("fgColor", { rgb: argb(style.fill) }) + tag("bgColor", { indexed: 64 });
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, colors));
}

/** The border of a style, or null where it has none. Strong edges are medium, the others thin. */
export function borderMarkup(style: StyleSpec): string | null {
  const strong = new Set(style.strongEdges);
  const isThin = style.border === "thin";
  if (!isThin && strong.size === 0) return null;
  const edge = (name: "left" | "right" | "top" | "bottom"): string => {
    if (!isThin && !strong.has(name)) return tag(name, {});
    const width = strong.has(name) ? "medium" : "thin";
    return tag(name, { style: width }, tag("color", { indexed: 64 }));
  };
  const edges = edge("left") + edge("right") + edge("top") + edge("bottom");
  return tag("border", {}, edges + tag("diagonal", {}));
}

/** Letters upright, one below the other (ECMA-376 part 1, 18.8.1, textRotation). */
const verticalText = 255;

/** What a style says about alignment; absent members are left to the workbook's default. */
export function alignmentAttributes(style: StyleSpec): Readonly<Record<string, string>> {
  return {
    ...(style.horizontal !== undefined && { horizontal: style.horizontal }),
    ...(style.vertical !== undefined && { vertical: style.vertical }),
    ...(style.isVerticalText === true && { textRotation: String(verticalText) }),
    ...(style.isWrapped !== undefined && { wrapText: style.isWrapped ? "1" : "0" }),
    ...indentAttributes(style),
  };
}

/** An indent counts from an edge, so it needs one (left where the style says none). */
function indentAttributes(style: StyleSpec): Readonly<Record<string, string>> {
  if (style.indent === undefined || style.indent === 0) return {};
  return { horizontal: style.horizontal ?? "left", indent: String(style.indent) };
}

/** Number formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30). */
const builtInFormats: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  // The short date of whoever looks at it; in Japan this one.
  ["yyyy/m/d", 14],
  ["@", 49],
]);

/** The id of a number format that needs no numFmt of its own, or undefined. */
export function builtInFormat(code: string): number | undefined {
  return builtInFormats.get(code);
}
