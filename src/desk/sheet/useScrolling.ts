/** Scrolls a sheet to what is selected, and keeps the entry field over its cell. */
import { useLayoutEffect, useRef, type RefObject } from "react";
import type { CellRange } from "../../core";
import { scrollToShow, type ScrollOffset, type SheetGeometry } from "./geometry/sheetGeometry";
import { goalOf } from "./selection/goalOf";
import type { Selection } from "./selection/selection";

export interface ScrollingTask {
  readonly view: RefObject<HTMLDivElement | null>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly geometry: SheetGeometry;
  readonly isRightToLeft: boolean;
  readonly selection: Selection;
  /** Where the field lies: the active cell or its region. */
  readonly active: CellRange;
  /** Whoever begins to type wants to see where. */
  readonly isTyping: boolean;
  readonly sheetId: string;
  /** Whether there is room for it: a sheet that is hidden goes to what was selected when it comes back. */
  readonly isSeen: boolean;
}

/** Returns what is to be called whenever the view was scrolled. */
export function useScrolling(task: ScrollingTask): () => void {
  const { view, field, geometry, isRightToLeft, selection, active, isTyping, sheetId } = task;
  const { isSeen } = task;
  const before = useRef<Selection | null>(null);
  useLayoutEffect(() => {
    if (!isSeen) return;
    const goal = goalOf(before.current, selection, geometry);
    before.current = selection;
    if (view.current === null || goal === null) return;
    const size = { width: view.current.clientWidth, height: view.current.clientHeight };
    const at = offsetOf(view.current);
    const next = scrollToShow(geometry, at, size, goal);
    if (next.top === at.top && next.left === at.left) return;
    view.current.scrollTo({ top: next.top, left: isRightToLeft ? -next.left : next.left });
  }, [view, geometry, isRightToLeft, selection, isTyping, sheetId, isSeen]);
  useLayoutEffect(
    () => placeField(field.current, view.current, geometry, active, isRightToLeft),
    [view, field, geometry, active, isRightToLeft],
  );
  return () => placeField(field.current, view.current, geometry, active, isRightToLeft);
}

function offsetOf(element: HTMLElement): ScrollOffset {
  return { top: element.scrollTop, left: Math.abs(element.scrollLeft) };
}

/** Never outside of the view: a browser scrolls to a field that somebody types in. */
function placeField(
  field: HTMLElement | null,
  view: HTMLElement | null,
  { rows, columns, frozen, heading }: SheetGeometry,
  active: CellRange,
  isRightToLeft: boolean,
): void {
  if (field === null || view === null) return;
  const at = offsetOf(view);
  const x = columns.offsetOf(active.left) - (active.left < frozen.columns ? 0 : at.left);
  const y = rows.offsetOf(active.top) - (active.top < frozen.rows ? 0 : at.top);
  const across = keepBetween(x, 0, view.clientWidth - heading.width - 20) + heading.width - 1;
  const down = keepBetween(y, 0, view.clientHeight - heading.height - 20) + heading.height - 1;
  field.style.transform = `translate(${isRightToLeft ? -across : across}px, ${down}px)`;
}

function keepBetween(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
