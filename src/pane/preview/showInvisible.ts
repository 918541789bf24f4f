/** A piece of text of which one would see nothing (spaces, a line feed), in words. */
import type { PaneWords } from "../words/paneWords";

/** Text with anything to see is returned as it is. */
export function showInvisible(text: string, { common }: PaneWords): string {
  if (text.trim() !== "") return text;
  const names = Array.from(text, (character) => {
    switch (character) {
      case "\n":
        return common.lineFeed;
      case "\t":
        return common.tab;
      case "\u3000":
        return common.fullSpace;
      default:
        return common.halfSpace;
    }
  });
  return names.map((name) => `[${name}]`).join("");
}
