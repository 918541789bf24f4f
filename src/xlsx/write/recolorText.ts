/** Gives parts of a stored text a colour; runs are split where they must be and joined where they can be. */
import type { ColorSpan } from "../../core";
import type { XmlElement } from "./element";
import { isSameFont, toRunProperties, withFontColor } from "./fontElement";
import type { RichText, TextPiece } from "./richText";

/** The colour each UTF-16 unit shall have: #RRGGBB, null for automatic, undefined to leave it. */
export type Paint = readonly (string | null | undefined)[];

/** What is needed to know how a piece looks. */
export interface CellLook {
  /** The font of the cell. */
  readonly font: XmlElement;
  /** The colour of a `<font>` or `<rPr>`, theme and palette resolved; null for automatic. */
  readonly colorOf: (font: XmlElement) => string | null;
}

/** The paint that colour spans mean; their ends move outward from inside of a letter. Of two, the later wins. */
export function paintText(text: string, spans: readonly ColorSpan[]): Paint {
  const paint = new Array<string | null | undefined>(text.length).fill(undefined);
  for (const { start, end, color } of spans) {
    if (end <= start) continue;
    let from = start;
    let to = Math.min(end, text.length);
    while (!isBoundary(text, from)) from -= 1;
    while (!isBoundary(text, to)) to += 1;
    paint.fill(color?.toUpperCase() ?? null, from, to);
  }
  return paint;
}

/** Whether a text may be parted here: not within a surrogate pair, not before a mark or variation selector. */
function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const isInsidePair =
    isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) &&
    isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff);
  return !isInsidePair && !/^\p{M}/u.test(text.slice(offset, offset + 2));
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/** The one colour that paints the whole text, or undefined where there is no such one. */
export function singleColor(paint: Paint): string | null | undefined {
  const [first] = paint;
  return paint.every((color) => color === first) ? first : undefined;
}

/** The text in its new colours; the very same object where all of them are there already. */
export function recolorText(rich: RichText, paint: Paint, look: CellLook): RichText {
  let offset = 0;
  let hasChanged = false;
  const pieces: ColoredPiece[] = [];
  for (const piece of rich.pieces) {
    const part = paint.slice(offset, offset + piece.text.length);
    const split = recolorPiece(piece, part, look, offset === 0);
    hasChanged ||= split.some(({ isNew }) => isNew);
    pieces.push(...split);
    offset += piece.text.length;
  }
  return hasChanged ? { ...rich, pieces: joinPieces(pieces, look) } : rich;
}

interface ColoredPiece extends TextPiece {
  readonly isNew: boolean;
}

function recolorPiece(
  piece: TextPiece,
  paint: Paint,
  look: CellLook,
  isFirst: boolean,
): ColoredPiece[] {
  const own = piece.properties ?? toRunProperties(look.font);
  const present = look.colorOf(own);
  const wanted = paint.map((color) => (color === present ? undefined : color));
  if (wanted.every((color) => color === undefined)) return [{ ...piece, isNew: false }];
  return groupUnits(wanted).map(({ start, end, color }) => {
    const text = piece.text.slice(start, end);
    if (color !== undefined) return { properties: withFontColor(own, color), text, isNew: true };
    // Excel leaves out the properties of the first run only.
    const properties = isFirst && start === 0 ? piece.properties : own;
    return { properties, text, isNew: true };
  });
}

interface Group {
  readonly start: number;
  end: number;
  readonly color: string | null | undefined;
}

function groupUnits(paint: Paint): Group[] {
  const groups: Group[] = [];
  paint.forEach((color, unit) => {
    const last = groups.at(-1);
    if (last !== undefined && last.color === color) last.end = unit + 1;
    else groups.push({ start: unit, end: unit + 1, color });
  });
  return groups;
}

/** Joins neighbours of one look, so that colouring to and fro does not cut a text ever smaller. */
function joinPieces(pieces: readonly ColoredPiece[], look: CellLook): TextPiece[] {
  const fontOf = ({ properties }: TextPiece): XmlElement => properties ?? look.font;
  const joined: ColoredPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const canJoin = last !== undefined && (last.isNew || piece.isNew);
    if (canJoin && isSameFont(fontOf(last), fontOf(piece))) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text, isNew: true };
    } else joined.push(piece);
  }
  return joined.map(({ properties, text }) => ({ properties, text }));
}
