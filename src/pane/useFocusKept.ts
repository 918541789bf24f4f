/** Where the focus goes when what had it is gone from the pane: never nowhere. */
import { useEffect, useEffectEvent, useRef, type FocusEventHandler, type RefObject } from "react";
import { useSessionState } from "./paneTools";

/** Where what had the focus went away with what was done (a finding that is repaired), the result has it. */
export function useFocusKept(region: RefObject<HTMLElement | null>): void {
  const { work, outcome, failure } = useSessionState();
  const isNews = work === null && (outcome !== null || failure !== null);
  useEffect(() => {
    if (!isNews) return undefined;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) focusByTheWay(region.current);
    });
    return () => clearTimeout(timer);
  }, [isNews, outcome, failure, region]);
}

/**
 * Gives the focus to what else takes none. In Excel on the web office.js itself moves the focus at Tab, and from an
 * element that Tab does not reach it leaves the pane (onWindowKeydown of its source): so Tab reaches it for the while.
 */
function focusByTheWay(element: HTMLElement | null): void {
  if (element === null) return;
  element.tabIndex = 0;
  element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
  element.focus();
}

/**
 * After a no to what would change, what was pressed for it has the focus again; where that is gone, the first on the
 * screen that takes it. After {@link useFocusKept}: what there is to tell comes first.
 * @param screenId id on the page of the screen that is open
 * @returns to be put on every screen
 */
export function useFocusReturned(screenId: string): FocusEventHandler<HTMLElement> {
  const { proposal, work } = useSessionState();
  const last = useRef<HTMLElement>(null);
  const wasAsked = useRef(false);
  const isAsked = proposal !== null;
  const giveBack = useEffectEvent(() => {
    if (document.activeElement === document.body) last.current?.focus();
    if (document.activeElement === document.body) focusFirst(document.getElementById(screenId));
  });
  useEffect(() => {
    const isAnswered = wasAsked.current && !isAsked;
    wasAsked.current = isAsked;
    // A yes has a result, which has the focus.
    if (!isAnswered || work !== null) return undefined;
    const timer = setTimeout(giveBack);
    return () => clearTimeout(timer);
  }, [isAsked, work]);
  return ({ target }) => {
    last.current = target;
  };
}

/** What is hidden or switched off refuses the focus, so the first that has it then is the first that can. */
function focusFirst(screen: HTMLElement | null): void {
  for (const element of screen?.querySelectorAll<HTMLElement>("*") ?? []) {
    if (element.tabIndex < 0) continue;
    element.focus();
    if (document.activeElement === element) return;
  }
  focusByTheWay(screen);
}
