/** A row on the paper: its number, frozen cells that stay at the side, and the others. Drawn anew only when it changes. */
import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { CellComment } from "../../xlsx/view/sheetView";
import type { DeskWords } from "../words/deskWords";
import type { CellMark, CellPreview } from "./cellMark";
import { isLocked } from "./cells/sheetCells";
import type { PlacedCell, SheetModel } from "./geometry/placeCells";
import { placeRow } from "./geometry/placeRow";
import type { LookRules } from "./look/lookRules";
import { SheetCell, type CellReading } from "./SheetCell";
import { useCellStyles, useSheetStyles } from "./SheetGrid.styles";

/** What rows have in common; one object as long as nothing of it changes. */
export interface RowFrame {
  readonly model: SheetModel;
  readonly looks: LookRules;
  readonly words: DeskWords["sheet"];
  /** Begins the ids of all cells. */
  readonly gridId: string;
  readonly isReadOnly: boolean;
}

export interface SheetRowProps {
  readonly frame: RowFrame;
  readonly row: number;
  /** Pixels from the start of what the row is placed in. */
  readonly top: number;
  /** Columns in sight that are not frozen. */
  readonly columns: readonly number[];
  /** Changes with the cells. */
  readonly stamp: number;
  /** First and last selected column; null where nothing of the row is. */
  readonly selected: string | null;
  /** Column of the active cell, if it is in this row. */
  readonly activeColumn: number | null;
  readonly marks: ReadonlyMap<number, readonly CellMark[]> | undefined;
  readonly previews: ReadonlyMap<number, readonly CellPreview[]> | undefined;
  readonly comments: ReadonlyMap<number, readonly CellComment[]> | undefined;
  /** Whether the active cell is in this row, and is described. */
  readonly isActiveTold: boolean;
  /** A second picture of a row of which regions reach beyond the frozen rows. */
  readonly isEcho: boolean;
}

export const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactNode {
  const { frame, row, top, isEcho } = props;
  const { layout, geometry } = frame.model;
  const styles = useSheetStyles();
  const height = geometry.rows.sizeOf(row);
  const { start, rest } = placeRow(frame.model, props);
  const startWidth = geometry.heading.width + geometry.frozen.width;
  return (
    <div
      {...(isEcho ? { "aria-hidden": true } : { role: "row", "aria-rowindex": row + 2 })}
      className={styles.row}
      style={{ top, height }}
    >
      <div
        className={mergeClasses(styles.start, geometry.frozen.columns > 0 && styles.frozenStart)}
        style={{ width: startWidth }}
      >
        {!isEcho && height > 0 && <RowHeading frame={frame} row={row} selected={props.selected} />}
        <Cells {...props} placed={start} offset={geometry.heading.width} isFrozen />
      </div>
      <div
        className={mergeClasses(styles.rest, layout.hasGridlines && !isEcho && styles.lined)}
        style={{
          insetInlineStart: startWidth,
          width: geometry.columns.total - geometry.frozen.width,
        }}
      >
        <Cells {...props} placed={rest} offset={-geometry.frozen.width} isFrozen={false} />
      </div>
    </div>
  );
});

interface CellsProps extends SheetRowProps {
  readonly placed: readonly PlacedCell[];
  readonly offset: number;
  readonly isFrozen: boolean;
}

function Cells({ placed, offset, isFrozen, ...props }: CellsProps): ReactNode {
  const styles = useCellStyles();
  const { layout, geometry } = props.frame.model;
  return placed.map((one) => {
    const isElsewhere = isFrozen !== one.column < geometry.frozen.columns;
    const isPicture = props.isEcho || isElsewhere;
    return (
      <SheetCell
        key={one.column}
        placed={one}
        left={geometry.columns.offsetOf(one.column) + offset}
        top={0}
        zoom={geometry.zoom}
        styles={styles}
        words={props.frame.words}
        looks={props.frame.looks}
        isFrozen={isFrozen}
        hasGridlines={layout.hasGridlines}
        reading={isPicture ? null : readingFor(one, props)}
        marks={props.marks?.get(one.column) ?? []}
        preview={props.previews?.get(one.column)?.[0]}
        comments={props.comments?.get(one.column) ?? noComments}
      />
    );
  });
}

const noComments: readonly CellComment[] = [];

export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

function readingFor(
  { row, column, cell }: PlacedCell,
  { frame, selected, activeColumn, isActiveTold, ...told }: SheetRowProps,
): CellReading {
  const id = cellId(frame.gridId, row, column);
  const isDescribed =
    [told.marks, told.previews, told.comments].some((one) => one?.has(column) === true) ||
    (isActiveTold && column === activeColumn);
  return {
    id: isDescribed || column === activeColumn ? id : undefined,
    isSelected: isWithin(selected, column),
    isReadOnly: frame.isReadOnly || isLocked(frame.model.layout, cell),
    describedBy: isDescribed ? `${id}-about` : undefined,
  };
}

/** The span of selected columns, as one value that is the same when it says the same. */
export function spanKey(first: number, last: number): string {
  return `${first}:${last}`;
}

function isWithin(span: string | null, column: number): boolean {
  if (span === null) return false;
  const [first, last] = span.split(":").map(Number);
  return first !== undefined && last !== undefined && column >= first && column <= last;
}

function RowHeading({
  frame: { model, words },
  row,
  selected,
}: Pick<SheetRowProps, "frame" | "row" | "selected">): ReactNode {
  const styles = useSheetStyles();
  const { rows, heading, zoom } = model.geometry;
  const isHiddenNext = row + 1 < rows.count && rows.isHidden(row + 1);
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className={mergeClasses(
        styles.rowHeading,
        selected !== null && styles.chosenHeading,
        isHiddenNext && styles.hiddenAfterRow,
      )}
      style={{ width: heading.width, fontSize: 12 * zoom }}
      {...(isHiddenNext && { title: words.hiddenRows })}
    >
      {row + 1}
    </div>
  );
}
