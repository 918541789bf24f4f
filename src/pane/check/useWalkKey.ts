/** F8 and Shift+F8 lead to the next finding and the one before, wherever the focus is: in the pane, or in a sheet beside it. */
import { useEffect, useRef, type RefObject } from "react";

/** A step, and whether the finding in the list is to have the focus: whoever is in the sheet stays there. */
export type WalkByKey = (by: 1 | -1, takesFocus: boolean) => void;

/** @param list stands in the pane; while it is hidden, or a dialog is open, the key is left alone */
export function useWalkKey(list: RefObject<HTMLElement | null>, walk: WalkByKey): void {
  const latest = useRef(walk);
  useEffect(() => {
    latest.current = walk;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { current: place } = list;
      if (event.key !== "F8" || place === null || !isSeen(place)) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1, isInPane(place, event.target));
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [list]);
}

function isSeen(place: HTMLElement): boolean {
  return (
    place.closest("[hidden], [inert]") === null &&
    document.querySelector('[role="dialog"][aria-modal="true"]') === null
  );
}

/** All of the page in Excel, the part beside the sheet elsewhere. */
function isInPane(place: HTMLElement, target: EventTarget | null): boolean {
  const pane = place.closest("[data-pane]") ?? document.body;
  return target instanceof Node && (target === document.body || pane.contains(target));
}
