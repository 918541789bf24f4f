/** A cell on the paper. One element for most: a screen holds a thousand of them. */
import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { Border, CellComment, CellLook, ViewCell } from "../../xlsx/view/sheetView";
import { CommentMark } from "./annotations/CommentMark";
import { describeComment } from "./annotations/describeComment";
import { CellPreviewBox, describePreview } from "./CellPreviewBox";
import { foremost, type CellMark, type CellPreview } from "./cellMark";
import type { PlacedCell } from "./geometry/placeCells";
import { hasRoomForPieces } from "./geometry/roomForPieces";
import { borderCss, borderWidth, reachAfter, reachBefore } from "./look/borders";
import { cellPadding, type FittedText } from "./look/fitText";
import { alignStyle, fontPixels, fontStyle, lookStyle, turnStyle } from "./look/lookCss";
import { paper } from "./look/paper";
import type { LookRules } from "./look/lookRules";
import { MarkGlyph } from "./MarkGlyph";
import type { useCellStyles } from "./SheetGrid.styles";
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
  readonly looks: LookRules;
  readonly isFrozen: boolean;
  readonly hasGridlines: boolean;
  /** Null for a second picture of a cell of which a part lies elsewhere: nothing to read. */
  readonly reading: CellReading | null;
  readonly marks: readonly CellMark[];
  readonly preview: CellPreview | undefined;
  readonly comments: readonly CellComment[];
}

/** What assistive technology is told of a cell. */
export interface CellReading {
  /** Where somebody refers to the cell. */
  readonly id: string | undefined;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  /** Ids of what describes it. */
  readonly describedBy: string | undefined;
}

export function SheetCell(props: SheetCellProps): ReactNode {
  const { placed, styles, reading, marks, preview, comments } = props;
  const mark = foremost(marks);
  return (
    <div
      {...(reading === null ? { "aria-hidden": true } : readingOf(placed, reading))}
      className={classOf(props, mark)}
      style={boxStyle(props)}
      {...titleOf(props)}
    >
      <CellText {...props} />
      {preview !== undefined && (
        <CellPreviewBox
          preview={preview}
          styles={styles}
          isInPieces={hasRoomForPieces(preview, placed, props.zoom)}
        />
      )}
      {comments.length > 0 && <CommentMark isInCorner zoom={props.zoom} />}
      {mark !== undefined && (
        <MarkGlyph
          severity={mark.severity}
          styles={styles}
          place={comments.length > 0 ? "besideCorner" : "corner"}
        />
      )}
    </div>
  );
}

/** For whoever points at the cell. */
function titleOf(props: SheetCellProps): { readonly title?: string } {
  const { marks, preview, comments, words } = props;
  const told = marks.map(({ label }) => label);
  if (preview !== undefined) told.push(describePreview(preview, words));
  told.push(...comments.map((comment) => describeComment(comment, words)));
  return told.length > 0 ? { title: told.join("\n") } : {};
}

function readingOf(
  { column, rowSpan, columnSpan, cell, text }: PlacedCell,
  { id, isSelected, isReadOnly, describedBy }: CellReading,
): Readonly<Record<string, unknown>> {
  const isOtherText = text !== null && cell !== undefined && text.text !== cell.text;
  return {
    ...(id !== undefined && { id }),
    role: "gridcell",
    "aria-colindex": column + 2,
    "aria-selected": isSelected,
    ...(rowSpan > 1 && { "aria-rowspan": rowSpan }),
    ...(columnSpan > 1 && { "aria-colspan": columnSpan }),
    ...(isReadOnly && { "aria-readonly": true }),
    ...(describedBy !== undefined && { "aria-describedby": describedBy }),
    ...(isOtherText && { "aria-label": cell.text }),
  };
}

