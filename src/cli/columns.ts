/** Text in columns on a terminal, where a kanji is two letters wide. */

/**
 * Code points that terminals draw two columns wide (Unicode UAX #11: W and F), and the ambiguous signs of a
 * plan (○ ◎ ● …), which Japanese terminals draw wide as well.
 */
const wide =
  /[\u1100-\u115f\u2460-\u24ff\u25a0-\u25ff\u2605-\u2606\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a terminal. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Fills up with spaces on the right. */
export function padTo(text: string, width: number, measure = measureWidth): string {
  return text + " ".repeat(Math.max(0, width - measure(text)));
}
