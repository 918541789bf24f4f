/** The worksheets of an opened file as a screen draws them. Nothing is read before a sheet is asked for. */
import type { CellAddress, CellRange } from "../../core";
import type { OpenWorksheet, XlsxDocument } from "../read/openXlsx";
import type { XlsxPackage } from "../package/xlsxPackage";
import { AnnotationReader } from "./annotations/annotationReader";
import type { ListRule } from "./annotations/listRule";
import type { DrawnSheet } from "./drawnSheet";
import { LookTable } from "./lookTable";
import { readLayout } from "./readLayout";
import { readWindow } from "./readWindow";
import { readSheetHead } from "./sheetHead";
import type { SheetAnnotations, SheetLayout, SheetWindow } from "./sheetView";
import { ViewStyles } from "./viewStyles";

/** Sheets are counted from 0 as in the book; chart sheets are not among them. Throws a RangeError for one that is not there. */
export interface SheetViews {
  readonly count: number;
  /** #RRGGBB or null; quicker than the layout. */
  tabColor(sheet: number): string | null;
  /** The same object each time. */
  layout(sheet: number): SheetLayout;
  /** Areas that touch give the same cells as one area over both. Time goes with the size of the area, not of the sheet. */
  window(sheet: number, area: CellRange): SheetWindow;
  annotations(sheet: number): SheetAnnotations;
  /** The list of data validation that a cell offers or is held to; null for none, and for one that a formula computes. */
  listAt(sheet: number, at: CellAddress): ListRule | null;
}

/** The views of a document; its bytes are not changed, so views of it stay true. */
export function openSheetViews(document: XlsxDocument): SheetViews {
  const { package: xlsx, workbook, worksheets } = document;
  const drawn: DrawnSheet[] = [];
  const layouts: SheetLayout[] = [];
  let styles: ViewStyles | null = null;
  const open = (index: number): DrawnSheet => {
    const worksheet = worksheets[index];
    if (worksheet === undefined) throw new RangeError(`there is no sheet ${index}`);
    styles ??= new ViewStyles(xlsx, workbook.stylesPart, worksheet.context.styles);
    return (drawn[index] ??= drawSheet(worksheet, xlsx, styles));
  };
  const window = (index: number, area: CellRange): SheetWindow => readWindow(open(index), area);
  let annotations: AnnotationReader | null = null;
  const annotate = (): AnnotationReader => (annotations ??= new AnnotationReader(document, window));
  return {
    count: worksheets.length,
    tabColor: (index) => open(index).head.tabColor,
    layout: (index) => (layouts[index] ??= readLayout(open(index))),
    window,
    annotations: (index) => annotate().read(index),
    listAt: (index, at) => annotate().listAt(index, at),
  };
}

function drawSheet(worksheet: OpenWorksheet, xlsx: XlsxPackage, styles: ViewStyles): DrawnSheet {
  return {
    ...worksheet,
    styles,
    head: readSheetHead(xlsx.scan(worksheet.part), styles.palette),
    looks: new LookTable(styles),
    tags: xlsx.scan(worksheet.part),
  };
}
