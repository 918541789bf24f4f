/** Which letters of a text are wrong where it writes a municipality's name: 美\n祿 for 美祢市 has one. */
import { mendRadicals, removeSpace } from "./fold";
import { foldVariants, variantsOf } from "./nameVariants";

/** A wrong letter and the one of the official name. */
export interface WrongLetter {
  /** 0-based UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Letter {
  readonly start: number;
  /** With look-alike radicals mended: X02 tells of those. */
  readonly text: string;
}

/**
 * The wrong letters of a heading that names a municipality, with or without 市, 町, 村 or 区; none where the name is not found
 * in it as a whole. Spaces, line feeds and what stands around the name do not matter.
 */
export function locateWrongLetters(heading: string, name: string): readonly WrongLetter[] {
  const letters = lettersOf(heading);
  const folded = letters.map(({ text }) => foldVariants(text)).join("");
  for (const target of [name, name.replace(/[市町村区]$/u, "")]) {
    const start = folded.indexOf(foldVariants(target));
    if (start >= 0) return compare(letters.slice(start, start + target.length), target);
    if (letters.length !== target.length) continue;
    // 宇都 for 宇部: one letter of a bare name, which no class of variants explains.
    const wrong = compare(letters, target);
    if (wrong.length === 1) return wrong;
  }
  return [];
}

/** Letters as UTF-16 units: names of municipalities have none beyond them. */
function lettersOf(text: string): readonly Letter[] {
  const units = mendRadicals(text).split("");
  return units
    .map((unit, start) => ({ start, text: unit }))
    .filter((letter) => removeSpace(letter.text) !== "");
}

function compare(letters: readonly Letter[], target: string): readonly WrongLetter[] {
  return letters.flatMap(({ start, text }, index) => {
    const right = target.charAt(index);
    return text === right ? [] : [{ start, end: start + 1, text: right }];
  });
}

/** Letters that may be written either way without being wrong: 鎌ヶ谷 and 鎌ケ谷, 虎の門 and 虎ノ門. */
const eitherWay = /[ヶケヵがガのノ之乃]/gu;

/** A name that a text writes with wrong letters. */
export interface Misspelling {
  /** 0-based UTF-16 offset. */
  readonly start: number;
  readonly written: string;
  /** Official name. */
  readonly name: string;
}

/**
 * A search for official names that a text writes with the wrong letters, suffix and all: 美袮市. Spellings that differ
 * in ケ and ヶ, ノ and の alone are right here, and look-alike radicals are for X02 to tell. Made once for all texts of a table.
 */
export function searchMisspellings(
  names: readonly string[],
): (text: string) => readonly Misspelling[] {
  if (names.length === 0) return () => [];
  const byKey = new Map(names.map((name) => [foldVariants(name), name] as const));
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const anyName = new RegExp(longestFirst.map(patternOf).join("|"), "gu");
  return (text) =>
    [...mendRadicals(text).matchAll(anyName)].flatMap(({ 0: mended, index: start }) => {
      const name = byKey.get(foldVariants(mended));
      if (name === undefined || withoutEither(mended) === withoutEither(name)) return [];
      return [{ start, written: text.slice(start, start + mended.length), name }];
    });
}

function patternOf(name: string): string {
  return Array.from(name, (letter) => `[${variantsOf(letter)}]`).join("");
}

function withoutEither(name: string): string {
  return name.replace(eitherWay, "");
}
