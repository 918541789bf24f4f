/** Rows of a sheet at their places, and the lines between columns below them. */
import type { ReactNode } from "react";
import { useSheetStyles } from "./SheetGrid.styles";
import { SheetRow, spanKey } from "./SheetRow";
import type { SheetGridView } from "./useSheetGrid";

export interface GridRowsProps {
  readonly grid: SheetGridView;
  readonly rows: readonly number[];
  /** Pixels from the start of what the rows are placed in to row 0. */
  readonly top: number;
  readonly isEcho?: boolean;
}

export function GridRows({ grid, rows, top, isEcho = false }: GridRowsProps): ReactNode {
  const { frame, selected } = grid;
  const { geometry, cells } = frame.model;
  return rows.map((row) => {
    const isSelected = row >= selected.top && row <= selected.bottom;
    return (
      <SheetRow
        key={row}
        frame={frame}
        row={row}
        top={geometry.rows.offsetOf(row) + top}
        columns={grid.columns}
        stamp={cells.stampOf(row)}
        selected={isSelected ? spanKey(selected.left, selected.right) : null}
        activeColumn={row === grid.activeRow ? grid.activeColumn : null}
        marks={grid.marks.get(row)}
        previews={grid.previews.get(row)}
        comments={grid.comments.get(row)}
        isActiveTold={row === grid.activeRow && grid.isActiveTold}
        isEcho={isEcho}
      />
    );
  });
}

export interface ColumnLinesProps {
  readonly grid: SheetGridView;
  readonly height: number;
}

/** Below all cells, so that fills, regions and running text cover them. */
export function ColumnLines({ grid, height }: ColumnLinesProps): ReactNode {
  const styles = useSheetStyles();
  const { layout, geometry } = grid.frame.model;
  const { columns, frozen, heading } = geometry;
  if (!layout.hasGridlines) return null;
  return (
    <div aria-hidden className={styles.lane}>
      <div
        className={styles.rest}
        style={{
          insetInlineStart: heading.width + frozen.width,
          width: columns.total - frozen.width,
        }}
      >
        {grid.columns.map((column) => (
          <div
            key={column}
            className={styles.columnLine}
            style={{
              height,
              insetInlineStart: columns.offsetOf(column) - frozen.width,
              width: columns.sizeOf(column),
            }}
          />
        ))}
      </div>
    </div>
  );
}
