/** A sheet of the desk: the line with the active cell's content, and the cells. */
import { makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from "react";
import { behind } from "../behind";
import { wordsFor } from "../words/deskWords";
import { useCellAids } from "./annotations/useCellAids";
import { isLocked } from "./cells/sheetCells";
import { useSheetCells } from "./cells/useSheetCells";
import { extentOf } from "./geometry/sheetGeometry";
import { selectCell, selectRange } from "./selection/selection";
import { SheetGrid } from "./SheetGrid";
import type { SheetHandle, SheetProps } from "./sheetProps";
import { useEntering } from "./useEntering";

const CellBox = behind(async () => (await import("./CellBox")).CellBox);

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    minWidth: 0,
  },
  /** As high as the line of a cell without findings. */
  boxRoom: { flexShrink: 0, height: "53px" },
});

export interface SheetViewProps extends SheetProps {
  readonly ref?: Ref<SheetHandle>;
}

export function SheetView({ ref, ...props }: SheetViewProps): ReactNode {
  const styles = useStyles();
  const words = wordsFor(props.language);
  const cells = useSheetCells(props.source);
  const entering = useEntering(props, cells);
  const aids = useCellAids(props, cells);
  const grid = useRef<SheetHandle>(null);
  useImperativeHandle(ref, () => ({ focus: () => grid.current?.focus() }), []);
  // What had the focus has gone for this sheet: the start page, or the sheet before.
  useEffect(() => {
    if (document.activeElement === document.body) grid.current?.focus();
  }, []);
  const { layout, selection } = props;
  const { row, column } = selection.active;
  const cell = cells.cell(row, column);
  return (
    <div className={styles.sheet} lang={props.language}>
      <Suspense fallback={<div className={styles.boxRoom} />}>
        <CellBox
          at={selection.active}
          cell={cell}
          marks={props.marks.filter((mark) => mark.row === row && mark.column === column)}
          comments={aids.ownComments}
          hasNotes={props.marks.length > 0 || aids.comments.size > 0}
          isReadOnly={props.isReadOnly}
          isLocked={isLocked(layout, cell)}
          words={words}
          extent={extentOf(layout)}
          onGo={(range) => {
            const isCell = range.top === range.bottom && range.left === range.right;
            props.onSelect(
              isCell ? selectCell({ row: range.top, column: range.left }) : selectRange(range),
            );
          }}
          onEnter={(text) => entering.enter([{ row, column, text }])}
          onShowComments={() => aids.toggle("comments")}
          onDone={() => grid.current?.focus()}
        />
      </Suspense>
      <SheetGrid {...{ props, cells, entering, aids }} words={words.sheet} handle={grid} />
    </div>
  );
}
