/** The colours that a number format may name: [Red], [赤], [Color10]. */
import type { Palette } from "./color";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  黒: "#000000",
  white: "#FFFFFF",
  白: "#FFFFFF",
  red: "#FF0000",
  赤: "#FF0000",
  green: "#00FF00",
  緑: "#00FF00",
  blue: "#0000FF",
  青: "#0000FF",
  yellow: "#FFFF00",
  黄: "#FFFF00",
  magenta: "#FF00FF",
  紫: "#FF00FF",
  cyan: "#00FFFF",
  水: "#00FFFF",
};

/** #RRGGBB of a colour word in lower case, or null. Numbers count the palette from its ninth colour on. */
export function sectionColor(word: string | null, palette: Palette): string | null {
  if (word === null) return null;
  const number = Number(/\d+$/u.exec(word)?.[0] ?? Number.NaN);
  return named[word] ?? palette.indexed[number + 7] ?? null;
}
