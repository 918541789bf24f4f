/** Applies move edits to a sheet in memory, as strictly as a host does: for tests of proposals. */
import {
  contains,
  formatAddress,
  formatRange,
  type Cell,
  type CellAddress,
  type CellContent,
  type CellRange,
  type ExpectedCell,
  type MoveEdit,
  type Sheet,
} from "../../src/core";

/** What moves make of a sheet: its merged regions, and the cells that are other than before, by address. */
export interface MovedCells {
  readonly merges: readonly CellRange[];
  /** Addresses of the cells that were read. */
  readonly sources: readonly string[];
  /** Cells written or cleared; a cleared one has the empty text. */
  readonly cells: ReadonlyMap<string, CellContent>;
}

/**
 * All moves at once: every cell is read as it was before any of them. Throws when a cell does not show what a move
 * expects, holds a formula, lies inside a merged region that stays, or is written twice; and when a region to take
 * apart is none.
 */
export function moveInSheet(sheet: Sheet, moves: readonly MoveEdit[]): MovedCells {
  const unmerged = moves.flatMap((move) => move.unmerged);
  const merges = takeApart(sheet, unmerged);
  const cells = new Map<string, CellContent>();
  const write = (content: CellContent): void => {
    const key = formatAddress(content);
    if (cells.has(key)) throw new Error(`${key} is written twice`);
    cells.set(key, content);
  };
  const copies = moves.flatMap((move) => move.copies);
  for (const { from, to } of copies) {
    const source = movableCell(sheet, merges, from);
    movableCell(sheet, merges, to);
    write(contentAt(sheet, to, source));
  }
  for (const cleared of moves.flatMap((move) => move.cleared)) {
    movableCell(sheet, merges, cleared);
    write(contentAt(sheet, cleared, undefined));
  }
  return { merges, sources: copies.map(({ from }) => formatAddress(from)), cells };
}

function takeApart(sheet: Sheet, unmerged: readonly CellRange[]): readonly CellRange[] {
  const wanted = new Set(unmerged.map(formatRange));
  const known = new Set(sheet.merges.map(formatRange));
  for (const range of wanted) {
    if (!known.has(range)) throw new Error(`${range} is no merged region of ${sheet.name}`);
  }
  return sheet.merges.filter((range) => !wanted.has(formatRange(range)));
}

function movableCell(
  sheet: Sheet,
  merges: readonly CellRange[],
  { row, column, expected }: ExpectedCell,
): Cell | undefined {
  const cell = sheet.cell(row, column);
  const address = formatAddress({ row, column });
  const text = cell?.text ?? "";
  if (text !== expected) {
    throw new Error(`${address} shows ${JSON.stringify(text)}, not ${JSON.stringify(expected)}`);
  }
  const formula = cell?.formula ?? null;
  if (formula !== null) throw new Error(`${address} holds the formula ${formula}`);
  const cover = merges.find((range) => contains(range, { row, column }));
  if (cover !== undefined && (cover.top !== row || cover.left !== column)) {
    throw new Error(`${address} lies inside the merged ${formatRange(cover)}`);
  }
  return cell;
}

/** The fill stays with the place. */
function contentAt(
  sheet: Sheet,
  { row, column }: CellAddress,
  source: Cell | undefined,
): CellContent {
  const fill = sheet.fillAt(row, column);
  const look = source === undefined ? {} : { kind: source.kind, runs: source.runs };
  return { row, column, text: source?.text ?? "", ...look, ...(fill !== null && { fill }) };
}
