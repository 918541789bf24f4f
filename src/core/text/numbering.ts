/**
 * 番号: the number in front of a heading, told apart from a count in the text (1起業・創業支援, but 3市町の連携).
 * Which style means which level differs between plans; here it is only read.
 */
import { circledNumber } from "./circledNumber";
import { isCounted } from "./counters";
import { foldWidth, narrowAscii, trimSpace } from "./fold";

export type NumberStyle =
  | "digit"
  | "parenthesized"
  | "katakana"
  | "parenthesizedKatakana"
  | "circled"
  | "roman"
  | "kanji"
  | "dai"
  | "letter"
  | "pillarWord"
  | "hierarchical"
  | "none";

export interface SplitNumber {
  /** As written, half width, without the separator after it: 1, (1), ア, 第1章, 柱1. "" where there is none. */
  readonly number: string;
  readonly style: NumberStyle;
  /** From 1; ア is 1, イ 2; of 1-2 the last part, 2. Null where there is no number. */
  readonly ordinal: number | null;
  /** The text after number and separator, trimmed, otherwise untouched. */
  readonly rest: string;
}

/** Splits a heading into its number and its words; the number may be all there is. */
export function splitNumber(text: string): SplitNumber {
  const trimmed = trimSpace(text);
  const narrow = narrowAscii(trimmed);
  for (const form of forms) {
    const split = splitForm(form, trimmed, narrow);
    if (split !== null) return split;
  }
  return { number: "", style: "none", ordinal: null, rest: trimmed };
}

function splitForm(form: NumberForm, trimmed: string, narrow: string): SplitNumber | null {
  const match = form.pattern.exec(narrow);
  const { number, value } = match?.groups ?? {};
  if (match === null || number === undefined) return null;
  const length = match[0].length;
  const ordinal = form.ordinal(value ?? number);
  const hasSeparator = length > number.length;
  const isProse = !hasSeparator && form.isProse?.(narrow.slice(length)) === true;
  if (ordinal === null || isProse) return null;
  const rest = trimSpace(trimmed.slice(length));
  return { number: foldWidth(trimSpace(number)), style: form.style, ordinal, rest };
}

interface NumberForm {
  readonly style: NumberStyle;
  /** On text with narrow ASCII; consumes the separator. Groups: `number`, and `value` where it is not the whole. */
  readonly pattern: RegExp;
  readonly ordinal: (value: string) => number | null;
  /** Whether what follows without a separator makes the number part of a sentence. */
  readonly isProse?: (rest: string) => boolean;
}

const katakanaOrder =
  "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const kana = "[ア-オカ-ヂツ-モヤユヨ-ロワヲンｱ-ﾝ]";
const kanjiDigits = "[一二三四五六七八九十]{1,3}";
const roman = "(?:[Ⅰ-Ⅻⅰ-ⅻ]|VIII|VII|VI|IV|V|IX|X|III|II|I)";
const count = String.raw`(?:\d{1,2}|${kanjiDigits}|${roman})`;

/** What parts a number from the words: the end, spaces, a dot or comma (not of 1.5 or 1,200, but of 2.3R推進), a colon, a closing bracket. */
const gap = String.raw`(?:\s+[.．、:：]?\s*|[.．,](?!\d)\s*|[.．](?=\d[A-Z])|[、)]\s*|[:：](?!\d)\s*|$)`;

/** As {@link gap}, also ・ before words (not 1・2年生). */
const gapOrDot = String.raw`(?:${gap}|[・･](?!\s*[\dA-Za-z])\s*)`;

