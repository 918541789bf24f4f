/**
 * How generated sheets look, in one place. Colour never carries meaning alone: red is bold too and has its word
 * (新規) beside it, grey only steps back what the row above already said.
 */
import { changedColor } from "../edits/highlightColors";
import type { StyleSpec } from "../edits/sheetSpec";

export const bodySize = 10;

/** Said in full, because what a style leaves out is the default of a workbook that may be odd. */
const line: StyleSpec = { horizontal: "left", vertical: "center", isWrapped: false };
const cell: StyleSpec = { ...line, size: bodySize, border: "thin", isWrapped: true };
const centered: StyleSpec = { ...cell, horizontal: "center" };
const header: StyleSpec = { ...centered, isBold: true, fill: "#E4E9EF" };
/** Not wrapped: LibreOffice forgets the indent of numbers that are. */
const number: StyleSpec = {
  ...cell,
  isWrapped: false,
  horizontal: "right",
  indent: 1,
  numberFormat: "#,##0",
};
/** Where a measure belongs is said on every row: smaller, so that rows stay low. */
const place: StyleSpec = { ...cell, size: 8.5 };

export const styles = {
  title: { ...line, size: 16, isBold: true },
  fact: { ...line, size: bodySize },
  note: { ...line, size: 9 },
  /** Above a list that is not the first of its sheet. */
  section: { ...line, size: 12, isBold: true },
  counts: { ...line, size: 12 },
  text: cell,
  place,
  indented: { ...cell, indent: 1 },
  centered,
  header: { ...header, strongEdges: ["bottom"] },
  /** Not wrapped: LibreOffice does not center upright text that is. */
  verticalHeader: { ...header, isWrapped: false, isVerticalText: true, strongEdges: ["bottom"] },
  boxHeader: header,
  boxLabel: { ...cell, indent: 1 },
  countHeader: { ...header, size: 8 },
  number,
  strongNumber: { ...number, isBold: true },
  totalLabel: { ...cell, isBold: true, indent: 1, fill: "#F1F4F7" },
  totalNumber: { ...number, isBold: true, fill: "#F1F4F7" },
  totalSign: { ...centered, isBold: true, fill: "#F1F4F7", numberFormat: "#,##0" },
  band: { ...cell, isBold: true, indent: 1, fill: "#CFD8E3" },
  /** What the row above says too. #767676 has 4.5:1 on white (WCAG 2.2, 1.4.3). */
  repeatedPlace: { ...place, color: "#767676" },
  changed: { ...cell, color: changedColor, isBold: true },
  changedWord: { ...centered, color: changedColor, isBold: true },
  strongWord: { ...centered, isBold: true },
  link: { ...centered, color: "#0563C1", isUnderlined: true },
} as const satisfies Record<string, StyleSpec>;

/** The same style with a strong line above: where a pillar or the totals begin. */
export function withStrongTop(style: StyleSpec): StyleSpec {
  return { ...style, strongEdges: [...(style.strongEdges ?? []), "top"] };
}
