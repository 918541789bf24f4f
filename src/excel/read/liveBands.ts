/** Reads bands of cells in one sync, and in halves what Excel refuses as too much. */
import type { LiveBand, WantedBand } from "../excelScreen";
import { halveRows } from "./bands";
import { readBand, requestBand } from "./liveBand";

/** In the order asked for; one that had to be cut gives several. */
export async function readBands(
  context: Excel.RequestContext,
  wanted: readonly WantedBand[],
): Promise<LiveBand[]> {
  try {
    const asked = wanted.map(({ sheetId, area }) => ({
      sheetId,
      band: requestBand(context.workbook.worksheets.getItem(sheetId), area),
    }));
    await context.sync();
    return asked.map(({ sheetId, band }) => ({ sheetId, ...readBand(band) }));
  } catch (error) {
    const halves = wanted.length > 1 ? wanted.map((one) => [one]) : halveBand(wanted);
    if (halves === null || !isTooMuch(error)) throw error;
    const read: LiveBand[] = [];
    // One after the other, as each may have to be cut again.
    for (const half of halves) read.push(...(await readBands(context, half)));
    return read;
  }
}

function halveBand([only]: readonly WantedBand[]): WantedBand[][] | null {
  const halves = only === undefined ? null : halveRows(only.area);
  if (only === undefined || halves === null) return null;
  return halves.map((area) => [{ sheetId: only.sheetId, area }]);
}

/** What Excel says of more than it gives at a time: its limits, or more than 512 merged areas. */
const tooMuch: ReadonlySet<string> = new Set([
  "InvalidOperation",
  "GeneralException",
  "RangeExceedsLimit",
  "ResponsePayloadSizeLimitExceeded",
]);

function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && tooMuch.has(error.code);
}
