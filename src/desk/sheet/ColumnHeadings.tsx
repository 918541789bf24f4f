/** The letters above the columns, with the corner that selects all. */
import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import { formatColumn } from "../../core";
import { useSheetStyles } from "./SheetGrid.styles";
import type { RowFrame } from "./SheetRow";

export interface ColumnHeadingsProps {
  readonly frame: RowFrame;
  /** Columns in sight that are not frozen. */
  readonly columns: readonly number[];
  readonly first: number;
  readonly last: number;
}

export const ColumnHeadings = memo(function ColumnHeadings(props: ColumnHeadingsProps): ReactNode {
  const { frame, columns } = props;
  const styles = useSheetStyles();
  const { geometry } = frame.model;
  const { heading, frozen } = geometry;
  const startWidth = heading.width + frozen.width;
  const frozenColumns = Array.from({ length: frozen.columns }, (_, column) => column);
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.row}
      style={{ top: 0, height: heading.height }}
    >
      <div
        className={mergeClasses(styles.start, frozen.columns > 0 && styles.frozenStart)}
        style={{ width: startWidth }}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          className={mergeClasses(styles.columnHeading, styles.corner)}
          style={{ insetInlineStart: 0, width: heading.width }}
        >
          <span className={styles.unseen}>{frame.words.all}</span>
        </div>
        {frozenColumns.map((column) => (
          <ColumnHeading key={column} {...props} column={column} offset={heading.width} />
        ))}
      </div>
      <div
        className={styles.rest}
        style={{ insetInlineStart: startWidth, width: geometry.columns.total - frozen.width }}
      >
        {columns.map((column) => (
          <ColumnHeading key={column} {...props} column={column} offset={-frozen.width} />
        ))}
      </div>
    </div>
  );
});

interface ColumnHeadingProps extends ColumnHeadingsProps {
  readonly column: number;
  readonly offset: number;
}

function ColumnHeading({ frame, first, last, column, offset }: ColumnHeadingProps): ReactNode {
  const styles = useSheetStyles();
  const { columns, zoom } = frame.model.geometry;
  const isHiddenNext = column + 1 < columns.count && columns.isHidden(column + 1);
  if (columns.isHidden(column)) return null;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      className={mergeClasses(
        styles.columnHeading,
        column >= first && column <= last && styles.chosenHeading,
        isHiddenNext && styles.hiddenAfterColumn,
      )}
      style={{
        insetInlineStart: columns.offsetOf(column) + offset,
        width: columns.sizeOf(column),
        fontSize: 12 * zoom,
      }}
      {...(isHiddenNext && { title: frame.words.hiddenColumns })}
    >
      {formatColumn(column)}
    </div>
  );
}
