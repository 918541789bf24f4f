/** Tables drawn as text, with their columns one below the other. */
import { measureWidth, padTo } from "./columns";

/** Lines of cells parted by │, as the examples of the rules are drawn. @param measure columns that a text takes */
export function alignDrawing(drawing: string, measure = measureWidth): string {
  const rows = drawing.split("\n").map((line) => line.split("│").map((cell) => cell.trim()));
  const cells = rows.filter((row) => row.length > 1);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...cells.map((row) => measure(row[column] ?? ""))),
  );
  const format = (row: readonly string[]): string =>
    row.length === 1
      ? row.join("")
      : row.map((cell, column) => padTo(cell, widths[column] ?? 0, measure)).join(" │ ");
  return rows.map((row) => format(row).trimEnd()).join("\n");
}
