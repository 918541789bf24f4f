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
  const written = new Set(layouts.flatMap((layout) => markTexts(view, layout)));
  const signs = new Set(
    [...written].flatMap((text) => {
      const { sign } = parseMark(text);
      return sign === null || sign === "－" || sign === "×" ? [] : [sign];
    }),
  );
  const [only = null, ...others] = signs;
  return {
    onlySign: others.length === 0 ? only : null,
    isBinary: written.has("0") && written.has("1"),
  };
}

/** The different texts under the municipalities of a header. */
function markTexts(view: GridView, layout: Layout): readonly string[] {
  const texts = new Set<string>();
  for (const row of rowsBetween(view.sheet, layout.block.bottom + 1, layout.lastRow)) {
    for (const cell of view.sheet.cellsInRow(row)) {
      if (layout.markOf(cell.column) !== null) texts.add(foldWidth(trimSpace(cell.text)));
    }
  }
  return [...texts];
}
