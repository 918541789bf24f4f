/** Reads a worksheet part once, from top to bottom: rows and cells, columns, merges, protection, drawings, rules. */
import { parseRange, type CellRange } from "../../../core";
import { eachChild, readElements, type ElementReaders } from "../../xml/elementReaders";
import type { XmlScanner } from "../../xml/xmlScanner";
import { IntList } from "../intList";
import { readConditionalFormatting, type ConditionalRule } from "../conditional/conditionalRule";
import type { SharedStrings } from "../sharedStrings";
import { columnLimit } from "./cellReference";
import { CellTable } from "./cellTable";
import { scanSheetData, type SheetData } from "./sheetData";
import { StyleSpans } from "./styleSpans";

/** A worksheet (ECMA-376 part 1, 18.3.1.99) as far as a book asks for it. */
export interface WorksheetScan {
  readonly data: SheetData;
  readonly columnStyles: StyleSpans;
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
  readonly isProtected: boolean;
  /** Relationship ids of its drawing parts. */
  readonly drawings: readonly string[];
  readonly rules: readonly ConditionalRule[];
  readonly later: LaterElements;
}

/** First bytes of elements after the cells that only a screen looks at; null where there is none. */
export interface LaterElements {
  readonly validations: number | null;
  readonly extensions: number | null;
}

/** Reads the part to its end. Throws file-damaged where its XML is broken, file-too-large beyond Excel's limits. */
export function scanWorksheet(scanner: XmlScanner, strings: SharedStrings): WorksheetScan {
  const columnStyles = new StyleSpans();
  const hiddenColumns: number[] = [];
  const merges: CellRange[] = [];
  const drawings: string[] = [];
  const rules: ConditionalRule[] = [];
  let isProtected = false;
  let data = emptyData();
  let validations: number | null = null;
  let extensions: number | null = null;
  const { attributes } = scanner;
  const readers: ElementReaders = {
    sheetData: () => (data = scanSheetData(scanner, strings)),
    cols: () => eachChild(scanner, () => readColumn(scanner, columnStyles, hiddenColumns)),
    mergeCells: () => eachChild(scanner, () => readMerge(attributes.get("ref"), merges)),
    conditionalFormatting: () => readConditionalFormatting(scanner, rules),
    sheetProtection: () => (isProtected = attributes.flag("sheet")),
    drawing: () => drawings.push(attributes.get("id") ?? ""),
    dataValidations: () => (validations ??= scanner.start),
    extLst: () => (extensions ??= scanner.start),
  };
  scanner.next();
  readElements(scanner, readers);
  // What follows the root must be well-formed too.
  while (scanner.next() !== "end");
  const later = { validations, extensions };
  return { data, columnStyles, hiddenColumns, merges, isProtected, drawings, rules, later };
}

function emptyData(): SheetData {
  const cells = new CellTable();
  const rowTags = { rows: new IntList(), offsets: new IntList() };
  return { cells, rowTags, rowStyles: new StyleSpans(), hiddenRows: [], sharedFormulas: new Map() };
}

function readColumn({ attributes }: XmlScanner, styles: StyleSpans, hidden: number[]): void {
  const first = (attributes.integer("min") ?? 0) - 1;
  const last = Math.min(attributes.integer("max") ?? 0, columnLimit) - 1;
  if (first < 0 || last < first) return;
  const style = attributes.integer("style");
  if (style !== null) styles.add(first, last, style);
  const isHidden = attributes.flag("hidden") || Number(attributes.get("width") ?? 1) === 0;
  for (let column = first; isHidden && column <= last; column++) hidden.push(column);
}

function readMerge(reference: string | null, merges: CellRange[]): void {
  const range = parseRange(reference ?? "");
  if (range !== null) merges.push(range);
}
