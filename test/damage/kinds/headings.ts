/** Damage to the headings of municipalities: misspelt, unknown, erased, their columns hidden or gone. */
import type { Place } from "../../../src/core";
import { BookDraft } from "../bookDraft";
import type { Consequence, DamageKind } from "../damage";
import { headerCells, markedColumns, pickColumn } from "../targetColumns";

/** Characters that are taken for those of names: old forms, misprints, recognition errors. */
const lookAlikes: Readonly<Record<string, readonly [string, ...string[]]>> = {
  祢: ["祿", "袮", "禰", "禄"],
  萩: ["荻"],
  国: ["國"],
  戸: ["戶"],
  芸: ["藝"],
  沢: ["澤"],
  豊: ["豐"],
};

const nameVariant: DamageKind = {
  name: "a municipality's name in another character",
  codes: ["X03"],
  damage(good, random) {
    const found = good.plan.tables.flatMap((table) =>
      table.municipalities.flatMap((one) =>
        Object.entries(lookAlikes)
          .filter(([plain]) => one.heading.includes(plain) && one.columns.length === 1)
          .map(([plain, others]) => ({ one, plain, others })),
      ),
    );
    const target = random.pick(found);
    if (target === undefined) return null;
    const { one, plain, others } = target;
    const draft = new BookDraft(good.book);
    const text = draft.sheet(one.at.sheet).text(one.at.row, one.at.column);
    draft.write(one.at, { text: text.replace(plain, random.pickFrom(others)) });
    return { book: draft.build(), expected: [{ code: "X03", cells: [one.at] }] };
  },
};

/** In the sample some rows live of two or three marks: without a column nobody, or one, is left. */
const fewerMarks: readonly Consequence[] = ["M05", "M06", "M07"].map((code) => ({
  code,
  reason: "the column's marks count for nobody now",
}));

function rewriteHeading(name: string, headings: readonly [string, ...string[]]): DamageKind {
  return {
    name,
    codes: ["S02"],
    damage(good, random) {
      const target = random.pick(markedColumns(good));
      if (target === undefined) return null;
      const draft = new BookDraft(good.book);
      draft.write(target.one.at, { text: random.pickFrom(headings) });
      const cells = headerCells(target, target.column);
      return {
        book: draft.build(),
        expected: [{ code: "S02", cells }],
        consequences: [
          ...fewerMarks,
          { code: "T09", reason: "a 再掲 on another sheet still has the municipality" },
          { code: "S02", reason: "without its neighbour a name shared by two prefectures is open" },
        ],
      };
    },
  };
}

const missingColumn: DamageKind = {
  name: "a column of the roster deleted",
  codes: ["S02"],
  damage(good, random) {
    const target = pickColumn(good, random);
    const [table, second] = good.plan.tables;
    if (target === undefined || second !== undefined || table === undefined) return null;
    const roster = table.municipalities.map(({ municipality }) => municipality.name);
    const draft = new BookDraft(good.book);
    draft.sheet(table.sheet).deleteColumn(target.column);
    const { top } = table.range;
    const cells = Array.from({ length: table.range.right + 1 }, (_, column) => ({
      sheet: table.sheet,
      row: top,
      column,
    }));
    return {
      book: draft.build(),
      settings: { roster },
      expected: [{ code: "S02", cells }],
      consequences: fewerMarks,
    };
  },
};

const hiddenColumn: DamageKind = {
  name: "a municipality's column hidden",
  codes: ["S07"],
  damage(good, random) {
    const target = pickColumn(good, random);
    if (target === undefined) return null;
    const { table, column } = target;
    const draft = new BookDraft(good.book);
    draft.sheet(table.sheet).hiddenColumns.add(column);
    const { top, bottom, left, right } = table.range;
    const cells: Place[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let at = left; at <= right; at += 1) cells.push({ sheet: table.sheet, row, column: at });
    }
    return { book: draft.build(), expected: [{ code: "S07", cells }] };
  },
};

export const headings: readonly DamageKind[] = [
  nameVariant,
  rewriteHeading("a heading that names nobody", ["未定市", "甲乙町", "他団体", "調整中"]),
  rewriteHeading("a heading erased", [""]),
  missingColumn,
  hiddenColumn,
];
