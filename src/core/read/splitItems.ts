/** Splits the text of a cell into its measures: one per line, each with the ・ sub-bullets below it. */
import { findTags } from "../text/tags";
import { trimSpace } from "../text/fold";

/** A measure's part of a cell's text. Offsets are UTF-16 units of the cell's text; end is exclusive. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** The lines of the item: its own first, then continuations and sub-bullets. */
  readonly lines: readonly ItemLine[];
}

export interface ItemLine {
  readonly start: number;
  readonly end: number;
  readonly isSubBullet: boolean;
}

/** How the measures of a table's cells are set apart. Printed sheets that a machine read run them together with spaces. */
export type Separator = "lineFeed" | "space";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const bullet = /^[・･•‣▪◦\-‐–—＊*➢⇒→]\s*\S/u;
const itemBullet = /^[○〇◯●■□◆◇▲△▼◎★☆]\s*\S/u;
const remark = /^[(（]?※/u;
const enumerator = /^(?:[①-⑳❶-❿]|[(（]\d{1,2}[)）]|\d{1,2}[.．、)）])/u;
/** A line that cannot begin a measure, and an end that cannot end one: somebody broke a sentence by hand. */
const continuation = /^(?:[、。，,)）」』】］]|及び|並びに|または|又は)/u;
const unfinished = /(?:[、，にをがやへ]|(?<!も)の|(?<!こ)と|及び)$/u;

/** Splits a cell's text. Blank lines part nothing and belong to no item. Text without any letter gives []. */
export function splitItems(text: string, separator: Separator = "lineFeed"): readonly Item[] {
  const lines = splitLines(text, separator);
  const [first] = lines;
  if (first === undefined) return [];
  const everyLineIsBullet = bullet.test(first.text);
  const isEnumerated = lines.filter((line) => enumerator.test(line.text)).length >= 2;
  const items: Line[][] = [];
  for (const line of lines) {
    const current = items.at(-1);
    if (current === undefined || startsItem(line, current, everyLineIsBullet, isEnumerated)) {
      items.push([line]);
    } else {
      current.push(line);
    }
  }
  return items.map((own) => makeItem(own, everyLineIsBullet));
}

function startsItem(
  line: Line,
  current: readonly Line[],
  bulletsAreItems: boolean,
  isEnumerated: boolean,
): boolean {
  if (isOnlyTags(line.text) || continuation.test(line.text) || remark.test(line.text)) return false;
  const sentence = current.map((one) => one.text).join("");
  if (hasOpenBracket(sentence) || unfinished.test(sentence)) return false;
  if (bulletsAreItems) return bullet.test(line.text) || itemBullet.test(line.text);
  if (isEnumerated) return enumerator.test(line.text);
  return !bullet.test(line.text);
}

function makeItem(lines: readonly Line[], bulletsAreItems: boolean): Item {
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    lines: lines.map((line, index) => ({
      start: line.start,
      end: line.end,
      isSubBullet: index > 0 && isBelow(line.text, bulletsAreItems),
    })),
  };
}

function isBelow(text: string, bulletsAreItems: boolean): boolean {
  if (isOnlyTags(text)) return false;
  return remark.test(text) || (!bulletsAreItems && bullet.test(text));
}

/** Lines with content, without the space around them. */
function splitLines(text: string, separator: Separator): readonly Line[] {
  const lines: Line[] = [];
  const boundary = separator === "space" ? /[\n ]+/gu : /\n+/gu;
  let start = 0;
  const add = (end: number): void => {
    const trimmed = trimSpace(text.slice(start, end));
    if (trimmed === "") return;
    const offset = text.indexOf(trimmed, start);
    lines.push({ start: offset, end: offset + trimmed.length, text: trimmed });
  };
  for (const match of text.matchAll(boundary)) {
    if (separator === "space" && !partsItems(text, match.index, match[0])) continue;
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** A space parts two items unless it stands inside Latin words or behind a number. */
function partsItems(text: string, at: number, space: string): boolean {
  if (space.includes("\n")) return true;
  const before = text[at - 1] ?? "";
  const after = text[at + space.length] ?? "";
  return (
    !/[A-Za-z0-9０-９ア-オ]/u.test(before) && !/[A-Za-z0-9]/u.test(after.replace(/[A-Z]/u, ""))
  );
}

/** A line that holds nothing but tags belongs to the item before it. */
function isOnlyTags(text: string): boolean {
  let rest = text;
  for (const tag of [...findTags(text)].reverse()) {
    rest = rest.slice(0, tag.start) + rest.slice(tag.end);
  }
  return rest !== text && trimSpace(rest) === "";
}

const brackets: readonly (readonly [RegExp, RegExp])[] = [
  [/[(（]/gu, /[)）]/gu],
  [/「/gu, /」/gu],
  [/『/gu, /』/gu],
];

/** Whether a bracket was opened and not closed: the line feed stands inside a sentence. */
function hasOpenBracket(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return brackets.some(([open, close]) => count(open) > count(close));
}

/**
 * Tells how a table sets its measures apart: "space" where cells without line feeds
 * hold a tag followed by more text, or a sub-bullet behind a space (a sheet made by a scanner).
 */
export function findSeparator(texts: readonly string[]): Separator {
  const withLineFeed = texts.filter((text) => text.includes("\n")).length;
  const runTogether = texts.filter((text) => !text.includes("\n") && isRunTogether(text)).length;
  return runTogether >= 2 && runTogether > withLineFeed ? "space" : "lineFeed";
}

function isRunTogether(text: string): boolean {
  return /\S ・\S/u.test(text) || /[】）)] [^\s【(（][^【]*【/u.test(text);
}

/** A line's words without its bullet or its number among the items of the cell. */
export function stripBullet(line: string): string {
  return trimSpace(line.replace(/^[・･•‣▪◦*＊●■□◆◇➢⇒→]\s*/u, "").replace(enumerator, ""));
}
