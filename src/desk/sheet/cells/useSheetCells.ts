/** The cells of the sheet in front, kept from one drawing to the next; another sheet begins anew. */
import { useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { SheetCells } from "./sheetCells";
import type { SheetSource } from "./sheetSource";

export function useSheetCells(source: SheetSource): SheetCells {
  const { id, edition } = source;
  const cells = useMemo(
    () => new SheetCells((area) => source.load(area), edition, source.known),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new edition renews the cells, only another sheet replaces them
    [id],
  );
  useLayoutEffect(() => {
    cells.renew((area) => source.load(area), edition);
  }, [cells, source, edition]);
  useSyncExternalStore(cells.subscribe, cells.stamp);
  return cells;
}
