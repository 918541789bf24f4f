/** The font that a sheet names, and those that stand in where a computer has it not. */

const fallbacks = '"Yu Gothic", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", sans-serif';
const serifFallbacks = '"Yu Mincho", "Hiragino Mincho ProN", "Noto Serif CJK JP", serif';

/** Names under which the fonts of old workbooks are found by browsers. */
const otherNames: Readonly<Record<string, string>> = {
  "ＭＳ Ｐゴシック": "MS PGothic",
  "ＭＳ ゴシック": "MS Gothic",
  "ＭＳ Ｐ明朝": "MS PMincho",
  "ＭＳ 明朝": "MS Mincho",
  游ゴシック: "Yu Gothic",
  游明朝: "Yu Mincho",
  メイリオ: "Meiryo",
};

/** CSS. A name from a workbook is quoted: it may hold anything. */
export function fontFamily(name: string): string {
  const other = otherNames[name];
  const wished = [name, ...(other === undefined ? [] : [other])].map(
    (one) => `"${one.replace(/["\\\n]/gu, "")}"`,
  );
  const isSerif = /明朝|mincho|serif|times/iu.test(name) && !/sans/iu.test(name);
  return [...wished, isSerif ? serifFallbacks : fallbacks].join(", ");
}

/** Height of a line in ems: the fonts of recent Office versions stand further apart. */
export function lineHeight(name: string): number {
  return /游|yu ?gothic|yu ?mincho|meiryo|メイリオ/iu.test(name) ? 1.5 : 1.22;
}
