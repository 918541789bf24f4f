/** The runs of a cell with the whole fonts that a screen draws. */
import type { CellContext } from "../read/sheet/cellReader";
import { readRichText, type RichRun, type RunFontReader } from "../read/richText";
import type { ViewFont, ViewRun } from "./sheetView";
import { makeViewFont, readViewFont, type ViewFontProperties } from "./viewFont";

/** The runs of the rich cell whose tag begins at a byte, in what they say of their fonts; a run that says nothing has null. */
export function readRichRuns(
  context: CellContext,
  offset: number,
): readonly RichRun<ViewFontProperties>[] {
  const { scanner, strings, styles } = context;
  const readFont: RunFontReader<ViewFontProperties> = (run) => readViewFont(run, styles.palette);
  scanner.seek(offset);
  scanner.next();
  const isShared = scanner.attributes.get("t") === "s";
  for (const name of scanner.children()) {
    if (name === "is" && !isShared) return readRichText(scanner, readFont).runs ?? [];
    if (name === "v" && isShared) {
      return strings.source.read(Number(scanner.elementText()), readFont).runs ?? [];
    }
  }
  return [];
}

/**
 * Runs as they are drawn.
 * @param font of the cell
 * @param over what number formats and conditional formats say, whatever the runs say
 */
export function drawRuns(
  runs: readonly RichRun<ViewFontProperties>[],
  font: ViewFont,
  over: ViewFontProperties,
): readonly ViewRun[] {
  return runs.map((run) => {
    const own = run.font === null ? font : makeViewFont(run.font, font);
    return { text: run.text, font: { ...own, ...over } };
  });
}
