/** Replaces parts of a stored text; the looks of its pieces and ふりがな outside the parts stay. */
import type { TextSplice } from "../../core";
import { withAttributes, type XmlElement } from "./element";
import { withoutEmpty, type RichText, type TextPiece } from "./richText";

/**
 * The text with all splices done. New text takes the look of the first replaced, else of the preceding unit.
 * @param splices of any order, not overlapping; those at one offset follow in the order given
 */
export function spliceText(rich: RichText, splices: readonly TextSplice[]): RichText {
  const sorted = sortSplices(splices);
  if (sorted.length === 0) return rich;
  let offset = 0;
  const pieces = rich.pieces.map((piece): TextPiece => {
    const start = offset;
    offset += piece.text.length;
    return { ...piece, text: splicePiece(piece.text, start, sorted) };
  });
  return {
    pieces: withoutEmpty(pieces),
    phonetics: rich.phonetics.flatMap((element) => shiftPhonetic(element, sorted)),
  };
}

/** Ascending, those that change nothing left out. */
function sortSplices(splices: readonly TextSplice[]): TextSplice[] {
  const sorted = splices
    .filter(({ start, end, text }) => end > start || text !== "")
    .sort((a, b) => a.start - b.start || a.end - b.end);
  sorted.reduce((end, splice) => {
    if (splice.start < end) throw new Error(`splices of a text overlap at ${splice.start}`);
    return splice.end;
  }, 0);
  return sorted;
}

/** The text of the piece that begins at `offset`, with what the splices leave of it and bring to it. */
function splicePiece(text: string, offset: number, splices: readonly TextSplice[]): string {
  const end = offset + text.length;
  let written = "";
  let position = offset;
  for (const splice of splices) {
    const owner = splice.end > splice.start ? splice.start : Math.max(splice.start - 1, 0);
    const isOwner = owner >= offset && (owner < end || text === "");
    if (!isOwner && (splice.end <= offset || splice.start >= end)) continue;
    const keepTo = Math.max(position, Math.min(splice.start, end));
    written += text.slice(position - offset, keepTo - offset) + (isOwner ? splice.text : "");
    position = Math.max(keepTo, Math.min(splice.end, end));
  }
  return written + text.slice(position - offset);
}

/**
 * Moves a reading (`<rPh>`) with its letters; none where more or fewer take their place. As many letters are the same word
 * in another form (⽇ 日, 祿 祢, (新規) 【新規】) and keep it. Other elements stay.
 */
function shiftPhonetic(element: XmlElement, splices: readonly TextSplice[]): XmlElement[] {
  if (element.name !== "rPh") return [element];
  const start = Number(element.attributes.get("sb"));
  const end = Number(element.attributes.get("eb"));
  let shift = 0;
  for (const splice of splices) {
    const growth = splice.text.length - (splice.end - splice.start);
    if (splice.start < end && splice.end > start && growth !== 0) return [];
    if (splice.end <= start) shift += growth;
  }
  if (shift === 0) return [element];
  return [withAttributes(element, { sb: String(start + shift), eb: String(end + shift) })];
}
