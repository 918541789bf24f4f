/**
 * 新規・拡充・継続・再掲: tags of change and re-listing, found in text, taken out of it, and read from 区分 cells.
 * A tag stands in brackets, in front of a line, or as the last word of one; in a sentence the word is no tag.
 */
import { foldWidth, narrowAscii, removeSpace, trimSpace } from "./fold";
import { firstCharacters, parseTagPhrase, wordPattern, type TagKind } from "./tagWords";

export type { TagKind } from "./tagWords";

export interface FoundTag {
  /** The first of `kinds`. */
  readonly kind: TagKind;
  /** 【新規・拡充】 has two. */
  readonly kinds: readonly TagKind[];
  /** As written, brackets included. */
  readonly raw: string;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** All tags of a text, ascending and not overlapping. */
export function findTags(text: string): FoundTag[] {
  if (!anyTagWord.test(text)) return [];
  const narrow = narrowAscii(text);
  const found = [
    ...findBracketed(narrow),
    ...findSquared(narrow),
    ...findAtLineStart(narrow),
    ...findAtLineEnd(narrow),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.flatMap((tag) => {
    if (tag.start < end) return [];
    end = tag.end;
    return [makeTag(text, tag)];
  });
}

/** The text without its tags and without the space that they leave; line feeds stay where they are. */
export function removeTags(text: string): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of findTags(text)) {
    rest = joinPieces(rest, text.slice(from, start));
    from = end;
    const isAfterGap = /(?:^|[\n \t\u3000・･])$/u.test(rest);
    if (isAfterGap) from += /^[ \t\u3000]*/u.exec(text.slice(from))?.[0].length ?? 0;
  }
  return joinPieces(rest, text.slice(from));
}

/** Without the space before a line's end that a removed tag laid bare. */
function joinPieces(before: string, after: string): string {
  const isAtLineEnd = before !== "" && /^[ \t\u3000]*(?:\n|$)/u.test(after);
  return isAtLineEnd
    ? before.replace(/[ \t\u3000]+$/u, "") + after.replace(/^[ \t\u3000]+/u, "")
    : before + after;
}

/** The kinds that a 区分 cell names as a whole (新規, ○拡, 継続(再掲)), each once; none when it says anything else. */
export function parseChangeWord(text: string): TagKind[] {
  const lines = text.trim().replace(/\n/gu, "・");
  const words = chosenWords(removeSpace(foldWidth(lines)))
    .replace(/^(?:\d[.:)]|\d|[①-⑳])(?=\p{L})/u, "")
    .replace(squaredSign, (sign) => `・${kindOfSquared.get(sign)?.word ?? ""}・`)
    .split(/[()[\]【】《》≪≫〈〉<>〔〕〘〙・/,、&+○〇◯◎●★☆■□◆◇※:：]+/u)
    .filter((word) => word !== "");
  const phrases = words.map(parseTagPhrase);
  const isWhole = words.every((word, i) => phrases[i] !== null || (i > 0 && aside.test(word)));
  return isWhole ? [...new Set(phrases.flatMap((phrase) => phrase?.kinds ?? []))] : [];
}

/** ■新規 □拡充 □継続: where boxes or circles are filled in, only what stands behind a filled one; nothing behind empty boxes. */
function chosenWords(cell: string): string {
  const empty = /[●■☑☒✓✔✅]/u.test(cell) ? /[□☐○〇◯][^□☐○〇◯●■☑☒✓✔✅]*/gu : /[□☐][^□☐]*/gu;
  return cell.replace(empty, "").replace(/[☑☒✓✔✅]/gu, "■");
}

/** What may follow a change word: since when (R3), or where its original is (1-ア, P3, 柱2). */
const aside = /^(?:[RH令平P№柱第]|\d|[①-⑳ⅠⅡⅢ])/u;

/** How the tag of a kind is written by the house: 【新規】. "" for kinds that have no one word. */
export function canonicalTag(kind: TagKind): string {
  return canonicalTags[kind];
}

const canonicalTags: Readonly<Record<TagKind, string>> = {
  new: "【新規】",
  expanded: "【拡充】",
  continued: "【継続】",
  relisted: "【再掲】",
  ended: "【終了】",
  other: "",
};

/** Spares the work on texts that hold nothing a tag begins with: most cells of a sheet. */
const anyTagWord = new RegExp(`[${firstCharacters}🈟🆕🈞🈡]`, "iu");

interface TagSpan {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly TagKind[];
}

function makeTag(text: string, { start, end, kinds }: TagSpan): FoundTag {
  const kind = kinds[0];
  if (kind === undefined) throw new Error("A tag without a kind was found.");
  return { kind, kinds, raw: text.slice(start, end), start, end };
}

const opening = "【[《≪〈<〔〘〚({「『";
const closing = "】]》≫〉>〕〙〛)}」』";
/** The longest content of a tag's brackets, in UTF-16 units. */
const longestContent = 30;

