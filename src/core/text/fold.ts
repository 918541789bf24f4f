/** One spelling for text that people type in many: width, look-alike radicals, spaces; and how alike two texts are. */
import { kanjiOfRadical } from "./radicals";

const spaceClass = String.raw`[\uFE0E-\uFE0F\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060\uFEFF]`;
const anySpace = new RegExp(spaceClass, "gu");
const spaceAround = new RegExp(`^${spaceClass}+|${spaceClass}+$`, "gu");

/** Half-width kana with the full-width kana before it, which may want the half-width dakuten. */
const halfKana = /[ァ-ヴ]?[\uFF61-\uFF9F]+/gu;

/**
 * Full-width ASCII to half width (（ to (), half-width kana to full width with dakuten joined, ideographic space to space.
 * ①, ㈱, ○ and all else stay. Not length-preserving: ｶﾞ becomes ガ.
 */
export function foldWidth(text: string): string {
  return narrowAscii(text).replace(halfKana, (kana) => kana.normalize("NFKC"));
}

/** Full-width ASCII and the ideographic space to half width; every UTF-16 unit keeps its place. */
export function narrowAscii(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/gu, (wide) =>
    wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** 康煕部首 and CJK部首補助 (⼭ ⻑) to the kanji they look like (山 長). Keeps every UTF-16 unit in its place. */
export function mendRadicals(text: string): string {
  return text.replace(
    /[\u2E80-\u2EFF\u2F00-\u2FD5]/gu,
    (radical) => kanjiOfRadical.get(radical) ?? radical.normalize("NFKC"),
  );
}

/** Without any space, tab, line feed, no-break or zero-width space, BOM, soft hyphen and variation selector 15 or 16. */
export function removeSpace(text: string): string {
  return mayHoldSpace(text, 0, text.length) ? text.replace(anySpace, "") : text;
}

/** Without the characters of {@link removeSpace} at both ends. */
export function trimSpace(text: string): string {
  const last = text.length - 1;
  const isBare = !mayHoldSpace(text, 0, 1) && !mayHoldSpace(text, last, last + 1);
  return isBare ? text : text.replace(spaceAround, "");
}

/**
 * Whether a character from `start` to before `end` may be in {@link spaceClass}. The reader asks so often, and
 * Japanese text so seldom has spaces, that looking first halves the time of a large plan.
 */
function mayHoldSpace(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    const isKana = unit > 0x3000 && unit < 0xfe00;
    const isVisible = isKana || (unit > 0x20 && unit < 0x7f) || (unit > 0x2070 && unit < 0x3000);
    if (!isVisible) return true;
  }
  return false;
}

/**
 * The key under which two names of a project or measure are the same: radicals mended, width folded, lower case,
 * dashes (the prolonged sound mark among them) and tildes unified, spaces, punctuation, brackets and ・ taken out.
 */
export function foldForComparison(text: string): string {
  return removeSpace(foldWidth(mendRadicals(text).normalize("NFC")).toLowerCase())
    .replace(/[-\u2010-\u2015\u2212\u2500\u2501\u30FC\u30A0]/gu, "ー")
    .replace(/[〜∼˜]/gu, "~")
    .replace(/\p{P}/gu, "");
}

/** Shorter than this (folded characters), a name that is part of another says nothing: 研修 is in many. */
const tellingLength = 6;

/**
 * 0 (nothing in common) to 1 (the same once folded). Names are compared as a whole and without what stands in
 * brackets; a telling name that is contained in the other counts as likely (0.6 and more).
 */
export function similarity(a: string, b: string): number {
  const ofB = variants(b);
  return Math.max(...variants(a).flatMap((one) => ofB.map((other) => compare(one, other))));
}

/** The folded text, and the folded text without its bracketed notes where something is left of it. */
function variants(text: string): readonly string[] {
  const whole = foldForComparison(text);
  const bare = foldForComparison(text.replace(/[(（【［[〔][^)）】］\]〕]*[)）】］\]〕]/gu, ""));
  return bare === whole || bare.length < tellingLength ? [whole] : [whole, bare];
}

function compare(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const dice = bigramDice(withoutFrame(a), withoutFrame(b));
  if (short.length < tellingLength || !long.includes(short)) return dice;
  return Math.max(dice, 0.6 + (0.4 * short.length) / long.length);
}

/** Words that the names of most measures share; two names that have only them in common are not alike. */
const frame =
  /(?:を活用した|に向けた|における|による|を通じた|に係る|に関する|のための|情報発信|共同|開催|実施|推進|支援|運営|事業|取組|等|の)+/gu;

/** The telling part of a folded name; the name itself where too little is left to compare. */
function withoutFrame(name: string): string {
  const telling = name.replace(frame, "");
  return telling.length < 2 ? name : telling;
}

/** Dice coefficient over pairs of neighbouring characters, repeated pairs counted as often as they occur. */
function bigramDice(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common++;
    pairs.set(pair, left - 1);
  }
  const total = a.length + b.length - 2;
  return total <= 0 ? 0 : (2 * common) / total;
}
