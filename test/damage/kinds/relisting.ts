/** Damage to 再掲: its original gone or renamed, its marks no longer the same, its tag lost. */
import type { Measure, Place, PlanTable } from "../../../src/core";
import { BookDraft } from "../bookDraft";
import type { Damaged, DamageKind } from "../damage";
import type { GoodBook } from "../goodBooks";
import type { Random } from "../random";
import { allRows, blankMarkCells, columnsOf, type TargetRow } from "../targets";

/** A 再掲 that is alone in its row, and the one measure that it repeats. */
interface Pair {
  readonly copy: TargetRow;
  readonly original: TargetRow;
}

/** Pairs of which nothing is known yet. */
function soundPairs(good: GoodBook): readonly Pair[] {
  const rows = allRows(good).filter(({ measures }) => measures.length === 1);
  const known = new Set(
    good.findings
      .filter(({ code }) => ["T08", "T09", "T10"].includes(code))
      .flatMap(({ at, related }) => [at, ...related])
      .map(({ sheet, row }) => `${String(row)} ${sheet}`),
  );
  const all = good.plan.tables.flatMap(({ measures }) => measures);
  return rows
    .filter(({ measures: [one] }) => one.isRelisted && !isKnown(one))
    .flatMap((copy) => {
      const [{ text }] = copy.measures;
      const same = all.filter((one) => !one.isRelisted && one.text === text);
      const originals = rows.filter(({ measures: [one] }) => same.includes(one) && !isKnown(one));
      const [original] = originals;
      return original === undefined || same.length > 1 ? [] : [{ copy, original }];
    });

  function isKnown({ source }: Measure): boolean {
    return known.has(`${String(source.at.row)} ${source.at.sheet}`);
  }
}

function breakPair(
  name: string,
  code: string,
  breakOne: (pair: Pair, draft: BookDraft, random: Random) => readonly Place[] | null,
): DamageKind {
  return {
    name,
    codes: [code],
    damage(good, random): Damaged | null {
      const pair = random.pick(soundPairs(good));
      if (pair === undefined) return null;
      const draft = new BookDraft(good.book);
      const cells = breakOne(pair, draft, random);
      if (cells === null) return null;
      return {
        book: draft.build(),
        expected: [{ code, cells }],
        consequences: [
          { code: "X06", reason: "the number of the row that went is left out" },
          { code: "X05", reason: "the rows below had their project from the row that went" },
          {
            code: "M12",
            reason: "the cell of a mark that went is written otherwise than the rest",
          },
        ],
      };
    },
  };
}

function placeOf({ measures: [one] }: TargetRow): Place {
  return one.source.at;
}

function rewrite(draft: BookDraft, at: Place, change: (text: string) => string): void {
  draft.write(at, { text: change(draft.sheet(at.sheet).text(at.row, at.column)) });
}

/** The name of a measure in the table has one column of marks for every municipality. */
function hasPlainColumns({ municipalities }: PlanTable): boolean {
  return municipalities.every(({ columns }) => columns.length === 1);
}

export const relisting: readonly DamageKind[] = [
  breakPair("a 再掲 whose original's row was deleted", "T08", ({ copy, original }, draft) => {
    const at = placeOf(copy);
    const { sheet, row } = placeOf(original);
    draft.sheet(sheet).deleteRow(row);
    return [sheet === at.sheet && at.row > row ? { ...at, row: at.row - 1 } : at];
  }),
  breakPair("a 再掲 whose original was renamed", "T08", ({ copy, original }, draft) => {
    const [{ text: name }] = original.measures;
    const renamed = `圏域住民向け${name.slice(4)}`;
    rewrite(draft, placeOf(original), (text) => text.replace(name, renamed));
    return [placeOf(copy)];
  }),
  breakPair("a 再掲 under a slightly other name", "T08", ({ copy }, draft) => {
    rewrite(draft, placeOf(copy), (text) => text.replace("の", "等の"));
    return [placeOf(copy)];
  }),
  breakPair("a 再掲 with one mark more", "T09", ({ copy }, draft, random) => {
    const blank = blankMarkCells(copy);
    const dashes = copy.row.marks.filter(({ raw }) => raw === "－").map(({ at }) => at);
    const at = random.pick([...blank, ...dashes]);
    if (at === undefined || !hasPlainColumns(copy.table)) return null;
    draft.write(at, { text: "○" });
    return [placeOf(copy)];
  }),
  breakPair("a 再掲 with one mark less", "T09", ({ copy }, draft, random) => {
    const marks = copy.row.marks.filter(
      ({ municipality, participation }) =>
        participation !== null && columnsOf(copy.table, municipality) === 1,
    );
    const mark = random.pick(marks.slice(2));
    if (mark === undefined) return null;
    draft.write(mark.at, { text: "" });
    return [placeOf(copy)];
  }),
  breakPair("a 再掲 whose 重点PJ mark differs", "T09", ({ copy }, draft) => {
    const column = copy.table.columns.find(({ field }) => field === "priority")?.column;
    if (column === undefined || copy.table.rows.every(({ priority }) => priority === null))
      return null;
    const at = { sheet: copy.table.sheet, row: copy.row.row, column };
    draft.write(at, { text: copy.row.priority === null ? "●" : "" });
    return [placeOf(copy)];
  }),
  breakPair("a 再掲 that lost its tag", "T10", ({ copy, original }, draft) => {
    rewrite(draft, placeOf(copy), (text) => text.replace("【再掲】", ""));
    return [placeOf(copy), placeOf(original)];
  }),
];
