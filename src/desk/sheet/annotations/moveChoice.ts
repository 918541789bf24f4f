/** What keys do in an open list of choices, as in the lists of Windows. */
import type { ListChoice } from "../../../xlsx/view/sheetView";

/** Lines that PageUp and PageDown pass. */
const page = 8;

/** The line that a key leads to, 0-based; null for keys that lead nowhere. */
export function moveChoice(key: string, from: number, count: number): number | null {
  const to = goal(key, from, count);
  return to === null ? null : Math.max(0, Math.min(to, count - 1));
}

function goal(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return from + 1;
    case "ArrowUp":
      return from - 1;
    case "PageDown":
      return from + page;
    case "PageUp":
      return from - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/**
 * The next line that begins with what was typed, width and case aside; null for none. One letter goes on to the next
 * line, and round from the last to the first; more letters may stay where they are.
 */
export function findChoice(
  choices: readonly ListChoice[],
  typed: string,
  from: number,
): number | null {
  const sought = fold(typed);
  const start = typed.length === 1 ? from + 1 : from;
  for (let step = 0; step < choices.length; step += 1) {
    const at = (start + step) % choices.length;
    if (fold(choices[at]?.text ?? "").startsWith(sought)) return at;
  }
  return null;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
