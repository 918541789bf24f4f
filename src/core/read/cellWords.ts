/** What the text of a cell is, whatever its column: words, a figure, a mark, or 新規・拡充・継続. */
import { removeSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { parseChangeWord } from "../text/tags";

/** 新規, 拡充 or 継続 and nothing else, in whatever brackets. */
export function isChangeWord(text: string): boolean {
  // Most cells are marks or sentences: the words need not be parsed to know that they are none.
  if (text.length > longestChangeWord || !/[新拡継]/u.test(text)) return false;
  return parseChangeWord(text).length > 0;
}

/** 【新規・拡充】 and the like. */
const longestChangeWord = 8;

/** Two characters of Japanese: a name, and no helper's key such as x1. */
export function isWorded(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text);
}

/** Words that no mark with its note would be: a sentence or a name. */
export function isLongText(text: string): boolean {
  return isText(text) && parseMark(text).sign === null && removeSpace(text).length >= 4;
}

export function isText(text: string): boolean {
  return !isNumber(text) && !isMark(text) && /\p{L}/u.test(text);
}

/** Figures, with a unit perhaps: 1,500千円. */
export function isNumber(text: string): boolean {
  return /^[\d０-９,.．，]+(?:千円|百万円|円|人|件|回|%|％)?$/u.test(removeSpace(text));
}

export function isMark(text: string): boolean {
  const { sign, certainty } = parseMark(text);
  return sign !== null && sign !== "－" && (certainty === "canonical" || certainty === "alias");
}
