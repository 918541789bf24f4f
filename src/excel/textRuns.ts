/** Parts of a cell's text with fonts of their own: the one thing that we use beyond ExcelApi 1.13. */
import { requireExcelApi } from "./apiSupport";

/** Asks for the runs of all cells of a range. */
export function requestTextRuns(
  range: Excel.Range,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  requireExcelApi("1.18");
  return range.getCellProperties({ textRuns: true });
}

/** The runs of a cell after the sync; null where Excel gives none, as it may of cells of one look. */
export function readTextRuns(
  { value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  row: number,
  column: number,
): readonly Excel.RangeTextRun[] | null {
  requireExcelApi("1.18");
  const runs = value[row]?.[column]?.textRuns ?? [];
  return runs.length > 0 ? runs : null;
}

/** Writes the whole text of a cell anew, run by run. */
export function writeTextRuns(range: Excel.Range, runs: readonly Excel.RangeTextRun[]): void {
  requireExcelApi("1.18");
  range.setCellProperties([[{ textRuns: [...runs] }]]);
}
