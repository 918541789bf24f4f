/** Lines around cells. Two cells share each line between them: both draw it, in the same pixels, so that it is never cut. */
import type { Border } from "../../../xlsx/view/sheetView";
import { paper } from "./paper";

type CssStyle = "solid" | "dashed" | "dotted" | "double";

interface Stroke {
  readonly css: CssStyle;
  /** Pixels; lines keep their width at every zoom, as in Excel. */
  readonly width: number;
  /** The heavier line is the one seen where two cells disagree. */
  readonly weight: number;
}

/** ECMA-376 part 1, 18.18.3. What CSS has no pattern for gets the nearest one. */
const strokes: Readonly<Record<string, Stroke>> = {
  hair: { css: "dotted", width: 1, weight: 1 },
  dotted: { css: "dotted", width: 1, weight: 2 },
  dashDotDot: { css: "dashed", width: 1, weight: 3 },
  dashDot: { css: "dashed", width: 1, weight: 4 },
  dashed: { css: "dashed", width: 1, weight: 5 },
  thin: { css: "solid", width: 1, weight: 6 },
  mediumDashDotDot: { css: "dashed", width: 2, weight: 7 },
  slantDashDot: { css: "dashed", width: 2, weight: 8 },
  mediumDashDot: { css: "dashed", width: 2, weight: 9 },
  mediumDashed: { css: "dashed", width: 2, weight: 10 },
  medium: { css: "solid", width: 2, weight: 11 },
  double: { css: "double", width: 3, weight: 12 },
  thick: { css: "solid", width: 3, weight: 13 },
};

function strokeOf(border: Border): Stroke | undefined {
  return strokes[border.style];
}

/** The line that is seen where two cells meet; null for none. The answer does not depend on which cell asks. */
export function shareBorder(
  before: Border | null | undefined,
  after: Border | null | undefined,
): Border | null {
  if (!before || !after) return before ?? after ?? null;
  return weigh(before) > weigh(after) ? before : after;
}

function weigh(border: Border): number {
  return strokeOf(border)?.weight ?? 0;
}

/** Pixels of a line; 0 for none. */
export function borderWidth(border: Border | null): number {
  return border === null ? 0 : (strokeOf(border)?.width ?? 0);
}

/** CSS of one side; a style that ECMA does not name is no line. */
export function borderCss(border: Border): string {
  const stroke = strokeOf(border);
  if (stroke === undefined) return "none";
  return `${stroke.width}px ${stroke.css} ${border.color ?? paper.ink}`;
}

/**
 * How far a cell's box goes beyond the cell at its upper or left side, so that its line lies on the last pixel of the
 * neighbour, where the line of the grid is. Wider lines lie around that pixel.
 */
export function reachBefore(border: Border | null): number {
  return borderWidth(border) >= 2 ? 2 : 1;
}

/** The same at the lower or right side. */
export function reachAfter(border: Border | null): number {
  return borderWidth(border) >= 3 ? 1 : 0;
}

/** Lines from corner to corner as a picture behind the text; undefined for none. */
export function diagonalCss(falling: Border | null, rising: Border | null): string | undefined {
  const lines = [
    ...(falling === null ? [] : [diagonal("to top right", falling)]),
    ...(rising === null ? [] : [diagonal("to bottom right", rising)]),
  ];
  return lines.length === 0 ? undefined : lines.join(", ");
}

/** A gradient's line runs across its direction. */
function diagonal(direction: string, border: Border): string {
  const half = Math.max(borderWidth(border), 1) / 2;
  const color = border.color ?? paper.ink;
  const start = `calc(50% - ${half}px)`;
  const end = `calc(50% + ${half}px)`;
  return `linear-gradient(${direction}, transparent ${start}, ${color} ${start}, ${color} ${end}, transparent ${end})`;
}