const forms: readonly NumberForm[] = [
  {
    style: "pillarWord",
    pattern: new RegExp(
      String.raw`^[【〔「\[(]?(?<number>(?:第\s*(?<value>${count})\s*の柱|(?:柱|基本目標|基本方針|基本戦略)\s*${count}))[】〕」\])]?(?:${gapOrDot}|(?=\P{N}))`,
      "u",
    ),
    ordinal: (value) => readCount(value.replace(/^(?:柱|基本..)\s*/u, "")),
  },
  {
    style: "dai",
    pattern: new RegExp(
      String.raw`^(?<number>第\s*(?<value>${count})\s*(?:(?:章|節|編|款|項)(?=${gapOrDot}|\p{L})|(?=${gapOrDot})))${gapOrDot}?`,
      "u",
    ),
    ordinal: readCount,
  },
  {
    style: "hierarchical",
    pattern: new RegExp(
      String.raw`^(?<number>(?:${count}|[A-Zア-ン](?=[-‐–―−]))(?:\s?[-‐–―−ー]\s?(?:\(?\d{1,2}\)?|\(${kana}\)|${kana}(?=[-‐–―−ー\s.．、]|$))|\(\d{1,2}\))+|\d{1,2}(?:\.\d{1,2})+(?=\s|$|\.\s))(?:${gap}|(?=[^\d\s]))`,
      "u",
    ),
    ordinal: (value) => readLastPart(value),
    isProse: isCounted,
  },
  {
    style: "circled",
    pattern:
      /^(?<number>[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴⓵-⓾➀-➓]|(?:丸|まる)\d{1,2}(?=\s|$|[.．、:]))[\s.．、:・]*/u,
    ordinal: circledNumber,
  },
  {
    style: "parenthesized",
    pattern:
      /^(?<number>\(\s?(?<value>\d{1,3})\s?\)|[⑴-⒇]|[【[〔<《〈]\s?\d{1,2}\s?[】\]〕>》〉]|\d{1,2}(?=\)))[\s.．、:)]*/u,
    ordinal: (value) => circledNumber(value) ?? readCount(value.replace(/[^\d]/gu, "")),
  },
  {
    style: "parenthesizedKatakana",
    pattern: new RegExp(
      String.raw`^(?<number>[(【\[〔<《〈](?<value>${kana})[)】\]〕>》〉]|(?:${kana})(?=\)))[\s.．、:)]*`,
      "u",
    ),
    ordinal: readKatakana,
  },
  {
    style: "katakana",
    pattern: new RegExp(String.raw`^(?<number>${kana})(?:${gapOrDot}|(?=\p{Script=Han}))`, "u"),
    ordinal: readKatakana,
  },
  {
    style: "roman",
    pattern: new RegExp(
      String.raw`^\(?(?<number>[Ⅰ-Ⅻⅰ-ⅻ](?![期型類種級部])|${roman}(?=${gap}))\)?(?:${gapOrDot})?`,
      "u",
    ),
    ordinal: readCount,
  },
  {
    style: "kanji",
    pattern: new RegExp(String.raw`^(?<number>\((?<value>${kanjiDigits})\))[\s、.．]*`, "u"),
    ordinal: readCount,
  },
  {
    style: "kanji",
    pattern: new RegExp(String.raw`^(?<number>${kanjiDigits})${gap}`, "u"),
    ordinal: readCount,
  },
  {
    style: "letter",
    pattern: new RegExp(
      String.raw`^(?<number>\((?<value>[A-Za-z])\)|[A-Za-z](?=${gap}))(?:${gap}|\s*)`,
      "u",
    ),
    ordinal: (value) => value.toLowerCase().charCodeAt(0) - 96,
  },
  {
    style: "digit",
    pattern: new RegExp(
      String.raw`^(?:№|No\.?|Ｎｏ．?|番号)\s*(?<number>\d{1,4})(?:${gapOrDot}|(?=\P{N}))`,
      "iu",
    ),
    ordinal: readCount,
  },
  {
    style: "digit",
    pattern: new RegExp(String.raw`^(?<number>\d{1,3})${gapOrDot}`, "u"),
    ordinal: readCount,
  },
  {
    style: "digit",
    pattern: /^(?<number>\d{1,2})(?=\p{L}|[【「『〈《(〔[])/u,
    ordinal: readCount,
    isProse: isCounted,
  },
];

function readKatakana(value: string): number | null {
  const at = katakanaOrder.indexOf(foldWidth(value));
  return at < 0 ? null : at + 1;
}

/** Digits, kanji numbers to 99 and Roman numbers to 12. */
function readCount(value: string): number | null {
  const text = value.trim();
  if (/^\d+$/u.test(text)) return Number(text);
  return readKanji(text) ?? readRoman(text.normalize("NFKC").toUpperCase());
}

function readKanji(text: string): number | null {
  const [, tens, ten, ones] =
    /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text) ?? [];
  if (ten === undefined || text === "") return null;
  const digit = (character = ""): number => "一二三四五六七八九".indexOf(character) + 1;
  if (ten === "") return text.length === 1 ? digit(text) : null;
  return 10 * (tens === "" ? 1 : digit(tens)) + (ones === "" ? 0 : digit(ones));
}

function readRoman(text: string): number | null {
  const at = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"].indexOf(
    text,
  );
  return at < 0 ? null : at + 1;
}

function readLastPart(value: string): number | null {
  const parts = value.split(/[-‐–―−ー.()\s]+/u).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  return readCount(last) ?? readKatakana(last);
}
