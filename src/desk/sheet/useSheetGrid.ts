/** What a sheet shows and does: its measures, what is in sight, what is selected, what is typed. */
import {
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
  type Ref,
  type RefObject,
} from "react";
import { formatAddress, type CellRange } from "../../core";
import type { ViewCell } from "../../xlsx/view/sheetView";
import type { DeskWords } from "../words/deskWords";
import { groupByRow, type ByRow, type CellMark, type CellPreview } from "./cellMark";
import type { Direction } from "./cells/sheetSource";
import { isLocked, type SheetCells } from "./cells/sheetCells";
import type { EntryFieldProps } from "./EntryField";
import type { SheetModel } from "./geometry/placeCells";
import type { ViewSize } from "./geometry/sheetGeometry";
import { alignStyle, lookStyle } from "./look/lookCss";
import type { SelectionLayerProps } from "./SelectionLayer";
import { advance, isOneCell, selectedRange } from "./selection/selection";
import { cellId, type RowFrame } from "./SheetRow";
import type { SheetHandle, SheetProps } from "./sheetProps";
import { useCellEntry, type CellEntryTools } from "./useCellEntry";
import { useDrawnRows, type DrawnRows } from "./useDrawnRows";
import { useScrolling } from "./useScrolling";
import { useSheetCommands } from "./useSheetCommands";
import { useSheetFrame } from "./useSheetFrame";
import { useSheetKeys } from "./useSheetKeys";
import { useSheetPointer, type SheetPointer } from "./useSheetPointer";
import { useSight } from "./useSight";

export interface SheetGridTask {
  readonly props: SheetProps;
  readonly cells: SheetCells;
  readonly words: DeskWords["sheet"];
  readonly handle: Ref<SheetHandle>;
}

export interface SheetGridView extends DrawnRows {
  readonly frame: RowFrame;
  readonly view: RefObject<HTMLDivElement | null>;
  readonly size: ViewSize;
  /** Columns in sight that are not frozen. */
  readonly columns: readonly number[];
  readonly selected: CellRange;
  readonly activeRow: number;
  readonly activeColumn: number;
  readonly marks: ByRow<CellMark>;
  readonly previews: ByRow<CellPreview>;
  readonly selectionLayer: Omit<SelectionLayerProps, "top">;
  readonly field: Omit<EntryFieldProps, "describedBy">;
  readonly pointer: SheetPointer;
  readonly onScroll: () => void;
  readonly onMouseDown: (event: MouseEvent) => void;
}

export function useSheetGrid({ props, cells, words, handle }: SheetGridTask): SheetGridView {
  const { layout, selection, zoom, isReadOnly } = props;
  const view = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const frame = useSheetFrame({ layout, cells, zoom, words, isReadOnly });
  const { geometry } = frame.model;
  const sight = useSight(view, geometry, layout.isRightToLeft);
  const { selected, active } = useSelected(props, frame.model);
  const drawn = useDrawnRows(frame.model, sight.area, selection.active);
  const typing = useTyping(props, frame.model, field);
  const commands = useSheetCommands({
    props,
    model: frame.model,
    selected,
    size: sight.size,
    onCorrect: () => typing.correct(selection.active),
  });
  const onKeyDown = useSheetKeys({
    isTyping: typing.entry !== null,
    mode: typing.entry?.mode ?? null,
    isRightToLeft: layout.isRightToLeft,
    onCommand: commands.run,
    onCommit: typing.commit,
    onCancel: typing.cancel,
    onToggleMode: typing.toggleMode,
    onLeave: props.onLeave,
  });
  const pointer = useSheetPointer({
    view,
    field,
    geometry,
    isRightToLeft: layout.isRightToLeft,
    selection,
    onSelect: props.onSelect,
    onPress: () => {
      typing.commit(null);
      focusOn(field);
    },
    onCorrect: typing.correct,
  });
  const onScroll = useScrolling({
    view,
    field,
    geometry,
    isRightToLeft: layout.isRightToLeft,
    goal: isOneCell(selection, geometry.merges) ? active : areaOf(goalOf(props)),
    active,
    sheetId: props.source.id,
  });
  useImperativeHandle(handle, () => ({ focus: () => focusOn(field) }), []);
  return {
    ...drawn,
    frame,
    view,
    size: sight.size,
    columns: sight.columns,
    selected,
    activeRow: selection.active.row,
    activeColumn: selection.active.column,
    marks: useMemo(() => groupByRow(props.marks), [props.marks]),
    previews: useMemo(() => groupByRow(props.preview), [props.preview]),
    selectionLayer: { geometry, selected, active, hasFocus },
    field: {
      field,
      label: words.entry(formatAddress(selection.active)),
      gridId: frame.gridId,
      activeId: cellId(frame.gridId, selection.active.row, selection.active.column),
      draft: typing.entry?.draft ?? null,
      isReadOnly: isReadOnly || typing.isLocked,
      style: fieldStyle(frame.model, active, typing.entry !== null),
      onType: typing.type,
      onKeyDown,
      onComposed: typing.settle,
      onFocus: () => setHasFocus(true),
      onBlur: () => {
        setHasFocus(false);
        // Another window in front is no reason to end an entry.
        if (document.hasFocus()) typing.commit(null);
      },
      onCopy: commands.onCopy,
      onCut: commands.onCut,
      onPaste: commands.onPaste,
    },
    pointer,
    onScroll,
    onMouseDown: (event) => {
      // A press on a cell must not take the focus from the field.
      if (event.target !== field.current) event.preventDefault();
    },
  };
}

