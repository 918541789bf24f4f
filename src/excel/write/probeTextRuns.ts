/**
 * Whether this Excel writes texts of several looks. Some builds claim ExcelApi 1.18 and leave the cell empty, without any
 * error (office-js#6131): so it is tried on an empty cell far below the content before a cell of the plan is risked.
 */
import { hasExcelApi } from "../apiSupport";
import { readTextRuns, requestTextRuns, writeTextRuns } from "../textRuns";

/** Rows between the content of a sheet and the cell for the trial. */
const distance = 20;
const lastRow = 1_048_575;

const trial: readonly Excel.RangeTextRun[] = [
  { text: "赤", font: { color: "#C00000" } },
  { text: "黒", font: { color: "#000000" } },
];

export class TextRunSupport {
  #isProven: boolean | null = null;

  /** What is known so far: the claim, until a trial or a write has shown otherwise. */
  get isLikely(): boolean {
    return this.#isProven ?? hasExcelApi("1.18");
  }

  /** Takes note that a cell came back wrong. */
  disprove(): void {
    this.#isProven = false;
  }

  /**
   * Tries it once for as long as the pane lives, in one sync; nothing stays in the cell.
   * @param sheet one that is not protected
   * @param used its cells with values, loaded
   */
  async prove(
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    used: Excel.Range | null,
  ): Promise<boolean> {
    if (!hasExcelApi("1.18")) return false;
    this.#isProven ??= await tryRuns(context, sheet, used);
    return this.#isProven;
  }
}

async function tryRuns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range | null,
): Promise<boolean> {
  const row = (used === null ? 0 : used.rowIndex + used.rowCount) + distance;
  if (row > lastRow) return false;
  const cell = sheet.getRangeByIndexes(row, used?.columnIndex ?? 0, 1, 1);
  writeTextRuns(cell, trial);
  cell.load("values");
  const runs = requestTextRuns(cell);
  cell.clear("Contents");
  await context.sync();
  const colors = readTextRuns(runs, 0, 0)?.map(({ font }) => font?.color?.toUpperCase());
  return cell.values[0]?.[0] === "赤黒" && colors?.join() === "#C00000,#000000";
}
