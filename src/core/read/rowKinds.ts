/** What kind of row it is, by its words: a total, a note below the table, a title repeated on each page. */
import type { Cell } from "../grid/book";
import { foldForComparison, removeSpace, trimSpace } from "../text/fold";
import { parseMark } from "../text/marks";

const totalWords =
  /^(?:合計|小計|総合計|総計|計|総数|件数|人口|世帯数|面積|取組数|事業数|参加(?:市町)?数|○の?数|〇の?数|.{0,16}(?:合計|小計)|.{1,10}計)(?:[(（].*[)）])?$/u;

/** Whether a row sums up the rows above: a word for it left of the marks, or nothing but figures below them. */
export function isTotalRow(texts: readonly string[], marks: readonly Cell[]): boolean {
  const words = texts.map(removeSpace).filter((text) => text !== "");
  const isFigures = marks.every((cell) => isFigure(cell.text));
  if (words.some((word) => totalWords.test(word))) return isFigures;
  return (
    words.every((word) => isFigure(word)) &&
    marks.length >= 2 &&
    isFigures &&
    marks.some((cell) => /[2-9]|\d\d/u.test(cell.text))
  );
}

function isFigure(text: string): boolean {
  return (
    /^[\d０-９,，.．%％]+(?:件|事業|取組)?$/u.test(removeSpace(text)) ||
    parseMark(text).sign === "－"
  );
}

/** 参考図書 and 注目 begin measures; 参考: and (注1) do not. */
const remark =
  /^[(（【[［]?(?:※|凡例|出典|注[意釈記]|記号$|(?:注|備考|参考)(?:[\s\d０-９①-⑳)）】\]］:：、]|$))|^[*＊]/u;

/** Whether a text is said about the table, not in it: ※, (注), 凡例, 出典. */
export function isRemark(text: string): boolean {
  return remark.test(trimSpace(text));
}

/** Whether a text says that its row or sheet is an example: 記入例, (例), 記載例. */
export function isExample(text: string): boolean {
  return /^[(（【]?(?:(?:記入|記載|入力|作成)?例|記入見本|サンプル)[)）】]?$/u.test(
    removeSpace(text),
  );
}

/** Whether a text repeats the title, or counts pages, as printed sheets do at the top of each page. */
export function isPageHead(text: string, title: string | null): boolean {
  const written = removeSpace(text);
  if (
    /^(?:[-－‐]?\d+[-－‐]?|\d+[/／]\d+|\d+ページ|(?:p|P)\.?\d+|資料\S{0,6}|別紙\S{0,4}|(?:続き|つづき))$/u.test(
      written,
    )
  )
    return true;
  if (title === null) return false;
  // (つづき) or a page number may follow, and another page's number may differ.
  const bare = (one: string): string => foldForComparison(one).replace(/\d+/gu, "");
  return bare(text).startsWith(bare(title));
}

/** Whether a cell says 「as above」. */
export function isDitto(text: string): boolean {
  return /^(?:〃|”|″|"|''|々|仝|同上|同じ|同左|[(（]同上[)）]|↓|｜|\|)$/u.test(removeSpace(text));
}

/** Whether a text is a sign for sure: 口 and 0 may be meant as ○ in a column of marks, but nowhere else. */
export function isPlainMark(text: string): boolean {
  const { sign, certainty } = parseMark(text);
  return sign !== null && certainty !== "confirm";
}
