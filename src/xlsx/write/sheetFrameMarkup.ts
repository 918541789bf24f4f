/** What stands around the cells of a generated sheet: widths, merges, links, panes, paper. */
import {
  formatAddress,
  formatRange,
  type CellRange,
  type PageSpec,
  type Place,
  type SheetSpec,
} from "../../core";
import { escapeXstring, tag } from "./markup";
import { quoteSheetName } from "./sheetName";

/**
 * What Excel adds to a width for the cell's margins: 5 pixels of a font whose digits are 7 wide, in steps of 1/256
 * (ECMA-376 part 1, 18.3.1.13, width).
 */
const widthPadding = 182 / 256;

/** `<cols>`, neighbours of one width together; empty where the spec gives no width. */
export function colsMarkup(widths: readonly number[]): string {
  const groups: { first: number; last: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const before = groups.at(-1);
    if (before?.width === width) before.last = column;
    else groups.push({ first: column, last: column, width });
  });
  if (groups.length === 0) return "";
  const cols = groups.map(({ first, last, width }) =>
    tag("col", { min: first + 1, max: last + 1, width: width + widthPadding, customWidth: 1 }),
  );
  return tag("cols", {}, cols.join(""));
}

export function mergesMarkup(merges: readonly CellRange[]): string {
  // Excel calls a sheet with a merge of one cell damaged.
  const real = merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  if (real.length === 0) return "";
  const cells = real.map((range) => tag("mergeCell", { ref: formatRange(range) }));
  return tag("mergeCells", { count: real.length }, cells.join(""));
}

/** `<hyperlinks>` to places of the same workbook; `nameOf` gives the tab name that a wished name came to be. */
export function hyperlinksMarkup(spec: SheetSpec, nameOf: (wished: string) => string): string {
  const links = spec.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.link === undefined) return [];
      const location = formatLocation({ ...cell.link, sheet: nameOf(cell.link.sheet) });
      return [tag("hyperlink", { ref: formatAddress({ row, column }), location })];
    }),
  );
  return links.length === 0 ? "" : tag("hyperlinks", {}, links.join(""));
}

function formatLocation(place: Place): string {
  return `${quoteSheetName(place.sheet)}!${formatAddress(place)}`;
}

/** The panes and selection inside a `<sheetView>`; empty where nothing is frozen. */
export function paneMarkup(frozen: SheetSpec["frozen"]): string {
  if (frozen === undefined || (frozen.rows === 0 && frozen.columns === 0)) return "";
  const { rows, columns } = frozen;
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const topLeftCell = formatAddress({ row: rows, column: columns });
  const pane = tag("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell,
    activePane: active,
    state: "frozen",
  });
  return pane + tag("selection", { pane: active, activeCell: topLeftCell, sqref: topLeftCell });
}

/** The cells that a spec fills, as the `ref` of `<dimension>`. */
export function dimensionOf(spec: SheetSpec): string {
  const columns = spec.rows.map(({ cells }) => cells.length);
  const right = columns.reduce((widest, count) => Math.max(widest, count), 1) - 1;
  return formatRange({ top: 0, left: 0, bottom: Math.max(spec.rows.length, 1) - 1, right });
}

/** Inches: 10 mm at the sides and 15 mm above and below hold a punched office paper and its page number. */
export const pageMargins = {
  left: 0.39,
  right: 0.39,
  top: 0.59,
  bottom: 0.59,
  header: 0.31,
  footer: 0.31,
} as const;

/** ECMA-376 part 1, 18.3.1.63 (paperSize). */
const paperSizes = { A4: 9, A3: 8 } as const;

/** Attributes of `<pageSetup>`: one page wide, and as many high as it takes (0) or one as well. */
export function pageSetupAttributes(page: PageSpec): Record<string, string> {
  return {
    paperSize: String(paperSizes[page.paper]),
    fitToHeight: page.isOnePage === true ? "1" : "0",
    orientation: page.isLandscape ? "landscape" : "portrait",
  };
}

export function headerFooterMarkup(page: PageSpec): string {
  const header = page.header === undefined ? "" : tag("oddHeader", {}, escapeXstring(page.header));
  const footer = page.footer === undefined ? "" : tag("oddFooter", {}, escapeXstring(page.footer));
  return header + footer === "" ? "" : tag("headerFooter", {}, header + footer);
}
