/** Damage to rows: without a measure, copied, merged, hidden, headed once more. */
import type { CellRange, Place } from "../../../src/core";
import { BookDraft, type SheetDraft } from "../bookDraft";
import type { DamageKind } from "../damage";
import { lessCrowded } from "../consequences";
import type { GoodBook } from "../goodBooks";
import { cellsOfRow, columnOf, isMerged, quietRows, type TargetRow } from "../targets";

/** Whether a row holds names of its own beside its measure, so that one of them may be taken for it. */
function hasNames(good: GoodBook, { table, row, measures }: TargetRow): boolean {
  const sheet = good.book.sheets.find(({ name }) => name === table.sheet);
  return ["initiative", "project", "pillar", "policyArea"].some((field) => {
    const column = columnOf(table, field);
    if (column === undefined || column === measures[0].source.at.column) return false;
    return sheet?.cell(row.row, column) !== undefined;
  });
}

function eraseMeasure(name: string, code: string, isNamed: boolean): DamageKind {
  return {
    name,
    codes: [code],
    damage(good, random) {
      const target = random.pick(
        quietRows(good).filter(
          (one) =>
            columnOf(one.table, "measure") === one.measures[0].source.at.column &&
            hasNames(good, one) === isNamed,
        ),
      );
      if (target === undefined) return null;
      const draft = new BookDraft(good.book);
      draft.write(target.measures[0].source.at, { text: "" });
      return {
        book: draft.build(),
        expected: [{ code, cells: cellsOfRow(target, target.row.row) }],
        consequences: [lessCrowded],
      };
    },
  };
}

/** Rows above which nothing is merged across, so that rows can be inserted there. */
function startsAnew(good: GoodBook, { table, row }: TargetRow): boolean {
  const sheet = good.book.sheets.find(({ name }) => name === table.sheet);
  return (sheet?.merges ?? []).every(({ top, bottom }) => row.row <= top || row.row > bottom);
}

const repeatedHeader: DamageKind = {
  name: "the header repeated, as on a second page",
  codes: ["S04"],
  damage(good, random) {
    const target = random.pick(
      quietRows(good).filter((one) => one.above !== undefined && startsAnew(good, one)),
    );
    if (target === undefined) return null;
    const { table, row } = target;
    const headings = table.cells.filter(({ field }) => field === "heading");
    const rows = headings.map(({ at }) => at.row);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const draft = new BookDraft(good.book);
    const sheet = draft.sheet(table.sheet);
    sheet.insertRows(row.row, bottom - top + 1);
    copyRows(sheet, top, bottom, row.row);
    const cells = cellsOfRow(target, row.row);
    return { book: draft.build(), expected: [{ code: "S04", cells }] };
  },
};

/** Copies rows with their merged regions. */
function copyRows(sheet: SheetDraft, top: number, bottom: number, to: number): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 0; column <= sheet.lastColumn; column += 1) {
      sheet.copy(row, column, row - top + to, column);
    }
  }
  const inside = sheet.merges.filter((range) => range.top >= top && range.bottom <= bottom);
  const moved = inside.map((range): CellRange => ({
    ...range,
    top: range.top - top + to,
    bottom: range.bottom - top + to,
  }));
  sheet.merges.push(...moved);
}

const copiedRow: DamageKind = {
  name: "a row copied below itself",
  codes: ["T10"],
  damage(good, random) {
    const target = random.pick(quietRows(good));
    if (target === undefined) return null;
    const { row } = target.row;
    const draft = new BookDraft(good.book);
    const sheet = draft.sheet(target.table.sheet);
    sheet.insertRows(row + 1, 1);
    copyRows(sheet, row, row, row + 1);
    const { at } = target.measures[0].source;
    return {
      book: draft.build(),
      expected: [{ code: "T10", cells: [{ ...at, row: row + 1 }] }],
      consequences: [
        { code: "X06", reason: "the number of the row stands twice" },
        { code: "S06", reason: "a second cell with the same several measures" },
      ],
    };
  },
};

const hiddenRows: DamageKind = {
  name: "rows hidden",
  codes: ["S07"],
  damage(good, random) {
    const target = random.pick(quietRows(good));
    if (target === undefined) return null;
    const draft = new BookDraft(good.book);
    const sheet = draft.sheet(target.table.sheet);
    sheet.hiddenRows.add(target.row.row);
    const cells = everyCell(target);
    return { book: draft.build(), expected: [{ code: "S07", cells }] };
  },
};

