/** The sample workbook, and what stands in a workbook of the host, cell by cell. */
import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/xlsx";
import { describeBook, type SheetFacts } from "../contract/describeBook";
import type { ExcelHost } from "../host/excelHost";

export const sampleBook: Uint8Array = new Uint8Array(
  readFileSync("assets/sample/yamaguchi-r3.xlsx"),
);

/** The sheet of the plan. */
export const planSheet = "取組一覧";

export function describeSaved(host: ExcelHost): readonly SheetFacts[] {
  return describeBook(openXlsx(host.save()).book);
}

/** Addresses of the cells of the plan that differ, in their order on the sheet. */
export function changedCells(
  before: readonly SheetFacts[],
  after: readonly SheetFacts[],
): string[] {
  const [old, now] = [before, after].map((sheets) => planCells(sheets));
  const addresses = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])];
  return addresses.filter((address) => old?.[address] !== now?.[address]);
}

/** Cells of the plan by address: their kind, and their texts with their looks. */
export function planCells(sheets: readonly SheetFacts[]): Readonly<Record<string, string>> {
  return sheets.find(({ name }) => name === planSheet)?.cells ?? {};
}
