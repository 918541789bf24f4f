/** Typing into the active cell: who may, what it tells, and how the field looks meanwhile. */
import { useLayoutEffect, type CSSProperties, type RefObject } from "react";
import type { CellAddress, CellRange } from "../../core";
import type { ViewCell } from "../../xlsx/view/sheetView";
import type { Direction } from "./cells/sheetSource";
import { isLocked } from "./cells/sheetCells";
import type { SheetModel } from "./geometry/placeCells";
import { alignStyle, lookStyle } from "./look/lookCss";
import { advance } from "./selection/selection";
import type { SheetProps } from "./sheetProps";
import { useCellEntry, type CellEntryTools } from "./useCellEntry";
import type { Entering } from "./useEntering";

export interface Typing extends Pick<CellEntryTools, "entry" | "cancel" | "toggleMode"> {
  readonly isLocked: boolean;
  readonly correct: (at: CellAddress) => void;
  readonly type: (draft: string) => void;
  /** Ends the entry, tells what changed, and moves on unless `then` is null. */
  readonly commit: (then: Direction | null) => void;
  /** After a composition: one that was given up leaves no entry. */
  readonly settle: () => void;
}

export interface TypingTask {
  readonly props: SheetProps;
  readonly model: SheetModel;
  readonly entering: Entering;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

export function useTyping({ props, model, entering, field }: TypingTask): Typing {
  const { layout, selection, onSelect, isReadOnly } = props;
  const { cells, geometry } = model;
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
      if (change !== null) entering.enter([{ ...change.at, text: change.text }]);
      if (then !== null) onSelect(advance(selection, then, geometry));
    },
    settle: () => {
      if (entry?.mode === "new" && field.current?.value === "") tools.cancel();
    },
  };
}

/** The field looks like its cell while somebody types, and is at least as large. */
export function fieldStyle(
  { layout, geometry, cells }: SheetModel,
  { top, left, bottom, right }: CellRange,
  isTyping: boolean,
): CSSProperties {
  const width = geometry.columns.extentOf(left, right) + 1;
  const height = geometry.rows.extentOf(top, bottom) + 1;
  if (!isTyping) return { width, height };
  const look = cells.look(top, left) ?? layout.plainLook;
  const { fontFamily, fontSize, lineHeight, fontWeight } = lookStyle(look, geometry.zoom);
  const { textAlign } = alignStyle(look, cells.cell(top, left)?.kind ?? "text", geometry.zoom);
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
