/** Cells in a line: F7:F20, G9. What stands side by side in a column or a row is named as a range. */
import { formatAddress, formatRange, type CellAddress, type Language } from "../core";

/** More than anybody would go through by hand; --format json has them all. */
const mostNamed = 60;

/** Cells in the order of their columns or rows, each once. */
export function formatCells(cells: readonly CellAddress[], language: Language): string {
  const byColumn = joinRuns(cells, "column", "row");
  const byRow = joinRuns(cells, "row", "column");
  const names = byColumn.length <= byRow.length ? byColumn : byRow;
  const shown = names.slice(0, mostNamed).join(language === "ja" ? "、" : ", ");
  const rest = names.length - mostNamed;
  if (rest <= 0) return shown;
  return language === "ja"
    ? `${shown}ほか${String(rest)}か所`
    : `${shown} and ${String(rest)} more places`;
}

/** Runs along one line of the sheet after the other; `line` is what the cells of a run have in common. */
function joinRuns(
  cells: readonly CellAddress[],
  line: "row" | "column",
  along: "row" | "column",
): readonly string[] {
  const runs: { first: CellAddress; last: CellAddress }[] = [];
  for (const cell of [...cells].sort((a, b) => a[line] - b[line] || a[along] - b[along])) {
    const run = runs.at(-1);
    const step = run?.last[line] === cell[line] ? cell[along] - run.last[along] : Infinity;
    if (run === undefined || step > 1) runs.push({ first: cell, last: cell });
    else run.last = cell;
  }
  return runs.map(({ first, last }) =>
    first === last
      ? formatAddress(first)
      : formatRange({ top: first.row, left: first.column, bottom: last.row, right: last.column }),
  );
}