function findBracketed(narrow: string): TagSpan[] {
  const spans: TagSpan[] = [];
  for (let start = 0; start < narrow.length; start++) {
    if (!opening.includes(narrow[start] ?? " ")) continue;
    const end = findClosing(narrow, start);
    const kinds = end === null ? null : parseBracketed(narrow, start, end);
    if (end !== null && kinds !== null) {
      spans.push({ start, end, kinds });
      start = end - 1;
    }
  }
  return spans;
}

/** Offset after the bracket that closes the one at `start`; any kind closes any, as people mix them. */
function findClosing(narrow: string, start: number): number | null {
  let depth = 0;
  const last = Math.min(narrow.length, start + longestContent + 2);
  for (let i = start; i < last; i++) {
    const character = narrow[i] ?? "";
    if (opening.includes(character)) depth++;
    if (closing.includes(character) && --depth === 0) return i + 1;
  }
  return null;
}

/**
 * Weak words, and words with a free note, are tags in round brackets only at an end of the line;
 * any word in 「」, which quote as a rule, only at its very end.
 */
function parseBracketed(narrow: string, start: number, end: number): readonly TagKind[] | null {
  const phrase = parseTagPhrase(foldContent(narrow.slice(start + 1, end - 1)));
  if (phrase === null) return null;
  const bracket = narrow[start] ?? "";
  const isQuote = bracket === "「" || bracket === "『";
  const isRound = bracket === "(" || bracket === "<";
  if (isQuote) return /^[ \t]*(?:\n|$)/u.test(narrow.slice(end)) ? phrase.kinds : null;
  if (!isRound || phrase.isStrong) return phrase.kinds;
  return isAtLineEdge(narrow, start, end) ? phrase.kinds : null;
}

/** Spaces and line feeds in narrow cells fall between any two letters (【新\n規】), and brackets are doubled (<<新規>>). */
function foldContent(content: string): string {
  return trimSpace(foldWidth(content))
    .replace(/^[【[《≪〈<〔〘({※*★☆◎○●・]+|[】\]》≫〉>〕〙)}]+$/gu, "")
    .replace(/(?<=[^ -~])\s+(?=[^ -~])/gu, "");
}

function isAtLineEdge(narrow: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[\s・○●◎★☆※\d.]*$/u.test(narrow.slice(Math.max(0, start - 8), start)) ||
    /^[ \t]*(?:\n|$|[【[《≪〈<〔〘(])/u.test(narrow.slice(end))
  );
}

const kindOfSquared: ReadonlyMap<string, { readonly kind: TagKind; readonly word: string }> =
  new Map([
    ["🈟", { kind: "new", word: "新" }],
    ["🆕", { kind: "new", word: "新" }],
    ["🈞", { kind: "relisted", word: "再掲" }],
    ["🈡", { kind: "ended", word: "終了" }],
  ]);

const squaredSign = /[🈟🆕🈞🈡]/gu;

function findSquared(narrow: string): TagSpan[] {
  return [...narrow.matchAll(squaredSign)].flatMap((match) => {
    const squared = kindOfSquared.get(match[0]);
    const end = match.index + match[0].length;
    return squared === undefined ? [] : [{ start: match.index, end, kinds: [squared.kind] }];
  });
}

const strongWord = wordPattern("strong");

/** 新) 産科の支援 · ★新規 産科の支援 · 新規:産科の支援, after a bullet or a number too. */
const atLineStart = new RegExp(
  String.raw`(?<=^[ \t]*(?:[・･\-]|\d{1,2}[.．、]?[ \t])?[ \t]*)` +
    String.raw`(?:(?<half>${strongWord})\)|[★☆◎○〇◯●■□◆◇※*](?<starred>${strongWord})(?=\s|[:：・]|$)[:：]?|(?<colon>${strongWord})[:：])`,
  "gmu",
);

function findAtLineStart(narrow: string): TagSpan[] {
  return [...narrow.matchAll(atLineStart)].flatMap((match) => {
    const { half, starred, colon } = match.groups ?? {};
    const phrase = parseTagPhrase(half ?? starred ?? colon ?? "");
    const end = match.index + match[0].length;
    return phrase === null ? [] : [{ start: match.index, end, kinds: phrase.kinds }];
  });
}

/** A line's whole last word of two letters or more, after a space, or a line of its own below another. */
const atLineEnd = new RegExp(
  String.raw`(?<=\S[ \t]+|\n[ \t]*|[^\s(【])(?:(?<=[ \t\n])|[※*★])${strongWord}(?:[・/]${strongWord})*(?=[ \t]*$)`,
  "gmu",
);

function findAtLineEnd(narrow: string): TagSpan[] {
  return [...narrow.matchAll(atLineEnd)].flatMap((match) => {
    const phrase = parseTagPhrase(match[0].replace(/^[※*★]/u, ""));
    if (phrase === null || match[0].length < 2) return [];
    return [{ start: match.index, end: match.index + match[0].length, kinds: phrase.kinds }];
  });
}
