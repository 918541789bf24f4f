/**
 * A book as plain data, to be compared across hosts. Drawings and hidden rows beyond the content are left out: ranges do not tell of them.
 */
import { describeCell } from "../../src/app/diagnosis/describeCell";
import { formatAddress, formatRange, type Book, type Sheet } from "../../src/core";

export interface SheetFacts {
  readonly name: string;
  readonly visibility: string;
  readonly owner: string | null;
  readonly isProtected: boolean;
  readonly merges: readonly string[];
  readonly hidden: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

export function describeBook({ sheets }: Book): SheetFacts[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    owner: sheet.owner,
    isProtected: sheet.isProtected,
    merges: sheet.merges.map(formatRange).sort(),
    hidden: describeHidden(sheet),
    cells: Object.fromEntries(
      sheet.rowNumbers.flatMap((row) =>
        sheet.cellsInRow(row).map((cell) => [formatAddress(cell), describeCell(cell)]),
      ),
    ),
  }));
}

function describeHidden(sheet: Sheet): string[] {
  const last = sheet.rowNumbers.at(-1) ?? -1;
  const right = Math.max(
    -1,
    ...sheet.rowNumbers.map((row) => sheet.cellsInRow(row).at(-1)?.column ?? -1),
  );
  return [
    ...[...sheet.hiddenRows].filter((row) => row <= last).map((row) => `row ${row}`),
    ...[...sheet.hiddenColumns].filter((column) => column <= right).map((one) => `column ${one}`),
  ].sort();
}

/** The book without the results of formulas: the host of the tests does not calculate all of them. */
export function withoutResults(sheets: readonly SheetFacts[]): SheetFacts[] {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([address, cell]) => [
        address,
        // The kind belongs to the result, and so does what stands behind the last look.
        cell.includes(" =") ? cell.replace(/^\S+ |[^}]*$/gu, "") : cell,
      ]),
    ),
  }));
}
