/** The look that a sentence of the legend describes in words, or shows on its own sign. */
import type { Cell } from "../grid/book";
import type { Look } from "../plan/legend";
import { nameColor, parseColorWord, type ColorName } from "../text/colors";
import { removeSpace, trimSpace } from "../text/fold";
import { findMunicipalities } from "../text/municipalities";

type ColorWord = NonNullable<ReturnType<typeof parseColorWord>>;

/**
 * The look of a sentence.
 * @param head the part of the sentence that names the look: before は or a colon
 * @param sign the folded sign it speaks of, or null
 * @param signAt UTF-16 offset of that sign in the cell's text
 */
export function readLook(head: string, sign: string | null, signAt: number, cell: Cell): Look {
  const word = isUncoloredHatch(head) ? null : parseColorWord(head);
  const inWords: Look = {
    ...(word === null ? readAnyFill(head) : wordLook(word)),
    ...(/太字|ゴシック|太い/u.test(head) ? { isBold: true } : {}),
  };
  if (sign === null) return inWords;
  const shown = shownLook(cell, signAt);
  const isBold = inWords.isBold === true || (shown.isBold === true && !isAllBold(cell));
  return {
    sign,
    ...(word === null ? omitBold(shown) : {}),
    ...inWords,
    ...(isBold ? { isBold } : {}),
  };
}

/** A colour that a cell names; null where the cell names a municipality: 黒潮町, 赤磐市, 青森市. */
export function findColorWord(text: string): ColorWord | null {
  const word = parseColorWord(text);
  const isName =
    word !== null && removeSpace(text).length > 1 && findMunicipalities(text).length > 0;
  return isName ? null : word;
}

/** A colour in words: of the letters, of the cell, or of either where the words leave it open. */
export function wordLook({ color, target }: ColorWord): Look {
  if (target === "fill") return { fill: color };
  // Red and black are what letters have; nobody says 「黒い○」 of a black cell.
  const isOfLetters = target === "font" || color === "red" || color === "black";
  return isOfLetters ? { color } : { tint: color };
}

/** 「着色セル」, 「網掛けの○」: any fill. */
function readAnyFill(head: string): Look {
  return /着色|塗り|色付き|色つき/u.test(head) || isUncoloredHatch(head) ? { fill: "any" } : {};
}

/** 網掛け without a colour is said of cells of any colour. */
function isUncoloredHatch(head: string): boolean {
  return (
    /網掛|網かけ|あみかけ/u.test(head) &&
    !/[赤青黄緑紫橙桃灰茶紺藍水]|オレンジ|ピンク|グレー/u.test(head)
  );
}

/** The look of a sign that stands in a cell of its own. */
export function readShownLook(sign: string, cell: Cell): Look {
  return { sign, ...shownLook(cell, 0) };
}

/** The fill of a cell by name; undefined for none or white. */
function fillName(cell: Cell): ColorName | undefined {
  const name = cell.fill === null ? "white" : nameColor(cell.fill);
  return name === "white" ? undefined : name;
}

function shownLook(cell: Cell, offset: number): Look {
  const font = fontAt(cell, offset);
  const color = nameColor(font?.color ?? null);
  const fill = fillName(cell);
  return {
    ...(color === "black" ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(font?.isBold === true ? { isBold: true } : {}),
  };
}

function omitBold({ isBold: _isBold, ...look }: Look): Look {
  return look;
}

function fontAt(cell: Cell, offset: number): { color: string | null; isBold: boolean } | null {
  let end = 0;
  for (const run of cell.runs) {
    end += run.text.length;
    if (offset < end) return run.font;
  }
  return null;
}

/** A legend written in bold throughout says nothing by it. */
function isAllBold(cell: Cell): boolean {
  const written = cell.runs.filter((run) => trimSpace(run.text) !== "");
  return cell.text.length > 4 && written.every((run) => run.font.isBold);
}
