/** Widths of columns and heights of rows, in points as the API has them, and what is hidden. */
import type { SheetModel } from "../workbook/sheetModel";

/** Pixels of a digit in the standard font; 7 is Calibri 11, and Japanese fonts may have 8. */
const digitWidth = 7;
const pointsOfPixel = 0.75;
const defaultHeight = 15;
const defaultWidth = 8.43 + 5 / digitWidth;

/** Points; 0 for a hidden column. */
export function columnWidth(sheet: SheetModel, column: number): number {
  if (sheet.isColumnHidden(column)) return 0;
  const written = sheet.columns.get(column)?.get("width");
  const standard = sheet.element("sheetFormatPr")?.attributes.get("defaultColWidth");
  const characters = Number(written ?? standard ?? defaultWidth);
  return Math.round(characters * digitWidth) * pointsOfPixel;
}

/** Digits in a column that nobody sized, without the cell's margins. */
export function standardWidth(sheet: SheetModel): number {
  const written = sheet.element("sheetFormatPr")?.attributes.get("defaultColWidth");
  return Number(written ?? defaultWidth) - 5 / digitWidth;
}

/** Points; 0 for a hidden row. */
export function rowHeight(sheet: SheetModel, row: number): number {
  if (sheet.isRowHidden(row)) return 0;
  const written = sheet.cells.rowAttributes(row)?.get("ht");
  const standard = sheet.element("sheetFormatPr")?.attributes.get("defaultRowHeight");
  return Number(written ?? standard ?? defaultHeight);
}

export function setColumnWidth(
  sheet: SheetModel,
  first: number,
  last: number,
  points: number,
): void {
  sheet.isChanged = true;
  sheet.columns.change(first, last, (attributes) => {
    attributes.set("width", String(points / pointsOfPixel / digitWidth));
    attributes.set("customWidth", "1");
    if (points > 0) attributes.delete("hidden");
    else attributes.set("hidden", "1");
  });
}

export function setRowHeight(sheet: SheetModel, first: number, last: number, points: number): void {
  sheet.isChanged = true;
  for (let row = first; row <= last; row++) {
    sheet.cells.changeRow(row, (attributes) => {
      attributes.set("ht", String(points));
      attributes.set("customHeight", "1");
      attributes.delete("hidden");
    });
  }
}

/** Lets a row or column have the size that its content needs; the host does not measure and takes the standard. */
export function forgetSizes(
  sheet: SheetModel,
  axis: "row" | "column",
  first: number,
  last: number,
): void {
  sheet.isChanged = true;
  const forget = (attributes: Map<string, string>): void => {
    for (const name of ["ht", "customHeight", "width", "customWidth"]) attributes.delete(name);
    if (axis === "column") attributes.set("width", String(defaultWidth));
  };
  if (axis === "column") sheet.columns.change(first, last, forget);
  else for (let row = first; row <= last; row++) sheet.cells.changeRow(row, forget);
}

export function setHidden(
  sheet: SheetModel,
  axis: "row" | "column",
  first: number,
  last: number,
  isHidden: boolean,
): void {
  sheet.isChanged = true;
  const change = (attributes: Map<string, string>): void => {
    if (isHidden) attributes.set("hidden", "1");
    else attributes.delete("hidden");
  };
  if (axis === "column") {
    sheet.columns.change(first, last, (attributes) => {
      if (!attributes.has("width")) attributes.set("width", String(defaultWidth));
      change(attributes);
    });
  } else for (let row = first; row <= last; row++) sheet.cells.changeRow(row, change);
}
