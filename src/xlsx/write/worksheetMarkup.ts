/** A generated sheet as a whole worksheet part (ECMA-376 part 1, 18.3.1.99). */
import type { SheetSpec } from "../../core";
import { tag } from "./markup";
import { fillMergedCells } from "./mergedCells";
import { sheetDataMarkup, type SheetTables } from "./sheetDataMarkup";
import {
  colsMarkup,
  dimensionOf,
  headerFooterMarkup,
  hyperlinksMarkup,
  mergesMarkup,
  pageMargins,
  pageSetupAttributes,
  paneMarkup,
} from "./sheetFrameMarkup";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WorksheetContext {
  readonly tables: SheetTables;
  /** The tab name that a name wished for came to be. */
  readonly nameOf: (wished: string) => string;
  readonly namespace: string;
  /** Whether the sheet is the one that shows when the workbook opens. */
  readonly isSelected: boolean;
}

/** A row of 游ゴシック 11; Excel fits rows without a height of their own to their text. */
const defaultRowHeight = 18.75;

/** The XML of a worksheet part made new, in the sequence of CT_Worksheet. */
export function worksheetMarkup(spec: SheetSpec, context: WorksheetContext): string {
  const children = [
    tag("sheetPr", {}, fitToPageMarkup),
    tag("dimension", { ref: dimensionOf(spec) }),
    sheetViewsMarkup(spec, context.isSelected),
    tag("sheetFormatPr", { defaultRowHeight }),
    colsMarkup(spec.columnWidths),
    sheetDataMarkup(fillMergedCells(spec.rows, spec.merges), context.tables),
    mergesMarkup(spec.merges),
    hyperlinksMarkup(spec, context.nameOf),
    printOptionsMarkup,
    tag("pageMargins", pageMargins),
    tag("pageSetup", pageSetupAttributes(spec.page)),
    headerFooterMarkup(spec.page),
  ];
  return xmlDeclaration + tag("worksheet", { xmlns: context.namespace }, children.join(""));
}

export const fitToPageMarkup = tag("pageSetUpPr", { fitToPage: 1 });

const printOptionsMarkup = tag("printOptions", { horizontalCentered: 1 });

/** Generated tables have borders of their own; on a sheet of the user's the grid stays. */
export function sheetViewsMarkup(spec: SheetSpec, isSelected: boolean): string {
  const attributes = {
    showGridLines: spec.owner === null ? undefined : 0,
    tabSelected: isSelected ? 1 : undefined,
    workbookViewId: 0,
  };
  return tag("sheetViews", {}, tag("sheetView", attributes, paneMarkup(spec.frozen)));
}
