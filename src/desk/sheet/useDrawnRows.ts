/** Which rows of a sheet are on the page: frozen ones, those in sight, and those of which something reaches into it. */
import { useEffect, useMemo } from "react";
import type { CellAddress, CellRange } from "../../core";
import { rowsToDraw, type SheetModel } from "./geometry/placeCells";
import type { SheetGeometry } from "./geometry/sheetGeometry";

export interface DrawnRows {
  readonly frozenRows: readonly number[];
  /** Frozen rows of which regions reach beyond: drawn once more, below the line. */
  readonly echoRows: readonly number[];
  readonly rows: readonly number[];
}

/** @param sight rows and columns in sight that are not frozen */
export function useDrawnRows(model: SheetModel, sight: CellRange, active: CellAddress): DrawnRows {
  const { top, left, bottom, right } = sight;
  const { geometry, cells } = model;
  const frozen = useMemo(() => frozenRowsOf(geometry), [geometry]);
  const inSight = useMemo(
    () => rowsToDraw(model, { top, left, bottom, right }),
    [model, top, left, bottom, right],
  );
  useEffect(
    () => cells.want(wantedAreas(geometry, { top, left, bottom, right })),
    [cells, geometry, top, left, bottom, right],
  );
  const isElsewhere = active.row >= geometry.frozen.rows && !inSight.includes(active.row);
  // The active cell stays on the page wherever one scrolls: assistive technology is led to it.
  const rows = isElsewhere ? [...inSight, active.row].sort((a, b) => a - b) : inSight;
  return { ...frozen, rows };
}

function frozenRowsOf({ frozen, merges, columns }: SheetGeometry): Omit<DrawnRows, "rows"> {
  const area = { top: 0, left: 0, bottom: frozen.rows - 1, right: columns.count - 1 };
  const crossing = merges.touching(area).filter(({ bottom }) => bottom >= frozen.rows);
  return {
    frozenRows: Array.from({ length: frozen.rows }, (_, row) => row),
    echoRows: [...new Set(crossing.map(({ top }) => top))],
  };
}

/** Cells a page or so around those in sight come before they are needed. */
const around = { rows: 24, columns: 8 };

/** What is in sight first, then what is near; frozen lines and the first cells of regions, too. */
function wantedAreas({ frozen, merges }: SheetGeometry, sight: CellRange): readonly CellRange[] {
  const { top, left, bottom, right } = sight;
  const heads = merges.touching(sight).map(({ top: row, left: column }) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  }));
  const areas = [
    sight,
    { top, bottom, left: 0, right: frozen.columns - 1 },
    { top: 0, bottom: frozen.rows - 1, left, right },
    { top: 0, bottom: frozen.rows - 1, left: 0, right: frozen.columns - 1 },
    ...heads,
    {
      top: Math.max(0, top - around.rows),
      bottom: bottom + around.rows,
      left: Math.max(0, left - around.columns),
      right: right + around.columns,
    },
  ];
  return areas.filter((area) => area.bottom >= area.top && area.right >= area.left);
}