/** The table's cells: for findings that are about a table as a whole. */
function everyCell(target: TargetRow): readonly Place[] {
  const { top, bottom } = target.table.range;
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
    cellsOfRow(target, row),
  );
}

/** Two marks of one column, one below the other, both taking part. */
const mergedMarks: DamageKind = {
  name: "two marks merged, one above the other",
  codes: ["S05"],
  damage(good, random) {
    const pairs = quietRows(good).flatMap(({ table, row, above }) =>
      row.marks.flatMap(({ at, participation }) => {
        const upper = above?.marks.find((mark) => mark.at.column === at.column);
        const isPair =
          upper?.at.row === at.row - 1 &&
          participation !== null &&
          upper.participation === participation &&
          !isMerged(good, at) &&
          !isMerged(good, upper.at);
        return isPair ? [{ table, at }] : [];
      }),
    );
    const pair = random.pick(pairs);
    if (pair === undefined) return null;
    const { at } = pair;
    const draft = new BookDraft(good.book);
    const sheet = draft.sheet(at.sheet);
    sheet.clear(at.row, at.column);
    const { row, column } = at;
    sheet.merges.push({ top: row - 1, bottom: row, left: column, right: column });
    const cells = [{ ...at, row: row - 1 }];
    return { book: draft.build(), expected: [{ code: "S05", cells }] };
  },
};

/** Marks of two municipalities side by side, both taking part. */
const mergedAcross: DamageKind = {
  name: "two marks merged, side by side",
  codes: ["S05"],
  damage(good, random) {
    const pairs = quietRows(good).flatMap(({ row }) =>
      row.marks.filter(({ at, participation, municipality }) => {
        const next = row.marks.find((mark) => mark.at.column === at.column + 1);
        return (
          participation === "participates" &&
          next?.participation === "participates" &&
          next.municipality !== municipality &&
          !isMerged(good, at) &&
          !isMerged(good, next.at)
        );
      }),
    );
    const at = random.pick(pairs)?.at;
    if (at === undefined) return null;
    const draft = new BookDraft(good.book);
    const sheet = draft.sheet(at.sheet);
    const { row, column } = at;
    sheet.clear(row, column + 1);
    sheet.merges.push({ top: row, bottom: row, left: column, right: column + 1 });
    return { book: draft.build(), expected: [{ code: "S05", cells: [at] }] };
  },
};

/** Where cells hold several measures as a rule, a line each, one more of them is no damage. */
function hasOneEach({ plan }: GoodBook): boolean {
  return plan.tables.every(({ measures }) => measures.every(({ source }) => source.item === 0));
}

const joinedItems: DamageKind = {
  name: "two rows' measures joined in one cell",
  codes: ["S06"],
  damage(good, random) {
    const rows = quietRows(good);
    const target = random.pick(
      rows.filter(
        ({ row, above, measures, table }) =>
          above?.row === row.row - 1 &&
          hasOneEach(good) &&
          measures[0].source.at.column === columnOf(table, "measure") &&
          rows.some((one) => one.row === above),
      ),
    );
    if (target === undefined) return null;
    const { source } = target.measures[0];
    const draft = new BookDraft(good.book);
    const sheet = draft.sheet(target.table.sheet);
    const { row, column } = source.at;
    const joined = [sheet.text(row - 1, column), sheet.text(row, column)].join("\n");
    sheet.write(row - 1, column, { text: joined, font: { color: null } });
    sheet.deleteRow(row);
    const cells = [{ ...source.at, row: row - 1 }];
    return {
      book: draft.build(),
      expected: [{ code: "S06", cells }],
      consequences: [
        { code: "T04", cells, reason: "the joined text has one colour" },
        { code: "X06", reason: "the number of the row that went is left out" },
      ],
    };
  },
};

export const rows: readonly DamageKind[] = [
  eraseMeasure("a measure erased, its marks left", "S08", false),
  eraseMeasure("a measure erased beside the names of its row", "X05", true),
  repeatedHeader,
  copiedRow,
  hiddenRows,
  mergedMarks,
  mergedAcross,
  joinedItems,
];
