/** What stands around the cells of a generated sheet: widths, heights, panes, and how it is printed. */
import type { PageSpec, RowSpec, SheetSpec } from "../../core";

/** Points of a pixel. */
const pixel = 0.75;
/** What Excel adds to a width for the cell's margins (ECMA-376 part 1, 18.3.1.13, width). */
const widthPadding = 182 / 256;

/** @param digitWidth pixels of a digit in the standard font */
export function setWidths(
  sheet: Excel.Worksheet,
  widths: readonly number[],
  digitWidth: number,
): void {
  for (const { first, count, value } of groupEqual(widths)) {
    const range = sheet.getRangeByIndexes(0, first, 1, count);
    range.format.columnWidth = (value + widthPadding) * digitWidth * pixel;
  }
}

/** Rows without a height of their own fit their text. */
export function setHeights(sheet: Excel.Worksheet, rows: readonly RowSpec[]): void {
  for (const { first, count, value } of groupEqual(rows.map(({ height }) => height))) {
    const { format } = sheet.getRangeByIndexes(first, 0, count, 1);
    if (value === undefined) format.autofitRows();
    else format.rowHeight = value;
  }
}

interface Group<T> {
  readonly first: number;
  count: number;
  readonly value: T;
}

function groupEqual<T>(values: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const [index, value] of values.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && last.value === value) last.count += 1;
    else groups.push({ first: index, count: 1, value });
  }
  return groups;
}

export function freeze(sheet: Excel.Worksheet, frozen: SheetSpec["frozen"]): void {
  const { rows = 0, columns = 0 } = frozen ?? {};
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

export function setPage(layout: Excel.PageLayout, page: PageSpec): void {
  layout.orientation = page.isLandscape ? "Landscape" : "Portrait";
  layout.paperSize = page.paper === "A3" ? "A3" : "A4";
  layout.zoom = {
    horizontalFitToPages: 1,
    ...(page.isOnePage === true && { verticalFitToPages: 1 }),
  };
  layout.centerHorizontally = true;
  if (page.titleRows !== undefined) {
    const { first, last } = page.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  setHeadings(layout.headersFooters.defaultForAllPages, page);
}

function setHeadings(texts: Excel.HeaderFooter, page: PageSpec): void {
  const header = splitSections(page.header);
  const footer = splitSections(page.footer);
  texts.leftHeader = header.L;
  texts.centerHeader = header.C;
  texts.rightHeader = header.R;
  texts.leftFooter = footer.L;
  texts.centerFooter = footer.C;
  texts.rightFooter = footer.R;
}

/** Points: 10 mm at the sides and 15 mm above and below hold a punched office paper and its page number. */
export function setMargins(layout: Excel.PageLayout): void {
  const inch = 72;
  layout.leftMargin = 0.39 * inch;
  layout.rightMargin = 0.39 * inch;
  layout.topMargin = 0.59 * inch;
  layout.bottomMargin = 0.59 * inch;
  layout.headerMargin = 0.31 * inch;
  layout.footerMargin = 0.31 * inch;
}

interface Sections {
  readonly L: string;
  readonly C: string;
  readonly R: string;
}

/** Splits a header of a file at its &L, &C and &R; what stands before them is in the middle (18.3.1.46). */
function splitSections(text = ""): Sections {
  const sections = { L: "", C: "", R: "" };
  let section: keyof Sections = "C";
  for (const piece of text.split(/(&[LCR]|&&)/u)) {
    if (piece === "&L") section = "L";
    else if (piece === "&C") section = "C";
    else if (piece === "&R") section = "R";
    else sections[section] += piece;
  }
  return sections;
}
