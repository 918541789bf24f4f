/** Rows that slipped sideways, as when a cell is inserted or deleted in Excel. */
import { BookDraft } from "../bookDraft";
import { lessCrowded, unreadNumber } from "../consequences";
import type { DamageKind } from "../damage";
import type { GoodBook } from "../goodBooks";
import { cellsOfRow, isMerged, quietRows, type TargetRow } from "../targets";

function isFree(good: GoodBook, target: TargetRow, from: number): boolean {
  return cellsOfRow(target, target.row.row)
    .filter(({ column }) => column >= from)
    .every((at) => !isMerged(good, at));
}

/** The cells of a row from its measure on, moved aside: what Excel does when a cell is inserted. */
function shiftRow(name: string, offset: number, fromMeasure: boolean): DamageKind {
  return {
    name,
    codes: ["S09"],
    damage(good, random) {
      const start = ({ measures, table }: TargetRow): number =>
        fromMeasure ? measures[0].source.at.column : table.range.left;
      const target = random.pick(
        quietRows(good).filter(
          (one) =>
            isFree(good, one, start(one)) &&
            one.measures[0].source.at.column < firstMark(one) &&
            isBlankLeftOf(good, one, start(one), offset),
        ),
      );
      if (target === undefined) return null;
      const draft = new BookDraft(good.book);
      const { row } = target.row;
      draft.sheet(target.table.sheet).shiftRow(row, start(target), offset);
      return {
        book: draft.build(),
        expected: [{ code: "S09", cells: cellsOfRow(target, row) }],
        consequences: [lessCrowded, unreadNumber],
      };
    },
  };
}

function firstMark({ table }: TargetRow): number {
  const columns = table.municipalities.flatMap((one) => one.columns.map(({ column }) => column));
  return Math.min(...columns);
}

/** To the left there must be room: nothing is written over when a blank cell is deleted. */
function isBlankLeftOf(
  good: GoodBook,
  { table, row }: TargetRow,
  from: number,
  offset: number,
): boolean {
  if (offset > 0) return true;
  const sheet = good.book.sheets.find(({ name }) => name === table.sheet);
  const columns = Array.from({ length: -offset }, (_, index) => from - 1 - index);
  return columns.every(
    (column) =>
      column >= 0 &&
      sheet?.cell(row.row, column) === undefined &&
      !isMerged(good, { sheet: table.sheet, row: row.row, column }),
  );
}

export const slippedRows: readonly DamageKind[] = [
  shiftRow("a row slipped one column to the right", 1, false),
  shiftRow("a row slipped two columns to the right", 2, false),
  shiftRow("a row slipped right from its measure on", 1, true),
  shiftRow("a row slipped left from its measure on", -1, true),
];
