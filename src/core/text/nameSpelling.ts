/** Which letters of a text are wrong where it writes a municipality's name: 美\n祿 for 美祢市 has one. */
import { mendRadicals, removeSpace } from "./fold";
import { foldVariants } from "./nameVariants";

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

/**
 * Where a text writes an official name with the wrong letters, suffix and all: 美袮市. 0-based UTF-16 offsets. Two spellings
 * that differ in ケ and ヶ, ノ and の alone are the same here, and look-alike radicals are for X02 to tell.
 */
export function locateMisspellings(text: string, name: string): readonly number[] {
  const mended = mendRadicals(text);
  const folded = foldVariants(mended);
  const target = foldVariants(name);
  const found: number[] = [];
  for (let at = folded.indexOf(target); at >= 0; at = folded.indexOf(target, at + name.length)) {
    const written = mended.slice(at, at + name.length);
    if (withoutEither(written) !== withoutEither(name)) found.push(at);
  }
  return found;
}

function withoutEither(name: string): string {
  return name.replace(eitherWay, "");
}
