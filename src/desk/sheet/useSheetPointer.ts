/** Mouse, pen and finger on a sheet: press, drag, press twice. A finger that moves scrolls, as everywhere. */
import { useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { CellAddress } from "../../core";
import { hitTest, type Hit, type SheetGeometry } from "./geometry/sheetGeometry";
import { extendTo, selectCell, selectRange, type Selection } from "./selection/selection";

export interface SheetPointerTask {
  readonly view: RefObject<HTMLDivElement | null>;
  /** Where somebody types: presses in it are its own. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly geometry: SheetGeometry;
  readonly isRightToLeft: boolean;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Whenever a press begins: what is being typed ends, and the focus comes. */
  readonly onPress: () => void;
  readonly onCorrect: (cell: CellAddress) => void;
}

export interface SheetPointer {
  /** A tap of a finger; presses of a mouse or pen were heard already. */
  readonly onClick: (event: MouseEvent<HTMLDivElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLDivElement>) => void;
}

export function useSheetPointer(task: SheetPointerTask): SheetPointer {
  const dragged = useRef<Hit["part"] | null>(null);
  const isTouch = useRef(false);
  const press = (event: MouseEvent<HTMLDivElement>): Hit | null => {
    const hit = hitAt(task, event);
    if (hit === null) return null;
    task.onPress();
    task.onSelect(selectionFor(hit, event.shiftKey, task));
    return hit;
  };
  return {
    onClick: (event) => {
      if (isTouch.current) press(event);
    },
    onPointerDown: (event) => {
      isTouch.current = event.pointerType === "touch";
      if (isTouch.current || event.button !== 0) return;
      const hit = press(event);
      if (hit === null) return;
      dragged.current = hit.part;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (dragged.current === null) return;
      const hit = hitAt(task, event);
      if (hit === null) return;
      const next = selectionFor({ ...hit, part: dragged.current }, true, task);
      if (!isSame(next.focus, task.selection.focus)) task.onSelect(next);
    },
    onPointerUp: () => {
      dragged.current = null;
    },
    onDoubleClick: (event) => {
      const hit = hitAt(task, event);
      if (hit?.part === "cell") task.onCorrect(task.geometry.merges.headOf(hit));
    },
  };
}

/** What a press selects; with Shift, or while dragging, it becomes the other end. */
function selectionFor(
  { part, row, column }: Hit,
  extend: boolean,
  { geometry, selection }: SheetPointerTask,
): Selection {
  const bottom = geometry.rows.count - 1;
  const right = geometry.columns.count - 1;
  const { anchor } = selection;
  switch (part) {
    case "all":
      return selectRange({ top: 0, left: 0, bottom, right });
    case "row":
      if (extend)
        return { ...selection, anchor: { ...anchor, column: 0 }, focus: { row, column: right } };
      return selectRange({ top: row, left: 0, bottom: row, right });
    case "column":
      if (extend)
        return { ...selection, anchor: { ...anchor, row: 0 }, focus: { row: bottom, column } };
      return selectRange({ top: 0, left: column, bottom, right: column });
    case "cell":
      if (extend) return extendTo(selection, { row, column });
      return selectCell(geometry.merges.headOf({ row, column }));
  }
}

function hitAt(
  { view, field, geometry, isRightToLeft }: SheetPointerTask,
  { clientX, clientY, target }: MouseEvent,
): Hit | null {
  const element = view.current;
  if (element === null || target === field.current) return null;
  const box = element.getBoundingClientRect();
  const x = isRightToLeft ? box.left + element.clientWidth - clientX : clientX - box.left;
  const y = clientY - box.top;
  // The scroll bars are no part of the sheet.
  if (x > element.clientWidth || y > element.clientHeight) return null;
  const at = { top: element.scrollTop, left: Math.abs(element.scrollLeft) };
  return hitTest(geometry, at, x, y);
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
