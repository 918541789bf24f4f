/** Headings of tables: Excel calls a workbook damaged whose heading cell and table say different names. */
import { contains, parseRange, type CellAddress, type CellRange } from "../../core";
import type { XlsxPackage } from "../package/xlsxPackage";

/** The rows of headings of the tables on a worksheet part; those of tables without headings are not among them. */
export function locateTableHeadings(xlsx: XlsxPackage, sheetPart: string): CellRange[] {
  const tables = xlsx
    .relationships(sheetPart)
    .filter(({ kind, isExternal, target }) => kind === "table" && !isExternal && xlsx.has(target));
  return tables.flatMap(({ target }) => {
    const scanner = xlsx.scan(target);
    scanner.next();
    const range = parseRange(scanner.attributes.get("ref") ?? "");
    const count = scanner.attributes.integer("headerRowCount") ?? 1;
    return range === null || count === 0 ? [] : [{ ...range, bottom: range.top + count - 1 }];
  });
}

export function isInside(ranges: readonly CellRange[], address: CellAddress): boolean {
  return ranges.some((range) => contains(range, address));
}
