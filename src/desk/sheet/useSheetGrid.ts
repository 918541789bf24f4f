/** What a sheet shows and does: its measures, what is in sight, what is selected, what is typed. */
import {
  useImperativeHandle,
  useMemo,
  useState,
  type MouseEvent,
  type Ref,
  type RefObject,
} from "react";
import { formatAddress, type CellAddress, type CellRange } from "../../core";
import type { CellComment } from "../../xlsx/view/sheetView";
import type { DeskWords } from "../words/deskWords";
import type { CellAids } from "./annotations/useCellAids";
import { groupByRow, type ByRow, type CellMark, type CellPreview } from "./cellMark";
import type { SheetCells } from "./cells/sheetCells";
import type { EntryFieldProps } from "./EntryField";
import type { SheetModel } from "./geometry/placeCells";
import type { ViewSize } from "./geometry/sheetGeometry";
import type { SelectionLayerProps } from "./SelectionLayer";
import { selectedRange } from "./selection/selection";
import { cellId, type RowFrame } from "./SheetRow";
import type { SheetHandle, SheetProps } from "./sheetProps";
import { useDrawnRows, type DrawnRows } from "./useDrawnRows";
import type { Entering } from "./useEntering";
import { useScrolling } from "./useScrolling";
import { useSheetCommands } from "./useSheetCommands";
import { useSheetFrame } from "./useSheetFrame";
import { useSheetKeys } from "./useSheetKeys";
import { useSheetPointer, type SheetPointer } from "./useSheetPointer";
import { useSight } from "./useSight";
import { fieldStyle, useTyping } from "./useTyping";

export interface SheetGridTask {
  readonly props: SheetProps;
  readonly cells: SheetCells;
  readonly entering: Entering;
  readonly aids: CellAids;
  readonly words: DeskWords["sheet"];
  readonly handle: Ref<SheetHandle>;
}

export interface SheetElements {
  /** What scrolls. */
  readonly view: RefObject<HTMLDivElement | null>;
  /** What has the focus. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

export interface SheetGridView extends DrawnRows {
  readonly frame: RowFrame;
  readonly size: ViewSize;
  /** Columns in sight that are not frozen. */
  readonly columns: readonly number[];
  readonly selected: CellRange;
  readonly activeRow: number;
  readonly activeColumn: number;
  readonly marks: ByRow<CellMark>;
  readonly previews: ByRow<CellPreview>;
  readonly comments: ByRow<CellComment>;
  /** Whether the active cell has something to tell of itself: a list, or a message. */
  readonly isActiveTold: boolean;
  readonly selectionLayer: Omit<SelectionLayerProps, "top">;
  readonly entry: Omit<EntryFieldProps, "describedBy" | "field">;
  readonly pointer: SheetPointer;
  readonly onScroll: () => void;
  readonly onMouseDown: (event: MouseEvent) => void;
}

export function useSheetGrid(task: SheetGridTask, elements: SheetElements): SheetGridView {
  const { props, cells, words } = task;
  const { layout, selection, zoom, isReadOnly } = props;
  const { view, field } = elements;
  const { isRightToLeft } = layout;
  const frame = useSheetFrame({ layout, cells, zoom, words, isReadOnly });
  const { geometry } = frame.model;
  const sight = useSight(view, geometry, isRightToLeft);
  const { selected, active } = useSelected(props, frame.model);
  const { entry, correct, commit, hasFocus } = useEntry(task, elements, frame, {
    selected,
    active,
    size: sight.size,
  });
  const pointer = useSheetPointer({
    ...{ view, field, geometry, isRightToLeft, selection },
    onSelect: props.onSelect,
    onPress: () => {
      commit();
      focusOn(field);
    },
    onCorrect: correct,
  });
  const onScroll = useScrolling({
    ...{ view, field, geometry, isRightToLeft, selection, active },
    isTyping: entry.draft !== null,
    sheetId: props.source.id,
    isSeen: sight.size.height > 0,
  });
  useImperativeHandle(task.handle, () => ({ focus: () => focusOn(field) }), [field]);
  return {
    ...useDrawnRows(frame.model, sight.area, selection.active),
    frame,
    size: sight.size,
    columns: sight.columns,
    selected,
    activeRow: selection.active.row,
    activeColumn: selection.active.column,
    marks: useMemo(() => groupByRow(props.marks), [props.marks]),
    previews: useMemo(() => groupByRow(props.preview), [props.preview]),
    comments: task.aids.comments,
    isActiveTold: task.aids.hasList || task.aids.prompt !== null,
    selectionLayer: { geometry, selected, active, hasFocus },
    entry,
    pointer,
    onScroll,
    onMouseDown: (event) => {
      // A press on a cell must not take the focus from the field.
      if (event.target !== field.current) event.preventDefault();
    },
  };
}

interface Selected {
  readonly selected: CellRange;
  /** The active cell, or its merged region. */
  readonly active: CellRange;
}

interface Entry {
  readonly entry: SheetGridView["entry"];
  readonly correct: (at: CellAddress) => void;
  readonly commit: () => void;
  readonly hasFocus: boolean;
}

/** The field that has the focus, with all that it hears. */
function useEntry(
  { props, aids, words, entering }: SheetGridTask,
  { field }: SheetElements,
  { model, gridId }: RowFrame,
  { selected, active, size }: Selected & { readonly size: ViewSize },
): Entry {
  const [hasFocus, setHasFocus] = useState(false);
  const { row, column } = props.selection.active;
  const typing = useTyping({ props, model, entering, field });
  const correct = (): void => typing.correct(props.selection.active);
  const commands = useSheetCommands({
    ...{ props, model, entering, selected, size },
    onCorrect: correct,
    onOpenAid: aids.toggle,
  });
  const onKeyDown = useSheetKeys({
    mode: typing.entry?.mode ?? null,
    isRightToLeft: props.layout.isRightToLeft,
    onCommand: commands.run,
    onFree: aids.dismiss,
    onCommit: typing.commit,
    onCancel: typing.cancel,
    onToggleMode: typing.toggleMode,
    onLeave: props.onLeave,
  });
  const entry: SheetGridView["entry"] = {
    label: words.entry(formatAddress({ row, column })),
    gridId,
    activeId: cellId(gridId, row, column),
    draft: typing.entry?.draft ?? null,
    isReadOnly: typing.isLocked,
    style: fieldStyle(model, active, typing.entry !== null),
    onType: typing.type,
    onKeyDown,
    onComposed: typing.settle,
    onFocus: () => setHasFocus(true),
    onBlur: () => {
      setHasFocus(false);
      // With another window in front, the field is still the one that the page would type in.
      if (document.activeElement !== field.current) typing.commit(null);
    },
    onCopy: commands.onCopy,
    onCut: commands.onCut,
    onPaste: commands.onPaste,
  };
  return { entry, correct: typing.correct, commit: () => typing.commit(null), hasFocus };
}

function focusOn(field: SheetElements["field"]): void {
  field.current?.focus({ preventScroll: true });
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

function areaOf({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