function classOf(props: SheetCellProps, mark: CellMark | undefined): string {
  const { placed, styles, isFrozen, preview, comments } = props;
  return mergeClasses(
    styles.cell,
    isFrozen && styles.frozen,
    isMerged(placed) && styles.merged,
    isOver(placed) && styles.runsOver,
    (mark !== undefined || comments.length > 0) && styles.marked,
    preview !== undefined && styles.previewed,
    mark?.isCurrent === true && styles.current,
    lookClass(props),
  );
}

function isMerged({ rowSpan, columnSpan }: PlacedCell): boolean {
  return rowSpan > 1 || columnSpan > 1;
}

/** The box reaches over the line of the grid before it, where its own lines are drawn. */
function boxStyle({ placed, left, top }: SheetCellProps): CSSProperties {
  const { width, height, borders } = placed;
  const before = { x: reachBefore(borders.left), y: reachBefore(borders.top) };
  return {
    insetInlineStart: left - before.x,
    top: top - before.y,
    width: width + before.x + reachAfter(borders.right),
    height: height + before.y + reachAfter(borders.bottom),
  };
}

function lookClass({ placed, looks, zoom, isFrozen, hasGridlines }: SheetCellProps): string {
  const { look, cell, borders } = placed;
  // These lie over the lines of the grid, so they draw them themselves.
  const isLined = hasGridlines && (isFrozen || isMerged(placed)) && (look?.fill ?? null) === null;
  const lines = borderStyles(borders, isLined);
  if (look === undefined || cell === undefined) return looks.classFor(lines);
  const use = `${cell.kind} ${zoom} ${Object.entries(lines).join()}`;
  return looks.classOf(look, use, () => ({
    ...lookStyle(look, zoom),
    ...alignStyle(look, cell.kind, zoom),
    ...lines,
  }));
}

const gridline = `1px solid ${paper.gridline}`;

function borderStyles(
  { top, right, bottom, left }: PlacedCell["borders"],
  isLined: boolean,
): CSSProperties {
  const css = (border: Border | null): string | undefined =>
    border === null ? (isLined ? gridline : undefined) : borderCss(border);
  return {
    borderTop: css(top),
    borderInlineEnd: css(right),
    borderBottom: css(bottom),
    borderInlineStart: css(left),
  };
}

function CellText({ placed, zoom, styles }: SheetCellProps): ReactNode {
  const { cell, look, text } = placed;
  if (cell === undefined || look === undefined || text === null) return null;
  const content = contentOf(cell, text.text, zoom, text.scale);
  const style = textStyle(placed, look, text, zoom);
  if (style === undefined && typeof content === "string") return content;
  const covers = isOver(placed) && look.fill === null;
  return (
    <span className={mergeClasses(styles.text, covers && styles.blank)} style={style}>
      {content}
    </span>
  );
}

/** Undefined for text that simply stands in its cell. */
function textStyle(
  placed: PlacedCell,
  look: CellLook,
  { scale }: FittedText,
  zoom: number,
): CSSProperties | undefined {
  const turn = turnStyle(look);
  if (turn !== null) return { ...turn, alignSelf: "center" };
  if (scale !== 1) return { fontSize: fontPixels(look.font, zoom) * scale };
  return isOver(placed) ? overStyle(placed) : undefined;
}

function isOver({ over: { left, right, across } }: PlacedCell): boolean {
  return left > 0 || right > 0 || across > 0;
}

/** As wide as its text needs; what the neighbours leave no room for is cut off. */
function overStyle({ width, over, text, borders }: PlacedCell): CSSProperties {
  const inner = width - 2 * cellPadding - borderWidth(borders.right);
  const { left, right } = text?.beyond ?? { left: 0, right: 0 };
  const cut = { left: Math.max(0, left - over.left), right: Math.max(0, right - over.right) };
  return {
    marginLeft: -left,
    width: inner + left + Math.max(right, over.across) + cellPadding,
    ...((cut.left > 0 || cut.right > 0) && { clipPath: `inset(0 ${cut.right}px 0 ${cut.left}px)` }),
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
