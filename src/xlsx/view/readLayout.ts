/** What a screen must know of a sheet before it draws the first cell. */
import { readColumnSizes } from "./columnSizes";
import type { DrawnSheet } from "./drawnSheet";
import { measureExtent } from "./extent";
import { readRowSizes } from "./rowSizes";
import type { SheetLayout } from "./sheetView";

export function readLayout(drawn: DrawnSheet): SheetLayout {
  const { sheet, head, styles } = drawn;
  const columns = readColumnSizes(head, styles.look(0).font);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    owner: sheet.owner,
    tabColor: head.tabColor,
    isProtected: sheet.isProtected,
    ...measureExtent(drawn),
    rows: readRowSizes(drawn, columns),
    columns,
    merges: sheet.merges,
    ...head.view,
    plainLook: styles.look(0),
  };
}
