/** Numbers in a circle or in brackets, as people number priority projects: ①, ❶, ⑴, (1), 丸1. */
import { narrowAscii, removeSpace } from "./fold";

/** First code point of each Unicode row of numbers, how many it has and the value of the first. */
const rows: readonly (readonly [first: number, count: number, value: number])[] = [
  [0x2460, 20, 1], // ①
  [0x2474, 20, 1], // ⑴
  [0x24eb, 10, 11], // ⓫
  [0x24f5, 10, 1], // ⓵
  [0x2776, 10, 1], // ❶
  [0x2780, 10, 1], // ➀
  [0x278a, 10, 1], // ➊
  [0x3251, 15, 21], // ㉑
  [0x32b1, 15, 36], // ㊱
];

/** The number that the whole text is, from 1; null when it is none. ⓪ is none: it is typed for ○. */
export function circledNumber(text: string): number | null {
  const bare = removeSpace(narrowAscii(text));
  const written = /^(?:\((\d{1,2})\)|(?:丸|まる|マル)(\d{1,2}))$/u.exec(bare);
  if (written !== null) return Number(written[1] ?? written[2]) || null;
  return Array.from(bare).length === 1 ? valueOf(bare.codePointAt(0) ?? 0) : null;
}

function valueOf(codePoint: number): number | null {
  for (const [first, count, value] of rows) {
    if (codePoint >= first && codePoint < first + count) return value + codePoint - first;
  }
  return null;
}
