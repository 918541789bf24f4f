/** Brings formulas up to date with the values that they stand on, as far as the host knows them. */
import { computeFormula } from "./computeFormula";
import type { ExcelSession } from "./excelSession";

/** Formulas on formulas on formulas: deeper than any sheet that the add-in writes. */
const maxRounds = 10;

/** Calculates anew if something was written since the last time. @param isForced also where calculation is manual */
export function recalculate(session: ExcelSession, isForced = false): void {
  if (!session.isStale || (session.calculationMode === "Manual" && !isForced)) return;
  session.isStale = false;
  for (let round = 0; round < maxRounds && calculateOnce(session); round++);
}

/** Whether a value changed. */
function calculateOnce({ book }: ExcelSession): boolean {
  let hasChanged = false;
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of sheet.cells.all()) {
      const value = cell.formula === null ? null : computeFormula(book, sheet, cell.formula);
      if (value === null || value === cell.value) continue;
      sheet.setCell(row, column, { ...cell, value, isError: false, source: null });
      hasChanged = true;
    }
  }
  return hasChanged;
}
