/** 印: what stands in a mark cell, told apart from text that merely begins with a sign. */
import { narrowAscii, removeSpace, trimSpace } from "./fold";
import { readingOfText, type MarkCertainty, type MarkReading, type MarkSign } from "./markTable";

export type { MarkSign } from "./markTable";
export { describeCharacter } from "./characterName";

export interface ParsedMark {
  /** The text without the spaces and line feeds around it, otherwise untouched. */
  readonly trimmed: string;
  /** The folded sign, or null when the text is no mark. */
  readonly sign: MarkSign | null;
  /** "canonical": the sign itself; "alias": looks like it; "confirm": may mean it; "none": no mark. */
  readonly certainty: MarkCertainty | "none";
  /** What is written beside the sign: "※1", "(R4～)", "予算化"; of "(○)" it is "()". */
  readonly annotation: string;
}

/** No mark with its note is longer, in UTF-16 units; spares the work on text cells. */
const longestMark = 32;

/** The longest note that may follow a sign in brackets or after ※. */
const longestNote = 24;

const variationSelectors = /[\uFE00-\uFE0F]/gu;

/** Parses the text of a mark cell. Empty text and text that is no mark give sign null and certainty "none". */
export function parseMark(raw: string): ParsedMark {
  // Nearly every mark of a plan is one of these, as it stands.
  return plainMarks.get(raw) ?? parseSpaced(raw);
}

const plainMarks: ReadonlyMap<string, ParsedMark> = new Map(
  [...readingOfText].map(([text, reading]) => [
    text,
    { trimmed: text, ...reading, annotation: "" },
  ]),
);

function parseSpaced(raw: string): ParsedMark {
  const trimmed = trimSpace(raw);
  const none: ParsedMark = { trimmed, sign: null, certainty: "none", annotation: "" };
  if (trimmed === "" || trimmed.length > longestMark) return none;
  const text = trimmed.replace(variationSelectors, "");
  const whole = readWhole(removeSpace(text));
  if (whole !== null) return { trimmed, ...whole, annotation: "" };
  const annotated = readAnnotated(text);
  return annotated === null ? none : { trimmed, ...annotated };
}

function readWhole(text: string): MarkReading | null {
  return readingOfText.get(text) ?? readDoubled(text) ?? readEnclosed(text);
}

/** ○○ is how ◎ is typed by hand, and −− a longer −; other doubled signs stay what they are, to be confirmed. */
function readDoubled(text: string): MarkReading | null {
  const first = readSign(firstCharacter(text));
  if (first === null) return null;
  const [, ...others] = Array.from(text, (character) => readingOfText.get(character));
  if (others.length === 0) return null;
  if (others.some((other) => other?.sign !== first.sign)) return null;
  if (first.sign === "－") return { sign: "－", certainty: "alias" };
  if (others.length > 1) return null;
  return { sign: first.sign === "○" ? "◎" : first.sign, certainty: "confirm" };
}

/** A combining enclosing circle (U+20DD), alone or around one character. */
function readEnclosed(text: string): MarkReading | null {
  const isEnclosed = text.includes("\u20DD") && Array.from(text).length <= 2;
  return isEnclosed ? { sign: "○", certainty: "confirm" } : null;
}

type AnnotatedReading = MarkReading & { readonly annotation: string };

function readAnnotated(text: string): AnnotatedReading | null {
  return readBracketed(text) ?? readFollowed(text) ?? readPreceded(text);
}

/** (○): a sign alone in brackets. */
function readBracketed(text: string): AnnotatedReading | null {
  const [open = "", inner = "", close = ""] =
    /^([(（[［【〔「<＜〈])(.+)([)）\]］】〕」>＞〉])$/su.exec(text)?.slice(1) ?? [];
  const reading = readSign(removeSpace(inner));
  return reading === null ? null : { ...reading, annotation: open + close };
}

/** ○※1, ○(R4～), ○ 予算化. */
function readFollowed(text: string): AnnotatedReading | null {
  const first = firstCharacter(text);
  const reading = readSign(first);
  const annotation = text.slice(first.length);
  if (reading === null || !isAnnotation(annotation, reading.sign)) return null;
  return { ...reading, annotation: trimSpace(annotation) };
}

/** ※○, (R4～)○, 予算化 ○. */
function readPreceded(text: string): AnnotatedReading | null {
  const last = lastCharacter(text);
  const reading = readSign(last);
  const annotation = trimSpace(text.slice(0, text.length - last.length));
  if (reading === null || !/^\D/u.test(narrowAscii(annotation))) return null;
  return isAnnotation(annotation, reading.sign) ? { ...reading, annotation } : null;
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastCharacter(text: string): string {
  const isPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text);
  return text.slice(isPair ? -2 : -1);
}

/** Signs that may carry a note: letters and digits may not, nor may a dash with a number. */
function readSign(character: string): MarkReading | null {
  const reading = readingOfText.get(character);
  return reading === undefined || reading.certainty === "confirm" ? null : reading;
}

/** Words that stand beside a mark and say how or since when one takes part. */
const noteWord =
  /^(?:予算化?(?:済み?|有|あり)?|一部(?:実施|参加|予算化)?|新規?|拡充?|継続?|再掲|(?:検討|調整|協議|準備)中?|(?:参加|実施|加入)?予定|参加|実施|主担当|主|副|幹事|事務局|代表|中心市?|中枢|協力|オブザーバー|見込み?|未定|追加|変更|済み?|単独|共同)$/u;

/** Notes that a mark of taking part may carry but a negative number (△1,200) must not be taken for. */
const number = /^[¥￥]?\d[\d,.]*\s*(?:千円|百万円|万円|億円|円|件|回|人|名|箇所|か所|年度?|%)?$/u;

const era =
  /^(?:(?:R|H|令和?|平成|FY|20\d\d)\s*(?:\d|元|年|～|~|\.|-|\/).{0,14}|\d{1,2}月.{0,6})$/iu;

const footnote =
  /^(?:[※*＊†‡#♯].*|注\s*\d{0,2}|[\u2460-\u24FF\u2776-\u2793¹²³⁴-⁹]+|\d{0,2}[)）])$/su;

const bracketed = /^[(（[［【〔「<＜〈《].*[)）\]］】〕」>＞〉》]$/su;

function isAnnotation(note: string, sign: MarkSign): boolean {
  const text = trimSpace(narrowAscii(note));
  if (text.length > longestNote) return false;
  if (isAmount(text)) return !negativeSigns.has(sign);
  if (footnote.test(text) || bracketed.test(text) || era.test(text)) return true;
  return noteWord.test(removeSpace(text)) || /^[、。,.?!？！'’"*]+$/u.test(text);
}

/** Signs that before a number make it negative or multiply with it. */
const negativeSigns: ReadonlySet<MarkSign> = new Set(["△", "▲", "－", "×", "▽", "▼"]);

function isAmount(text: string): boolean {
  return number.test(text.replace(/^[(]|[)]$/gu, ""));
}
