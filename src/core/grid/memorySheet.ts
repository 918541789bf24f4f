/** A sheet held in memory: for sheets drawn in tests and for hosts that read ranges. */
import { formatAddress, type CellRange } from "./address";
import type { Cell, Font, Sheet, TextRun } from "./book";

/** What makes up a sheet; all that is absent is empty, visible and plain. */
export interface SheetContent {
  readonly name: string;
  readonly visibility?: Sheet["visibility"];
  readonly cells: Iterable<CellContent>;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
  readonly isProtected?: boolean;
  readonly drawings?: readonly CellRange[];
  readonly owner?: string | null;
}

/** A cell; row and column are 0-based. A cell with empty text counts only for its fill. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind?: Cell["kind"];
  readonly formula?: string;
  readonly font?: Partial<Font>;
  readonly runs?: readonly TextRun[];
  readonly fill?: string;
}

/** The look of text that nobody gave a look. */
export const plainFont: Font = {
  color: null,
  isBold: false,
  isStruck: false,
  isUnderlined: false,
};

/** Builds a sheet. The last of two cells at one address wins. */
export function makeSheet(content: SheetContent): Sheet {
  return { name: content.name, ...indexCells(content.cells), ...fillIn(content) };
}

type CellAccess = Pick<Sheet, "rowNumbers" | "cellsInRow" | "cell" | "fillAt" | "hasFormula">;

function indexCells(cells: Iterable<CellContent>): CellAccess {
  const rows = new Map<number, Map<number, Cell>>();
  const fills = new Map<string, string>();
  const formulas = new Set<string>();
  for (const one of cells) {
    if (one.fill !== undefined) fills.set(formatAddress(one), one.fill);
    if (one.formula !== undefined) formulas.add(formatAddress(one));
    if (one.text === "") continue;
    const row = rows.get(one.row) ?? new Map<number, Cell>();
    rows.set(one.row, row.set(one.column, makeCell(one)));
  }
  const sorted = new Map(
    [...rows].map(([row, inRow]) => [row, [...inRow.values()].sort((a, b) => a.column - b.column)]),
  );
  return {
    rowNumbers: [...rows.keys()].sort((a, b) => a - b),
    cellsInRow: (row) => sorted.get(row) ?? [],
    cell: (row, column) => rows.get(row)?.get(column),
    fillAt: (row, column) => fills.get(formatAddress({ row, column })) ?? null,
    hasFormula: (row, column) => formulas.has(formatAddress({ row, column })),
  };
}

function fillIn(content: SheetContent): Omit<Sheet, "name" | keyof CellAccess> {
  return {
    visibility: content.visibility ?? "visible",
    merges: content.merges ?? [],
    hiddenRows: new Set(content.hiddenRows),
    hiddenColumns: new Set(content.hiddenColumns),
    isProtected: content.isProtected ?? false,
    drawings: content.drawings ?? [],
    owner: content.owner ?? null,
  };
}

function makeCell(one: CellContent): Cell {
  return {
    row: one.row,
    column: one.column,
    text: one.text,
    kind: one.kind ?? "text",
    formula: one.formula ?? null,
    runs: one.runs ?? [{ text: one.text, font: { ...plainFont, ...one.font } }],
    fill: one.fill ?? null,
  };
}
