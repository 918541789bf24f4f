/** A worksheet with all that its drawing is read from. */
import type { OpenWorksheet } from "../read/openXlsx";
import type { XmlScanner } from "../xml/xmlScanner";
import type { LookTable } from "./lookTable";
import type { SheetHead } from "./sheetHead";
import type { ViewStyles } from "./viewStyles";

export interface DrawnSheet extends OpenWorksheet {
  readonly head: SheetHead;
  readonly styles: ViewStyles;
  readonly looks: LookTable;
  /** Another scanner over the part than that of the cells. */
  readonly tags: XmlScanner;
}
