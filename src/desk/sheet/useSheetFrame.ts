/** What all rows of a sheet are drawn from; the same object until something of it changes. */
import { useId, useInsertionEffect, useMemo, useState } from "react";
import type { SheetLayout } from "../../xlsx/view/sheetView";
import type { DeskWords } from "../words/deskWords";
import type { SheetCells } from "./cells/sheetCells";
import { measureSheet } from "./geometry/sheetGeometry";
import { LookRules } from "./look/lookRules";
import { createMeasure } from "./look/measureText";
import type { RowFrame } from "./SheetRow";

export interface SheetFrameTask {
  readonly layout: SheetLayout;
  readonly cells: SheetCells;
  readonly zoom: number;
  readonly words: DeskWords["sheet"];
  readonly isReadOnly: boolean;
}

export function useSheetFrame(task: SheetFrameTask): RowFrame {
  const { layout, cells, zoom, words, isReadOnly } = task;
  const gridId = useId();
  const [measure] = useState(createMeasure);
  const [looks] = useState(() => new LookRules());
  useInsertionEffect(() => looks.attach(document), [looks]);
  // Who types on beyond what the workbook knows of must not come to an end of the sheet.
  const rowCount = Math.max(layout.rowCount, cells.reach.rows);
  const columnCount = Math.max(layout.columnCount, cells.reach.columns);
  const geometry = useMemo(
    () => measureSheet({ ...layout, rowCount, columnCount }, zoom),
    [layout, rowCount, columnCount, zoom],
  );
  return useMemo(
    () => ({ model: { layout, geometry, cells, measure }, looks, words, gridId, isReadOnly }),
    [layout, geometry, cells, measure, looks, words, gridId, isReadOnly],
  );
}