function focusOn(field: RefObject<HTMLTextAreaElement | null>): void {
  field.current?.focus({ preventScroll: true });
}

interface Selected {
  readonly selected: CellRange;
  /** The active cell, or its merged region. */
  readonly active: CellRange;
}

/** The same objects as long as the same is selected: what is drawn from them is then not drawn anew. */
function useSelected({ selection }: SheetProps, { geometry }: SheetModel): Selected {
  const { active, anchor, focus } = selection;
  return useMemo(
    () => ({
      selected: selectedRange({ active, anchor, focus }, geometry.merges),
      active: geometry.merges.at(active) ?? areaOf(active),
    }),
    [active, anchor, focus, geometry],
  );
}

function areaOf({ row, column }: { readonly row: number; readonly column: number }): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** In a range, the cell to keep in sight: the end that moves, or the active cell when that one moves. */
function goalOf({
  selection: { active, anchor, focus },
}: SheetProps): SheetProps["selection"]["active"] {
  const isAtAnchor = active.row === anchor.row && active.column === anchor.column;
  return isAtAnchor ? focus : active;
}

interface Typing extends Pick<CellEntryTools, "entry" | "cancel" | "toggleMode"> {
  readonly isLocked: boolean;
  readonly correct: (at: SheetProps["selection"]["active"]) => void;
  readonly type: (draft: string) => void;
  /** Ends the entry, tells what changed, and moves on unless `then` is null. */
  readonly commit: (then: Direction | null) => void;
  /** After a composition: one that was given up leaves no entry. */
  readonly settle: () => void;
}

function useTyping(
  { layout, selection, onEnter, onSelect, isReadOnly }: SheetProps,
  { cells, geometry }: SheetModel,
  field: RefObject<HTMLTextAreaElement | null>,
): Typing {
  const tools = useCellEntry();
  const { entry } = tools;
  const { row, column } = selection.active;
  const cell = cells.cell(row, column);
  const lockedAt = (at: ViewCell | undefined): boolean => isReadOnly || isLocked(layout, at);
  const isCorrecting = entry?.mode === "correct";
  useLayoutEffect(() => {
    const length = field.current?.value.length ?? 0;
    if (isCorrecting) field.current?.setSelectionRange(length, length);
  }, [isCorrecting, field]);
  return {
    entry,
    cancel: tools.cancel,
    toggleMode: tools.toggleMode,
    isLocked: lockedAt(cell),
    correct: (at) => {
      const chosen = cells.cell(at.row, at.column);
      if (!lockedAt(chosen)) tools.correct(at, chosen);
    },
    type: (draft) => tools.type(selection.active, cell, draft),
    commit: (then) => {
      const change = tools.commit();
      if (change !== null) onEnter([{ ...change.at, text: change.text }]);
      if (then !== null) onSelect(advance(selection, then, geometry));
    },
    settle: () => {
      if (entry?.mode === "new" && field.current?.value === "") tools.cancel();
    },
  };
}

/** The field looks like its cell while somebody types, and is at least as large. */
function fieldStyle(
  { geometry, cells }: SheetModel,
  { top, left, bottom, right }: CellRange,
  isTyping: boolean,
): CSSProperties {
  const width = geometry.columns.extentOf(left, right) + 1;
  const height = geometry.rows.extentOf(top, bottom) + 1;
  const cell = cells.cell(top, left);
  const look = cells.look(top, left);
  if (!isTyping) return { width, height };
  const { fontFamily, fontSize, lineHeight, fontWeight } =
    look === undefined ? {} : lookStyle(look, geometry.zoom);
  const { textAlign } =
    look === undefined || cell === undefined ? {} : alignStyle(look, cell.kind, geometry.zoom);
  return {
    minWidth: Math.max(width, 60),
    minHeight: height,
    maxWidth: Math.max(width, 420),
    fontFamily,
    fontSize,
    lineHeight,
    fontWeight,
    textAlign: textAlign === "justify" ? "left" : textAlign,
  };
}
