/** A cell on the paper. One element for most: a screen holds a thousand of them. */
import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { ViewCell } from "../../xlsx/view/sheetView";
import { CellPreviewBox } from "./CellPreviewBox";
import { foremost, type CellMark, type CellPreview } from "./cellMark";
import type { PlacedCell } from "./geometry/placeCells";
import { borderCss, borderWidth, reachAfter, reachBefore } from "./look/borders";
import { cellPadding } from "./look/fitText";
import { alignStyle, fontPixels, fontStyle, lookStyle, turnStyle } from "./look/lookCss";
import { MarkGlyph } from "./MarkGlyph";
import { useCellStyles } from "./SheetGrid.styles";
import type { DeskWords } from "../words/deskWords";

type CellStyles = ReturnType<typeof useCellStyles>;

export interface SheetCellProps {
  readonly placed: PlacedCell;
  /** Pixels from the start of what the cell is placed in. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  readonly styles: CellStyles;
  readonly words: DeskWords["sheet"];
  readonly isFrozen: boolean;
  readonly hasGridlines: boolean;
  /** Null for a second picture of a cell of which a part lies elsewhere: nothing to read. */
  readonly reading: CellReading | null;
  readonly marks: readonly CellMark[];
  readonly preview: CellPreview | undefined;
}

/** What assistive technology is told of a cell. */
export interface CellReading {
  readonly id: string;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  /** Ids of what describes it. */
  readonly describedBy: string | undefined;
}

export function SheetCell(props: SheetCellProps): ReactNode {
  const { placed, styles, reading, marks, preview } = props;
  const mark = foremost(marks);
  return (
    <div
      {...(reading === null ? { "aria-hidden": true } : readingOf(placed, reading))}
      className={classOf(props, mark)}
      style={boxStyle(props)}
      {...(marks.length > 0 && { title: marks.map(({ label }) => label).join("\n") })}
    >
      <CellText {...props} />
      {preview !== undefined && (
        <CellPreviewBox preview={preview} styles={styles} words={props.words} />
      )}
      {mark !== undefined && <MarkGlyph severity={mark.severity} styles={styles} />}
    </div>
  );
}

function readingOf(
  { row, column, rowSpan, columnSpan, cell, text }: PlacedCell,
  { id, isSelected, isReadOnly, describedBy }: CellReading,
): Readonly<Record<string, unknown>> {
  const isOtherText = text !== null && cell !== undefined && text.text !== cell.text;
  return {
    id,
    role: "gridcell",
    "aria-rowindex": row + 2,
    "aria-colindex": column + 2,
    "aria-selected": isSelected,
    ...(rowSpan > 1 && { "aria-rowspan": rowSpan }),
    ...(columnSpan > 1 && { "aria-colspan": columnSpan }),
    ...(isReadOnly && { "aria-readonly": true }),
    ...(describedBy !== undefined && { "aria-describedby": describedBy }),
    ...(isOtherText && { "aria-label": cell.text }),
  };
}

function classOf(
  { placed, styles, isFrozen, hasGridlines, preview }: SheetCellProps,
  mark: CellMark | undefined,
): string {
  const isMerged = placed.rowSpan > 1 || placed.columnSpan > 1;
  const isLined = hasGridlines && (placed.look?.fill ?? null) === null;
  const runsOver = placed.over.left > 0 || placed.over.right > 0;
  return mergeClasses(
    styles.cell,
    isFrozen && styles.frozen,
    isFrozen && isLined && styles.frozenLined,
    isMerged && styles.merged,
    isMerged && isLined && styles.mergedLined,
    runsOver && styles.runsOver,
    mark !== undefined && styles.marked,
    preview !== undefined && styles.previewed,
    mark?.isCurrent === true && styles.current,
  );
}

/** The box reaches over the line of the grid before it, where its own lines are drawn. */
function boxStyle({ placed, left, top, zoom }: SheetCellProps): CSSProperties {
  const { width, height, look, cell, borders } = placed;
  const before = { x: reachBefore(borders.left), y: reachBefore(borders.top) };
  const own = look === undefined ? undefined : lookStyle(look, zoom);
  return {
    ...own,
    ...(look !== undefined && cell !== undefined && alignStyle(look, cell.kind, zoom)),
    insetInlineStart: left - before.x,
    top: top - before.y,
    width: width + before.x + reachAfter(borders.right),
    height: height + before.y + reachAfter(borders.bottom),
    ...borderStyles(placed),
  };
}

function borderStyles({ borders }: PlacedCell): CSSProperties {
  const top = borderCss(borders.top);
  const right = borderCss(borders.right);
  const bottom = borderCss(borders.bottom);
  const left = borderCss(borders.left);
  return {
    ...(top !== undefined && { borderTop: top }),
    ...(right !== undefined && { borderRight: right }),
    ...(bottom !== undefined && { borderBottom: bottom }),
    ...(left !== undefined && { borderLeft: left }),
  };
}

function CellText({ placed, zoom, styles }: SheetCellProps): ReactNode {
  const { cell, look, text, over } = placed;
  if (cell === undefined || look === undefined || text === null) return null;
  const turn = turnStyle(look);
  const content = contentOf(cell, text.text, zoom, text.scale);
  const runsOver = over.left > 0 || over.right > 0;
  if (turn === null && !runsOver && text.scale === 1 && typeof content === "string") return content;
  return (
    <span
      className={styles.text}
      style={{
        ...turn,
        ...(turn !== null && { alignSelf: "center" }),
        ...(text.scale !== 1 && { fontSize: fontPixels(look.font, zoom) * text.scale }),
        ...(runsOver && overStyle(placed)),
      }}
    >
      {content}
    </span>
  );
}

/** As wide as the cell and the empty ones that the text may take. */
function overStyle({ width, over, text, look, cell, borders }: PlacedCell): CSSProperties {
  const inner = width - 2 * cellPadding - borderWidth(borders.right);
  const isAligned = look !== undefined && cell !== undefined;
  return {
    overflow: "hidden",
    marginLeft: -over.left,
    width: inner + over.left + over.right + (isAligned && text !== null ? cellPadding : 0),
  };
}

/** A text, or pieces of several looks. Never markup: what is in a workbook is text. */
function contentOf(cell: ViewCell, text: string, zoom: number, scale: number): ReactNode {
  if (cell.runs === undefined || text !== cell.text) return text;
  return cell.runs.map((run, index) => (
    <span key={index} style={fontStyle(run.font, zoom * scale)}>
      {run.text}
    </span>
  ));
}
