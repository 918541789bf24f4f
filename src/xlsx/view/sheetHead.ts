/** What a worksheet says before its cells: tab colour, view, usual sizes, columns. */
import { parseAddress } from "../../core";
import { readColor, type Palette } from "../read/style/color";
import { columnLimit } from "../read/sheet/cellReference";
import type { XmlScanner } from "../xml/xmlScanner";
import type { SheetLayout } from "./sheetView";

export interface SheetHead {
  readonly tabColor: string | null;
  readonly view: SheetViewSettings;
  readonly format: SheetFormat;
  readonly columns: readonly ColumnWidth[];
}

export type SheetViewSettings = Pick<
  SheetLayout,
  "frozen" | "hasGridlines" | "zoom" | "isRightToLeft"
>;

/** sheetFormatPr (ECMA-376 part 1, 18.3.1.81); what is not said is null. */
export interface SheetFormat {
  /** Points. */
  readonly rowHeight: number | null;
  /** Characters. */
  readonly columnWidth: number | null;
  /** Characters without the room beside them. */
  readonly baseColumnWidth: number;
  readonly hidesRows: boolean;
}

/** A col (18.3.1.13); first and last are 0-based and both count. */
export interface ColumnWidth {
  readonly first: number;
  readonly last: number;
  /** Characters; null where only a style is said. */
  readonly width: number | null;
  readonly isHidden: boolean;
}

const usualView: SheetViewSettings = {
  frozen: { rows: 0, columns: 0 },
  hasGridlines: true,
  zoom: 1,
  isRightToLeft: false,
};
const usualFormat: SheetFormat = {
  rowHeight: null,
  columnWidth: null,
  baseColumnWidth: 8,
  hidesRows: false,
};

/** Reads a worksheet part up to its cells, from its beginning. */
export function readSheetHead(scanner: XmlScanner, palette: Palette): SheetHead {
  let tabColor: string | null = null;
  let view: SheetViewSettings | null = null;
  let format = usualFormat;
  const columns: ColumnWidth[] = [];
  while (scanner.next() !== "end") {
    if (scanner.event !== "open") continue;
    if (scanner.localName === "sheetData") break;
    if (scanner.localName === "tabColor") tabColor = readColor(scanner.attributes, palette);
    else if (scanner.localName === "sheetView") view ??= readView(scanner);
    else if (scanner.localName === "sheetFormatPr") format = readFormat(scanner);
    else if (scanner.localName === "col") columns.push(...readColumn(scanner));
  }
  return { tabColor, view: view ?? usualView, format, columns };
}

/** Reads the sheetView that has just opened (18.3.1.87). */
function readView(scanner: XmlScanner): SheetViewSettings {
  const { attributes } = scanner;
  const start = parseAddress(attributes.get("topLeftCell") ?? "A1");
  const hasGridlines = attributes.flag("showGridLines", true);
  const isRightToLeft = attributes.flag("rightToLeft");
  const zoom = readZoom(scanner);
  let frozen = usualView.frozen;
  for (const name of scanner.children()) {
    if (name === "pane") frozen = readPane(scanner, start ?? { row: 0, column: 0 });
  }
  return { frozen, hasGridlines, zoom, isRightToLeft };
}

/** The zoom of the normal view, also where the sheet was left in another; Excel knows 10 to 400 per cent. */
function readZoom({ attributes }: XmlScanner): number {
  const isNormal = (attributes.get("view") ?? "normal") === "normal";
  const percent = attributes.integer(isNormal ? "zoomScale" : "zoomScaleNormal");
  return percent === null || percent === 0 ? 1 : Math.min(400, Math.max(10, percent)) / 100;
}

/** Rows scrolled away before the panes were frozen (18.3.1.66) stay reachable here: they are frozen too. */
function readPane(
  { attributes }: XmlScanner,
  start: { readonly row: number; readonly column: number },
): SheetViewSettings["frozen"] {
  if (!(attributes.get("state") ?? "").startsWith("frozen")) return usualView.frozen;
  const count = (name: string, before: number): number => {
    const split = Math.trunc(Number(attributes.get(name) ?? 0));
    return split > 0 ? before + split : 0;
  };
  return { rows: count("ySplit", start.row), columns: count("xSplit", start.column) };
}

function readFormat({ attributes }: XmlScanner): SheetFormat {
  return {
    rowHeight: readSize(attributes.get("defaultRowHeight")),
    columnWidth: readSize(attributes.get("defaultColWidth")),
    baseColumnWidth: attributes.integer("baseColWidth") ?? usualFormat.baseColumnWidth,
    hidesRows: attributes.flag("zeroHeight"),
  };
}

function readColumn({ attributes }: XmlScanner): ColumnWidth[] {
  const first = (attributes.integer("min") ?? 0) - 1;
  const last = Math.min(attributes.integer("max") ?? 0, columnLimit) - 1;
  if (first < 0 || last < first) return [];
  const width = readSize(attributes.get("width"));
  return [{ first, last, width, isHidden: attributes.flag("hidden") }];
}

/** A size that is written as a number; null for none. */
export function readSize(written: string | null): number | null {
  const size = Number(written ?? Number.NaN);
  return size >= 0 && Number.isFinite(size) ? size : null;
}
