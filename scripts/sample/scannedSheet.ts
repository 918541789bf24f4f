/** The document as a machine read it from paper: each line a row, each tab a cell, all of it text. */
import type { SheetSpec } from "../../src/core";

export function buildScannedSheet(text: string): SheetSpec {
  const lines = text.split("\n");
  const rows = lines.map((line) => ({
    cells: line.split("\t").map((value) => (value === "" ? null : { value, style: {} })),
  }));
  const columnCount = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    name: "読取結果",
    owner: null,
    columnWidths: Array.from({ length: columnCount }, () => 9),
    rows,
    merges: [],
    page: { paper: "A4", isLandscape: true },
  };
}
