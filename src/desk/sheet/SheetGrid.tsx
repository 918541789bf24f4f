/**
 * A sheet as Excel shows it: paper with cells, of which only those in sight are on the page. Real elements, not a picture, so
 * that assistive technology, the browser's search and a stylesheet of somebody's own reach the cells (decision 18).
 */
import { mergeClasses } from "@fluentui/react-components";
import { useRef, type ReactNode, type RefObject } from "react";
import { CellAidsLayer } from "./annotations/CellAidsLayer";
import { useAnchor } from "./annotations/useAnchor";
import { CellDescriptions } from "./CellDescriptions";
import { ColumnHeadings } from "./ColumnHeadings";
import { EntryField } from "./EntryField";
import { ColumnLines, GridRows } from "./GridRows";
import { SelectionLayer } from "./SelectionLayer";
import { useSheetStyles } from "./SheetGrid.styles";
import { useSheetGrid, type SheetGridTask, type SheetGridView } from "./useSheetGrid";

export function SheetGrid(task: SheetGridTask): ReactNode {
  const { props, words } = task;
  const styles = useSheetStyles();
  const view = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const grid = useSheetGrid(task, { view, field });
  const { gridId, model } = grid.frame;
  const { rows, columns, heading } = model.geometry;
  const keysId = `${gridId}-keys`;
  const { geometry, active, hasFocus } = grid.selectionLayer;
  const { isRightToLeft } = props.layout;
  const { anchor, place } = useAnchor({
    ...{ view, geometry, isRightToLeft, active },
    hangs: [task.aids.open, grid.isActiveTold, grid.entry.draft === null, hasFocus].join(" "),
    size: grid.size,
  });
  return (
    <div
      ref={view}
      role="presentation"
      className={styles.view}
      dir={props.layout.isRightToLeft ? "rtl" : "ltr"}
      onScroll={() => {
        grid.onScroll();
        place();
      }}
      onMouseDown={grid.onMouseDown}
      {...grid.pointer}
    >
      <div
        className={styles.canvas}
        style={{ width: heading.width + columns.total, height: heading.height + rows.total }}
      >
        <GridStage {...{ task, grid, field, anchor }} describedBy={keysId} />
        <div
          id={gridId}
          role="grid"
          className={styles.grid}
          aria-label={words.grid(props.layout.name)}
          aria-describedby={keysId}
          aria-rowcount={rows.count + 1}
          aria-colcount={columns.count + 1}
          aria-multiselectable
          aria-readonly={props.isReadOnly}
        >
          <GridHead grid={grid} />
          <GridBody grid={grid} />
        </div>
      </div>
      <div hidden>
        <p id={keysId}>{words.keys}</p>
        <CellDescriptions grid={grid} aids={task.aids} words={words} />
      </div>
    </div>
  );
}

interface GridStageProps {
  readonly task: SheetGridTask;
  readonly grid: SheetGridView;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly anchor: RefObject<HTMLDivElement | null>;
  readonly describedBy: string;
}

/** What lies over the cells and stays in sight: the entry, and what the active cell offers. */
function GridStage({ task, grid, field, anchor, describedBy }: GridStageProps): ReactNode {
  const styles = useSheetStyles();
  const { props, aids, cells, words, entering } = task;
  return (
    <div className={styles.stage} style={grid.size}>
      <CellAidsLayer
        {...{ aids, anchor, words }}
        at={props.selection.active}
        current={cells.cell(grid.activeRow, grid.activeColumn)?.text ?? ""}
        isTyping={grid.entry.draft !== null}
        hasFocus={grid.selectionLayer.hasFocus}
        source={props.source}
        onEnter={entering.enter}
        onDone={() => field.current?.focus({ preventScroll: true })}
      />
      <EntryField {...grid.entry} field={field} describedBy={describedBy} />
    </div>
  );
}

/** Letters of the columns, and frozen rows. */
function GridHead({ grid }: { readonly grid: SheetGridView }): ReactNode {
  const styles = useSheetStyles();
  const { frozen, heading } = grid.frame.model.geometry;
  const height = heading.height + frozen.height;
  return (
    <div
      role="rowgroup"
      className={mergeClasses(styles.head, frozen.rows > 0 && styles.frozenHead)}
      style={{ height }}
    >
      <ColumnLines grid={grid} height={height} />
      <ColumnHeadings
        frame={grid.frame}
        columns={grid.columns}
        first={grid.selected.left}
        last={grid.selected.right}
      />
      <GridRows grid={grid} rows={grid.frozenRows} top={heading.height} />
      {frozen.rows > 0 && <SelectionLayer {...grid.selectionLayer} top={heading.height} />}
    </div>
  );
}

function GridBody({ grid }: { readonly grid: SheetGridView }): ReactNode {
  const styles = useSheetStyles();
  const { frozen, rows } = grid.frame.model.geometry;
  const height = rows.total - frozen.height;
  return (
    <div role="rowgroup" className={styles.body} style={{ height }}>
      <ColumnLines grid={grid} height={height} />
      <GridRows grid={grid} rows={grid.echoRows} top={-frozen.height} isEcho />
      <GridRows grid={grid} rows={grid.rows} top={-frozen.height} />
      <SelectionLayer {...grid.selectionLayer} top={-frozen.height} />
    </div>
  );
}
