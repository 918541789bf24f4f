/** A whole sheet as data: what Renkei generates and any host can write. */
import type { CellRange, Place } from "../grid/address";

export interface SheetSpec {
  /** The wished tab name; a host shortens or numbers it where Excel's rules or another sheet forbid it. */
  readonly name: string;
  /** Names the sheet across runs ("summary/352039"); a sheet of the same owner is rewritten. Null for a sheet of the user's (the sample). */
  readonly owner: string | null;
  /** Widths in characters of the standard font, column A first. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowSpec[];
  readonly merges: readonly CellRange[];
  readonly page: PageSpec;
  /** Rows above and columns left of this stay when scrolling; 0-based count. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

export interface RowSpec {
  /** In points; absent leaves it to the host. */
  readonly height?: number;
  /** Column A first; null for a cell that is not there. */
  readonly cells: readonly (CellSpec | null)[];
}

export interface CellSpec {
  readonly value: CellValue;
  readonly style: StyleSpec;
  /** Where a click on the cell leads, inside the workbook. */
  readonly link?: Place;
}

/** Text is always text, never a formula, whatever it begins with. */
export type CellValue =
  | null
  | string
  | number
  | { readonly runs: readonly RunSpec[] }
  /** A formula without =, with the value it has now. */
  | { readonly formula: string; readonly value: number | string };

export interface RunSpec {
  readonly text: string;
  readonly color?: string;
  readonly isBold?: boolean;
}

/** Absent members are the workbook's own default look. */
export interface StyleSpec {
  /** Points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  /** #RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly isWrapped?: boolean;
  /** Letters upright, one below the other. */
  readonly isVerticalText?: boolean;
  readonly indent?: number;
  readonly border?: "thin" | "none";
  /** Thicker edges on top of the thin ones, e.g. below a header or above totals. */
  readonly strongEdges?: readonly ("top" | "bottom" | "left" | "right")[];
  /** An Excel format code, e.g. #,##0. */
  readonly numberFormat?: string;
}

export interface PageSpec {
  readonly paper: "A4" | "A3";
  readonly isLandscape: boolean;
  /** Shrunk to one page in height as well; absent: one page wide, as many high as it takes. */
  readonly isOnePage?: boolean;
  /** Header rows repeated on each page, 0-based and inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Excel's header and footer codes, e.g. "&C&P / &N". */
  readonly header?: string;
  readonly footer?: string;
}
