/** Damage to the sign in a mark cell: another character, one nobody knows, spaces, notes, formulas. */
import type { CellChange } from "../bookDraft";
import { BookDraft } from "../bookDraft";
import type { DamageKind } from "../damage";
import type { GoodBook } from "../goodBooks";
import { quietMarks, spareMarks, type TargetMark } from "../targets";

/** Rewrites one mark, and expects a finding in its cell. */
function rewriteMark(
  name: string,
  code: string,
  marksOf: (good: GoodBook) => readonly TargetMark[],
  changes: readonly [CellChange, ...CellChange[]],
): DamageKind {
  return {
    name,
    codes: [code],
    damage(good, random) {
      const target = random.pick(marksOf(good).filter(({ mark }) => mark.raw === "○"));
      if (target === undefined) return null;
      const { at } = target.mark;
      const draft = new BookDraft(good.book);
      draft.write(at, random.pickFrom(changes));
      return { book: draft.build(), expected: [{ code, cells: [at] }] };
    },
  };
}

function texts(
  first: string,
  ...others: readonly string[]
): readonly [CellChange, ...CellChange[]] {
  return [{ text: first }, ...others.map((text) => ({ text }))];
}

/** In a table with a 重点PJ column: elsewhere ● is no more than a sign without a meaning. */
function marksBesidePriority(good: GoodBook): readonly TargetMark[] {
  return spareMarks(good).filter(
    ({ table }) =>
      table.rows.some(({ priority }) => priority?.sign === "●") &&
      !table.legend.entries.some(({ look }) => look.sign === "●"),
  );
}

export const markGlyphs: readonly DamageKind[] = [
  rewriteMark("○ as a look-alike", "M01", quietMarks, texts("〇", "◯", "⭕", "⚪")),
  rewriteMark("○ as a letter or figure", "M01", quietMarks, [
    ...texts("O", "Ｏ", "o", "レ", "✓", "有", "まる"),
    { text: "0", kind: "number" },
    { text: "1", kind: "number" },
  ]),
  rewriteMark("a sign nobody knows", "M02", spareMarks, texts("★", "□", "?", "未", "甲", "△", "▲")),
  rewriteMark("a short word for a mark", "M02", spareMarks, texts("協議", "照会中", "要確認")),
  rewriteMark("a sentence for a mark", "S09", spareMarks, texts("商工振興課で検討する予定です")),
  rewriteMark("a space around ○", "M03", quietMarks, texts(" ○", "○ ", "　○", "○　", "\u00A0○")),
  rewriteMark("a line feed around ○", "M03", quietMarks, texts("○\n", "\n○", " ○\n")),
  rewriteMark("a note behind ○", "M04", quietMarks, texts("○※1", "○(R4～)", "○(予定)", "○ 一部")),
  rewriteMark("○ in brackets", "M04", quietMarks, texts("(○)", "（○）", "【○】")),
  rewriteMark("a formula for ○", "S10", quietMarks, [
    { formula: 'IF(1=1,"○","")' },
    { formula: "Sheet2!B3" },
  ]),
  rewriteMark("a link to another workbook", "S10", quietMarks, [
    { formula: "[1]一覧!$D$6" },
    { formula: "'C:\\回答\\[宇部市.xlsx]一覧'!D6" },
  ]),
  rewriteMark("● in a municipality's column", "M10", marksBesidePriority, texts("●")),
];
