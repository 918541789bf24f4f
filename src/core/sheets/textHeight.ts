/**
 * How high a row must be so that its wrapped Japanese text shows in full: Excel does not fit rows by itself
 * when a file is made outside of it, and never fits merged cells.
 */

/** Text with the room it has: the width in characters of the standard font, the size in points. */
export interface BoxedText {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}

/** Excel draws no row higher than this, in points. */
const highestRow = 409;

/**
 * Pixels of one column width unit: 7 in Calibri 11, 8 in 游ゴシック 11 and MS Pゴシック 11. The smaller one is
 * taken, so that an estimate errs towards a line too many, not towards a line that nobody sees.
 */
const pixelsPerWidthUnit = 7;

/** Excel keeps about this much free left and right of the text, in pixels. */
const sideMargin = 6;

/**
 * Line spacing in multiples of the font size that no common font goes far beyond: 游ゴシック has 1.7,
 * Noto Sans CJK 1.45, BIZ UDゴシック and MS Pゴシック 1.25.
 */
const widestSpacing = 1.6;

/** Room above and below the text of a row, in points. */
const rowPadding = 5;

/**
 * Height in points for a row whose cells hold these texts; at least one line high.
 *
 * @param lineSpacing of the font in multiples of its size, where the font is known
 */
export function estimateRowHeight(
  cells: readonly BoxedText[],
  lineSpacing: number = widestSpacing,
): number {
  let height = 0;
  for (const cell of cells) height = Math.max(height, estimateTextHeight(cell, lineSpacing));
  return Math.min(highestRow, height + rowPadding);
}

/** Height in points of wrapped text alone, without room around it. */
function estimateTextHeight(cell: BoxedText, lineSpacing: number = widestSpacing): number {
  return Math.ceil(countLines(cell) * cell.size * lineSpacing);
}

/** Lines that wrapped text takes; empty text takes one. */
export function countLines({ text, width, size }: BoxedText): number {
  const pixels = Math.max(width * pixelsPerWidthUnit - sideMargin, 1);
  const room = Math.max(pixels / ((size * 96) / 72), 1);
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += line.length <= room ? 1 : countWrappedLines(line, room);
  }
  return lines;
}

/** Words of Latin letters and digits stay whole; all other characters may begin a line. */
const piece = /[\u0021-\u007E]+|./gsu;

function countWrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.match(piece) ?? []) {
    const wanted = measureWidth(word);
    if (used > 0 && used + wanted > room) {
      lines += 1;
      used = 0;
    }
    used += wanted;
    if (used > room) {
      const more = Math.ceil(used / room) - 1;
      lines += more;
      used -= more * room;
    }
  }
  return lines;
}

/** Width of text in full-width characters: ASCII and half-width kana count half, all others whole. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isNarrow(character.charCodeAt(0)) ? 0.5 : 1;
  return width;
}

function isNarrow(unit: number): boolean {
  return (unit >= 0x20 && unit <= 0x7e) || unit === 0xa0 || (unit >= 0xff61 && unit <= 0xffdc);
}
