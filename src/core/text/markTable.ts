/**
 * 印の表: the signs that stand in mark cells and the characters people type for them.
 * An alias looks like the sign and is folded without asking; what is in `confirm` may mean something else.
 */

export type MarkSign =
  "○" | "◎" | "●" | "△" | "×" | "－" | "★" | "☆" | "■" | "□" | "◇" | "◆" | "▲" | "▽" | "▼";

export type MarkCertainty = "canonical" | "alias" | "confirm";

interface MarkFamily {
  readonly sign: MarkSign;
  /** Single characters, separated by spaces. */
  readonly alias: string;
  /** Characters and short words, separated by spaces. */
  readonly confirm: string;
}

const families: readonly MarkFamily[] = [
  {
    sign: "○",
    alias: "〇 ◯ ⭕ ⚪ ◦ ∘ ❍ ￮ ⚬ ⭘ 🔾 ⬭",
    confirm:
      "O o Ｏ ｏ 0 ０ ⓞ Ⓞ ⓪ ⓿ Ο ο О о ◌ ° º ➀ レ ﾚ ✓ ✔ ✅ ☑ 🗸 √ 1 １ TRUE 有 有り あり 該当 実施 参加 済 可 ロ ﾛ 口 まる マル 丸 丸印 ㊒ 🙆",
  },
  { sign: "◎", alias: "◉ ⦿ 🞊 🞋", confirm: "⊙ ☉ ⊚ ⌾ 二重丸" },
  { sign: "●", alias: "⚫ ⬤ • 🌑 ∙", confirm: "・ ･ · 🔴 🔵 黒丸" },
  { sign: "△", alias: "▵", confirm: "Δ ∆ 三角" },
  {
    sign: "×",
    alias: "✕ ✖ ╳ ✗ ✘ ⨯ ☓ ❌ ⨉ 🞨",
    confirm: "x X ｘ Ｘ χ Χ х Х 〆 メ ﾒ 不可 ばつ バツ",
  },
  {
    sign: "－",
    alias: "- ‐ ‑ ‒ – — ― − ─ ━ ー ｰ ﹣ ⁻ ﹘",
    confirm: "一 ⼀ ／ / ＼ \\ FALSE 無 無し なし 非該当 不参加 該当なし 該当無し",
  },
  { sign: "★", alias: "⭐ 🟊", confirm: "✭ ✮" },
  { sign: "☆", alias: "⚝ ✩ ⛤", confirm: "✰" },
  { sign: "■", alias: "◼ ⬛ ▪ ◾ ￭", confirm: "" },
  { sign: "□", alias: "◻ ⬜ ▫ ◽ ☐", confirm: "" },
  { sign: "◇", alias: "⬦ ◊ ♢", confirm: "" },
  { sign: "◆", alias: "⬥ ♦ ⬧", confirm: "" },
  { sign: "▲", alias: "▴", confirm: "" },
  { sign: "▽", alias: "▿", confirm: "" },
  { sign: "▼", alias: "▾", confirm: "" },
];

export interface MarkReading {
  readonly sign: MarkSign;
  readonly certainty: MarkCertainty;
}

/** What a whole cell of that text (no spaces, no variation selectors) may stand for. */
export const readingOfText: ReadonlyMap<string, MarkReading> = new Map(families.flatMap(readings));

function readings({ sign, alias, confirm }: MarkFamily): (readonly [string, MarkReading])[] {
  return [
    [sign, { sign, certainty: "canonical" }],
    ...list(alias).map((one) => [one, { sign, certainty: "alias" }] as const),
    ...list(confirm).map((one) => [one, { sign, certainty: "confirm" }] as const),
  ];
}

function list(words: string): readonly string[] {
  return words.split(" ").filter((word) => word !== "");
}
