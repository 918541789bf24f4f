/** What the tabs and menus of the sheets show of each. */
import type { SheetLayout } from "../../xlsx/view/sheetView";

export type TabSheet = Pick<SheetLayout, "name" | "visibility" | "owner" | "tabColor">;
