/** The items of a cell as text in runs: 新規 and 拡充 red with their tag and sub-bullets, all others plain. */
import type { CellValue, RunSpec } from "../../src/core";
import { changedColor } from "../../src/core/edits/highlightColors";

/** A tag at the end of the item's own line; 「新規開設」 inside a sentence is none. */
const changedTag = /【(?:新規|拡充)】$/u;

export function buildMeasuresValue(measures: readonly string[]): CellValue {
  const runs = measures.map((text, index): RunSpec => {
    const isLast = index === measures.length - 1;
    const whole = isLast ? text : `${text}\n`;
    return isChanged(text) ? { text: whole, color: changedColor } : { text: whole };
  });
  return runs.some((run) => run.color !== undefined) ? { runs } : measures.join("\n");
}

function isChanged(measure: string): boolean {
  return changedTag.test(measure.split("\n")[0] ?? "");
}
