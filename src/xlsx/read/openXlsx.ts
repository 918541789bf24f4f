/** Opens the bytes of an .xlsx file: the book for the engine, and the package for whoever writes it back. */
import type { Book, Sheet } from "../../core";
import { requireZip } from "../fileKind";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbookPart";
import { XlsxPackage } from "../package/xlsxPackage";
import { damaged, xlsxFailure } from "../xlsxFailure";
import { ConditionalLooks } from "./conditional/conditionalLook";
import { readDrawings } from "./drawings";
import { readMemory } from "./readMemory";
import { SharedStrings } from "./sharedStrings";
import { readOwners } from "./sheetOwner";
import type { CellContext } from "./sheet/cellReader";
import { ShownStrings } from "./sheet/shownStrings";
import { scanWorksheet, type WorksheetScan } from "./sheet/scanWorksheet";
import { XlsxSheet } from "./sheet/xlsxSheet";
import { Styles } from "./style/styles";

/** An opened .xlsx file. Nothing of it is changed by reading. */
export interface XlsxDocument {
  readonly book: Book;
  /** All parts, with their raw bytes. */
  readonly package: XlsxPackage;
  readonly workbook: WorkbookPart;
  /** The sheets of the book again, as what draws them needs them. */
  readonly worksheets: readonly OpenWorksheet[];
}

/** A worksheet and what it is read from. */
export interface OpenWorksheet {
  readonly sheet: Sheet;
  /** Name of its part. */
  readonly part: string;
  readonly scan: WorksheetScan;
  readonly context: CellContext;
}

/**
 * Reads a workbook (.xlsx, .xlsm, .xltx, .xltm; Transitional or Strict). All worksheets are scanned now, so that
 * a damaged one is refused before anybody works with the others; cells are made when asked for.
 * Throws a Failure in words for all that is not a sound workbook ({@link xlsxFailure} has the reasons).
 */
export function openXlsx(bytes: Uint8Array): XlsxDocument {
  requireZip(bytes);
  const xlsx = new XlsxPackage(bytes);
  const workbook = readWorkbookPart(xlsx);
  const styles = new Styles(xlsx, workbook.stylesPart, workbook.themePart);
  const strings = new SharedStrings(xlsx, workbook.sharedStringsPart, styles.palette);
  const shown = new ShownStrings(strings);
  const owners = readOwners(workbook);
  const worksheets: OpenWorksheet[] = [];
  for (const [position, entry] of workbook.sheets.entries()) {
    if (entry.kind !== "worksheet") continue;
    worksheets.push(
      openSheet({ xlsx, workbook, styles, strings, shown }, entry, owners.get(position) ?? null),
    );
  }
  if (worksheets.length === 0) throw xlsxFailure("workbook-without-sheets");
  const memory = readMemory(xlsx, workbook);
  const sheets = worksheets.map(({ sheet }) => sheet);
  const book = { sheets, ...(memory !== null && { memory }) };
  return { book, package: xlsx, workbook, worksheets };
}

interface Surroundings {
  readonly xlsx: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly shown: ShownStrings;
}

function openSheet(
  { xlsx, workbook, styles, strings, shown }: Surroundings,
  entry: SheetEntry,
  owner: string | null,
): OpenWorksheet {
  if (entry.part === null) {
    throw damaged(
      workbook.part,
      `シート「${entry.name}」がありません`,
      `sheet “${entry.name}” is missing`,
    );
  }
  const scanner = xlsx.scan(entry.part);
  const scan = scanWorksheet(scanner, strings);
  const frame = {
    name: entry.name,
    visibility: entry.visibility,
    drawings: readDrawings(xlsx, entry.part, scan.drawings),
    owner,
  };
  const { sharedFormulas } = scan.data;
  const looks = new ConditionalLooks(scan.rules, styles.differential);
  const { is1904 } = workbook;
  const context = { scanner, strings: shown, styles, looks, sharedFormulas, is1904 };
  return { sheet: new XlsxSheet(frame, scan, context), part: entry.part, scan, context };
}
