/** Widths of texts. A browser measures them; where none can (tests), letters are taken for half or whole squares. */

/** Pixels of a text in a font of CSS, such as `bold 14px "Meiryo"`. */
export type MeasureText = (text: string, font: string) => number;

/** Texts whose widths are kept; a sheet repeats itself. */
const mostKept = 5_000;

export function createMeasure(): MeasureText {
  const kept = new Map<string, number>();
  const measure = measureInBrowser() ?? estimateWidth;
  return (text, font) => {
    const key = `${font}\n${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const width = measure(text, font);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, width);
    return width;
  };
}

function measureInBrowser(): MeasureText | null {
  if (typeof OffscreenCanvas === "undefined") return null;
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return null;
  return (text, font) => {
    if (context.font !== font) context.font = font;
    return context.measureText(text).width;
  };
}

/** Never too little for Latin letters, exact for Japanese ones. */
function estimateWidth(text: string, font: string): number {
  const size = Number(/(\d+(?:\.\d+)?)px/u.exec(font)?.[1] ?? 16);
  let squares = 0;
  for (const letter of text) squares += letter.charCodeAt(0) < 0x2e80 ? 0.6 : 1;
  return squares * size;
}
