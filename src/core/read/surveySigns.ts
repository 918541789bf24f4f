/** What the columns of marks hold as a whole, where single marks do not say what they mean. */
import { foldWidth, trimSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { rowsBetween, type GridView } from "./gridView";
import type { Layout } from "./layout";
import type { MarkMeanings } from "./readMark";

/** The only sign of a table, and whether 1 and 0 say yes and no in it. */
export function surveySigns(
  view: GridView,
  layouts: readonly Layout[],
): Pick<MarkMeanings, "onlySign" | "isBinary"> {
  const written = countTexts(view, layouts);
  const signs = new Set(
    [...written.keys()].flatMap((text) => {
      const { sign } = parseMark(text);
      return sign === null || sign === "－" || sign === "×" ? [] : [sign];
    }),
  );
  const [only = null, ...others] = signs;
  return {
    onlySign: others.length === 0 ? only : null,
    isBinary: isBinary((text) => written.get(text) ?? 0),
  };
}

/** Both figures, and not merely one that slipped in among circles (or stands in a row of totals). */
function isBinary(count: (text: string) => number): boolean {
  const [zeros, ones] = [count("0"), count("1")];
  return zeros > 0 && ones > 0 && zeros + ones > count("○");
}

/** How often each text stands under the municipalities. */
function countTexts(view: GridView, layouts: readonly Layout[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const layout of layouts) {
    for (const row of rowsBetween(view.sheet, layout.block.bottom + 1, layout.lastRow)) {
      for (const cell of view.sheet.cellsInRow(row)) {
        if (layout.markOf(cell.column) === null) continue;
        const text = foldWidth(trimSpace(cell.text));
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return counts;
}
