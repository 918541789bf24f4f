/** A municipality with two columns: copied, copied and changed, or its name split over both. */
import { BookDraft, type SheetDraft } from "../bookDraft";
import type { Consequence, DamageKind } from "../damage";
import { headerCells, innerColumns, pickColumn, type TargetColumn } from "../targetColumns";

/** Inserts a copy of a column to the right of it. */
function doubleColumn(sheet: SheetDraft, { table, column }: TargetColumn): void {
  sheet.insertColumns(column + 1, 1);
  for (let { top: row } = table.range; row <= table.range.bottom; row += 1) {
    sheet.copy(row, column, row, column + 1);
  }
  const own = sheet.merges.filter((range) => range.left === column && range.right === column);
  sheet.merges.push(...own.map((range) => ({ ...range, left: column + 1, right: column + 1 })));
}

/** A heading that needs its neighbours to be told from another prefecture's now stands twice. */
const guessedTwice: Consequence = {
  code: "S02",
  reason: "the doubled heading is read by its neighbours, as the first is",
};

const doubled: DamageKind = {
  name: "a municipality's column doubled",
  codes: ["S03"],
  damage(good, random) {
    const target = pickColumn(good, random);
    if (target === undefined) return null;
    const draft = new BookDraft(good.book);
    doubleColumn(draft.sheet(target.table.sheet), target);
    const cells = headerCells(target, target.column + 1);
    return {
      book: draft.build(),
      expected: [{ code: "S03", cells }],
      consequences: [guessedTwice],
    };
  },
};

const doubledDifferently: DamageKind = {
  name: "a municipality's column doubled, with a mark that differs",
  codes: ["S03"],
  damage(good, random) {
    const target = pickColumn(good, random);
    if (target === undefined) return null;
    const { table, column } = target;
    const marks = table.rows.flatMap((row) =>
      row.marks.filter(
        ({ at, participation }) =>
          at.column === column && at.row === row.row && participation !== null,
      ),
    );
    const at = random.pick(marks)?.at;
    // A copy without any mark contradicts nothing.
    if (at === undefined || marks.length < 2) return null;
    const draft = new BookDraft(good.book);
    const sheet = draft.sheet(table.sheet);
    doubleColumn(sheet, target);
    sheet.clear(at.row, column + 1);
    return {
      book: draft.build(),
      expected: [
        { code: "S03", cells: headerCells(target, column + 1) },
        { code: "S03", cells: [at] },
      ],
      consequences: [guessedTwice],
    };
  },
};

const halves: readonly (readonly [string, string, string])[] = [
  ["山陽小野田市", "小野田", "山陽"],
  ["山陽小野田市", "山陽", "小野田"],
  ["津和野町", "津和", "野町"],
  ["神石高原町", "神石", "高原町"],
];

function splitName(name: string, secondHalf: "same" | "blank"): DamageKind {
  return {
    name,
    codes: ["S03"],
    damage(good, random) {
      const target = random.pick(
        innerColumns(good).filter(({ one }) =>
          halves.some(([whole]) => whole === one.municipality.name),
        ),
      );
      const fitting = halves.filter(([whole]) => whole === target?.one.municipality.name);
      const [, first, second] = random.pick(fitting) ?? [];
      if (target === undefined || first === undefined || second === undefined) return null;
      const { table, one, column } = target;
      const draft = new BookDraft(good.book);
      const sheet = draft.sheet(table.sheet);
      if (secondHalf === "same") doubleColumn(sheet, target);
      else sheet.insertColumns(column + 1, 1);
      sheet.write(one.at.row, column, { text: first });
      sheet.write(one.at.row, column + 1, { text: second });
      const cells = headerCells(target, column);
      return { book: draft.build(), expected: [{ code: "S03", cells }] };
    },
  };
}

export const doubledColumns: readonly DamageKind[] = [
  doubled,
  doubledDifferently,
  splitName("a name split over two columns, the marks in both", "same"),
  splitName("a name split over two columns, the marks in the first", "blank"),
];
