/** Damage to the workbook as a whole: last year's sheet, another year in the title, shapes over the grid. */
import type { Place, PlanTable } from "../../../src/core";
import { BookDraft } from "../bookDraft";
import type { Damaged, DamageKind } from "../damage";
import type { GoodBook } from "../goodBooks";
import { nameYear } from "../nameYear";

function placesOf({ sheet, range }: PlanTable, sheetName = sheet): readonly Place[] {
  const places: Place[] = [];
  for (let row = 0; row <= range.bottom; row += 1) {
    for (let column = 0; column <= range.right; column += 1) {
      places.push({ sheet: sheetName, row, column });
    }
  }
  return places;
}

/** The only table of a book; books with a sheet for each pillar have none. */
function onlyTable({ plan }: GoodBook): PlanTable | null {
  const [table, second] = plan.tables;
  return table === undefined || second !== undefined ? null : table;
}

/** A year as the title writes it, one earlier. */
function lastYear(text: string): string {
  return text
    .replace(/(20\d\d)(?=年度)/u, (year) => String(Number(year) - 1))
    .replace(/(令和)(\d+)(?=年度)/u, (_whole, era: string, year: string) =>
      Number(year) > 2 ? `${era}${String(Number(year) - 1)}` : "平成30",
    );
}

const drawing: DamageKind = {
  name: "a shape drawn over the marks",
  codes: ["S11"],
  damage(good, random) {
    const table = random.pick(good.plan.tables);
    const at = random.pick(table?.rows ?? [])?.marks[0]?.at;
    if (table === undefined || at === undefined) return null;
    const draft = new BookDraft(good.book);
    const { row, column } = at;
    const range = { top: row, bottom: row, left: column, right: column + 1 };
    draft.sheet(table.sheet).drawings.push(range);
    return { book: draft.build(), expected: [{ code: "S11", cells: placesOf(table) }] };
  },
};

/** Copies the only sheet of a plan. */
function copySheet(
  name: string,
  rename: (good: GoodBook, table: PlanTable, draft: BookDraft) => string | null,
): DamageKind {
  return {
    name,
    codes: ["S13"],
    damage(good): Damaged | null {
      const table = onlyTable(good);
      // One measure in common may be chance.
      if (table === null || table.measures.length < 2) return null;
      const draft = new BookDraft(good.book);
      const copyName = rename(good, table, draft);
      if (copyName === null) return null;
      return {
        book: draft.build(),
        expected: [{ code: "S13", cells: [...placesOf(table), ...placesOf(table, copyName)] }],
        consequences: [
          "T10",
          "T08",
          "T09",
          "X06",
          "M07",
          "T01",
          "S02",
          "S06",
          "M09",
          "M11",
          "X07",
        ].map((code) => ({ code, reason: "what holds of the sheet holds of its copy" })),
      };
    },
  };
}

const lastYearsSheet = copySheet(
  "last year's sheet left in the workbook",
  (_good, table, draft) => {
    const at = table.fiscalYear?.at;
    if (at === undefined) return null;
    const name = lastYear(table.sheet) === table.sheet ? "前年度" : lastYear(table.sheet);
    const copy = draft.copySheet(table.sheet, name);
    copy.write(at.row, at.column, { text: lastYear(copy.text(at.row, at.column)) });
    return name;
  },
);

const secondCopy = copySheet("a copy of the sheet left in the workbook", (_good, table, draft) => {
  const name = `${table.sheet} (2)`;
  draft.copySheet(table.sheet, name);
  return name;
});

/** The title's year, where the title itself names it and not a line of its own. */
function yearOfTitle(table: PlanTable): number | null {
  return table.title?.value.includes("年度") === true ? (table.fiscalYear?.value ?? null) : null;
}

/** A title of last year in a file of this year. */
const oldTitle: DamageKind = {
  name: "last year's title in this year's file",
  codes: ["X07"],
  damage(good) {
    const table = onlyTable(good);
    const at = table?.title?.at;
    if (table === null || at === undefined) return null;
    const year = yearOfTitle(table);
    if (year === null) return null;
    const draft = new BookDraft(good.book);
    draft.write(at, { text: lastYear(draft.sheet(table.sheet).text(at.row, at.column)) });
    return {
      book: draft.build(),
      fileName: `${nameYear(year)}取組一覧.xlsx`,
      expected: [{ code: "X07", cells: [at] }],
    };
  },
};

const oldFile: DamageKind = {
  name: "this year's plan in last year's file",
  codes: ["X07"],
  damage(good) {
    const table = onlyTable(good);
    const at = table?.title?.at;
    const year = table === null ? null : yearOfTitle(table);
    if (at === undefined || year === null) return null;
    return {
      book: good.book,
      fileName: `${nameYear(year - 1)}取組一覧(回答).xlsx`,
      expected: [{ code: "X07", cells: [at] }],
    };
  },
};

/** A tab of last year over this year's title. */
const oldTab: DamageKind = {
  name: "this year's title under last year's tab",
  codes: ["X07"],
  damage(good) {
    const table = onlyTable(good);
    const at = table?.title?.at;
    const year = table === null ? null : yearOfTitle(table);
    if (table === null || at === undefined || year === null) return null;
    const name = nameYear(year - 1);
    const draft = new BookDraft(good.book);
    draft.renameSheet(table.sheet, name);
    return { book: draft.build(), expected: [{ code: "X07", cells: [{ ...at, sheet: name }] }] };
  },
};

export const sheets: readonly DamageKind[] = [
  drawing,
  lastYearsSheet,
  secondCopy,
  oldTitle,
  oldFile,
  oldTab,
];
