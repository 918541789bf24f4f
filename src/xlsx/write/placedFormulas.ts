/** The formulas of a worksheet with where they stand and what they look at. */
import { parseRange, type CellRange, type Place } from "../../core";
import type { XlsxPackage } from "../package/xlsxPackage";
import type { OpenWorksheet } from "../read/openXlsx";
import type { XmlScanner } from "../xml/xmlScanner";
import { decodeXstring } from "../xml/xmlText";
import { readReferences, type FormulaReferences } from "../read/formulaReferences";

export interface PlacedFormula {
  readonly at: Place;
  readonly references: FormulaReferences;
  /** How far it stands from the cell whose formula it shares. */
  readonly rows: number;
  readonly columns: number;
  /** The cells that show its results; null for its own alone. */
  readonly spill: CellRange | null;
}

/** What an `f` says (ECMA-376 part 1, 18.3.1.40). */
interface WrittenFormula {
  readonly at: Place;
  readonly text: string;
  /** Index of the formula it shares; null for one of its own. */
  readonly shared: string | null;
  readonly spill: CellRange | null;
  readonly isDataTable: boolean;
}

/** Where somebody cannot be found out to look, so anywhere. */
const anywhere: FormulaReferences = { areas: [], names: [], isUncertain: true };

export function readFormulas(
  { sheet, part, scan }: OpenWorksheet,
  xlsx: XlsxPackage,
): PlacedFormula[] {
  const scanner = xlsx.scan(part);
  const { cells } = scan.data;
  const written: WrittenFormula[] = [];
  cells.eachCell((row, column, index) => {
    if (!cells.hasFormula(index)) return;
    scanner.seek(cells.offset(index));
    written.push(readWritten(scanner, { sheet: sheet.name, row, column }));
  });
  const lenders = new Map<string, PlacedFormula>();
  for (const one of written) {
    if (one.shared !== null && one.text !== "") lenders.set(one.shared, placeOwn(one));
  }
  return written.map((one) =>
    one.shared !== null && one.text === ""
      ? placeShared(one, lenders.get(one.shared))
      : placeOwn(one),
  );
}

function readWritten(scanner: XmlScanner, at: Place): WrittenFormula {
  const { attributes } = scanner;
  scanner.next();
  for (const name of scanner.children()) {
    if (name !== "f") continue;
    const type = attributes.get("t");
    const shared = type === "shared" ? attributes.get("si") : null;
    const spill = type === "array" ? parseRange(attributes.get("ref") ?? "") : null;
    const text = decodeXstring(scanner.elementText());
    return { at, text, shared, spill, isDataTable: type === "dataTable" };
  }
  return { at, text: "", shared: null, spill: null, isDataTable: true };
}

function placeOwn({ at, text, spill, isDataTable }: WrittenFormula): PlacedFormula {
  const references = isDataTable ? anywhere : readReferences(text);
  return { at, references, rows: 0, columns: 0, spill };
}

function placeShared({ at }: WrittenFormula, lender: PlacedFormula | undefined): PlacedFormula {
  if (lender === undefined) return { at, references: anywhere, rows: 0, columns: 0, spill: null };
  return {
    at,
    references: lender.references,
    rows: at.row - lender.at.row,
    columns: at.column - lender.at.column,
    spill: null,
  };
}
