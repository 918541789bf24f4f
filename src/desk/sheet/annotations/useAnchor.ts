/** Keeps what belongs to the active cell beside it, while the sheet scrolls below. */
import { useLayoutEffect, useRef, type RefObject } from "react";
import type { CellRange } from "../../../core";
import type { SheetGeometry, ViewSize } from "../geometry/sheetGeometry";
import { buttonSize, placeAnchor } from "./placeAnchor";

export interface AnchorTask {
  readonly view: RefObject<HTMLDivElement | null>;
  readonly geometry: SheetGeometry;
  readonly isRightToLeft: boolean;
  /** The active cell, or its region. */
  readonly active: CellRange;
  readonly size: ViewSize;
  /** Changes when what hangs on the cell comes or goes. */
  readonly hangs: string;
}

export interface Anchor {
  readonly anchor: RefObject<HTMLDivElement | null>;
  /** To be called whenever the view was scrolled. */
  readonly place: () => void;
}

export function useAnchor(task: AnchorTask): Anchor {
  const { view, geometry, isRightToLeft, active, hangs } = task;
  const { width, height } = task.size;
  const anchor = useRef<HTMLDivElement>(null);
  // Not at every drawing: while one scrolls, the browser would lay out the page twice.
  useLayoutEffect(
    () => moveTo(anchor.current, view.current, { geometry, isRightToLeft, active }),
    [view, geometry, isRightToLeft, active, width, height, hangs],
  );
  return { anchor, place: () => moveTo(anchor.current, view.current, task) };
}

function moveTo(
  anchor: HTMLElement | null,
  scrolled: HTMLElement | null,
  { geometry, isRightToLeft, active }: Pick<AnchorTask, "geometry" | "isRightToLeft" | "active">,
): void {
  if (anchor === null || scrolled === null) return;
  const { clientWidth, clientHeight, scrollTop, scrollLeft } = scrolled;
  const at = { top: scrollTop, left: Math.abs(scrollLeft) };
  const view = { width: clientWidth, height: clientHeight };
  const { x, y, width, height, room, ...place } = placeAnchor(geometry, at, view, active);
  const { style } = anchor;
  style.transform = `translate(${isRightToLeft ? -x : x}px, ${y}px)`;
  style.width = `${width}px`;
  style.height = `${height}px`;
  style.setProperty("--room", `${room}px`);
  style.visibility = place.isSeen ? "visible" : "hidden";
  const down = place.isUp ? { top: "auto", bottom: "100%" } : { top: "100%", bottom: "auto" };
  const back = { start: "auto", end: `-${buttonSize}px` };
  const across = place.isBack ? back : { start: "0", end: "auto" };
  for (const [name, value] of Object.entries({ ...down, ...across })) {
    style.setProperty(`--${name}`, value);
  }
}
