/** What people do to a plan every day and what is no damage at all: nothing may be found that was not there before. */
import { makeSheet, type Book, type Place } from "../../../src/core";
import { BookDraft } from "../bookDraft";
import type { DamageKind } from "../damage";
import type { GoodBook } from "../goodBooks";
import type { Random } from "../random";
import { blankMarkCells, columnOf, isMerged, quietRows, type TargetRow } from "../targets";

function change(
  name: string,
  changeBook: (good: GoodBook, target: TargetRow, random: Random) => Book | null,
): DamageKind {
  return {
    name,
    codes: [],
    damage(good, random) {
      const target = random.pick(quietRows(good));
      const book = target === undefined ? null : changeBook(good, target, random);
      return book === null ? null : { book, expected: [] };
    },
  };
}

/** Whether a cell can be written on without losing the colour of a part of it. */
function isOfOneLook({ book }: GoodBook, { sheet, row, column }: Place): boolean {
  const found = book.sheets.find(({ name }) => name === sheet)?.cell(row, column);
  return found?.runs.length === 1;
}

const contacts = [
  ["市町名", "担当課", "電話"],
  ["山口市", "企画課", "083-000-0000"],
  ["宇部市", "政策課", "0836-00-0000"],
];

export const harmless: readonly DamageKind[] = [
  change("no damage: an empty row inserted", (good, { table, row }) => {
    const draft = new BookDraft(good.book);
    draft.sheet(table.sheet).insertRows(row.row, 1);
    return draft.build();
  }),
  change("no damage: an empty column inserted on the left", (good, { table }) => {
    const draft = new BookDraft(good.book);
    draft.sheet(table.sheet).insertColumns(0, 1);
    return draft.build();
  }),
  change("no damage: a list of contacts on another sheet", ({ book }) => {
    const cells = contacts.flatMap((texts, row) =>
      texts.map((text, column) => ({ row, column, text })),
    );
    return { ...book, sheets: [...book.sheets, makeSheet({ name: "連絡先", cells })] };
  }),
  change("no damage: a remark below the table", (good, { table }) => {
    const draft = new BookDraft(good.book);
    const sheet = draft.sheet(table.sheet);
    const written = good.book.sheets.find(({ name }) => name === table.sheet)?.rowNumbers;
    const last = written?.at(-1) ?? 0;
    sheet.write(last + 2, table.range.left, { text: "※ 4月1日現在の内容です。" });
    return draft.build();
  }),
  change("no damage: one more takes part", (good, target, random) => {
    const { table, row } = target;
    const dashes = row.marks.filter(({ raw }) => raw === "－").map(({ at }) => at);
    const at = random.pick([...blankMarkCells(target), ...dashes]);
    const isPlain = table.municipalities.every(({ columns }) => columns.length === 1);
    if (at === undefined || !isPlain || isMerged(good, at)) return null;
    const draft = new BookDraft(good.book);
    draft.write(at, { text: "○" });
    return draft.build();
  }),
  change("no damage: a measure in bold", (good, { measures: [{ source }] }) => {
    if (!isOfOneLook(good, source.at)) return null;
    const draft = new BookDraft(good.book);
    draft.write(source.at, { font: { isBold: true } });
    return draft.build();
  }),
  change("no damage: a remark in its column", (good, { table, row }) => {
    const column = columnOf(table, "remarks");
    if (column === undefined) return null;
    const draft = new BookDraft(good.book);
    draft.write({ sheet: table.sheet, row: row.row, column }, { text: "○月に協議予定" });
    return draft.build();
  }),
  change("no damage: a measure that names municipalities and another year", (good, target) => {
    const { measures } = target;
    const [{ source, text }] = measures;
    if (measures.length > 1 || text.includes("\n") || !isOfOneLook(good, source.at)) return null;
    const draft = new BookDraft(good.book);
    const written = source.cellText.replace(text, `${text}(山口市と宇部市で令和9年度に実施)`);
    draft.write(source.at, { text: written });
    return draft.build();
  }),
];
