/** How the printed table of the sample looks: one place for widths, sizes and colours. */
import type { StyleSpec } from "../../src/core";

/** Columns of the table; the municipalities follow after `priority`. */
export const columns = { initiative: 0, number: 1, project: 2, measures: 3, priority: 4 } as const;
export const firstMark = columns.priority + 1;

export const widths = {
  initiative: 16,
  number: 4,
  project: 20,
  measures: 66,
  priority: 5.5,
  mark: 5,
};

export const bodySize = 10;

/** Of BIZ UDゴシック, in multiples of its size, with a little more. */
export const lineSpacing = 1.4;

const cell: StyleSpec = { size: bodySize, border: "thin", vertical: "center", isWrapped: true };

export const styles = {
  title: { size: 16, isBold: true, horizontal: "center", vertical: "center" },
  centers: { size: bodySize, vertical: "center" },
  partners: { size: bodySize, horizontal: "right", vertical: "center" },
  header: { ...cell, isBold: true, horizontal: "center", fill: "#E4E9EF" },
  municipality: {
    ...cell,
    isBold: true,
    horizontal: "center",
    fill: "#E4E9EF",
    isVerticalText: true,
    // LibreOffice does not center upright text that is wrapped.
    isWrapped: false,
  },
  pillar: { ...cell, isBold: true, size: 11, fill: "#CFD8E3" },
  policyArea: { ...cell, isBold: true, fill: "#F1F4F7", indent: 1 },
  text: cell,
  /** At the top, so that a page break does not cut the words of a merged cell. */
  groupName: { ...cell, vertical: "top" },
  groupNumber: { ...cell, vertical: "top", horizontal: "center" },
  middle: { ...cell, horizontal: "center" },
  legend: { size: bodySize, vertical: "center" },
} as const satisfies Record<string, StyleSpec>;
