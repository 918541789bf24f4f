/** A Markdown table whose columns stand one below the other, Japanese letters being two wide. */

/** The first row is the header. */
export function alignTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const format = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(row[column] ?? "", width)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [format(head), rule, ...body.map(format)].join("\n");
}

/** Lines of cells parted by │, as the examples of the rules are drawn, with their columns aligned. */
export function alignDrawing(drawing: string): string {
  const rows = drawing.split("\n").map((line) => line.split("│").map((cell) => cell.trim()));
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.filter((row) => row.length > 1).map((row) => widthOf(row[column] ?? ""))),
  );
  const format = (row: readonly string[]): string =>
    row.length === 1
      ? row.join("")
      : row.map((cell, column) => pad(cell, widths[column] ?? 0)).join(" │ ");
  return rows.map((row) => format(row).trimEnd()).join("\n");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Columns of a text on the screen: East Asian wide and fullwidth characters take two (UAX #11). */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width +=
      /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
