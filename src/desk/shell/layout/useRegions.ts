/** Which regions are seen, and where the focus goes at F6. */
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";
import { useMedia } from "../useMedia";
import type { DeskRegions, RegionName } from "./deskRegions";

/** Below, sheet and pane take turns. Pixels of the page, so 1366 at a zoom of 200 % is narrow too. */
const narrow = "(max-width: 899px)";

type Side = Exclude<RegionName, "header">;

/** To be spread on the element of a region. */
interface RegionProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly tabIndex: -1;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

export interface RegionsView {
  readonly regions: DeskRegions;
  readonly side: Side;
  readonly propsOf: Readonly<Record<RegionName, RegionProps>>;
}

/** @param focusSheet for a sheet that knows better than to focus its first field */
export function useRegions(hasPane: boolean, focusSheet?: () => void): RegionsView {
  const [side, setSide] = useState<Side>("sheet");
  const [isPaneFolded, foldPane] = useState(false);
  const isNarrow = useMedia(narrow);
  const propsOf = {
    header: useRegionProps(),
    sheet: useRegionProps(),
    pane: useRegionProps(),
  };
  const show = (region: RegionName): void => {
    if (region === "header") return;
    setSide(region);
    if (region === "pane") foldPane(false);
  };
  const focusRegion = (region: RegionName): void => {
    if (region === "sheet" && hasPane && focusSheet !== undefined) focusSheet();
    else focusIn(propsOf[region].ref.current);
  };
  const go = (region: RegionName): void => {
    // What is hidden takes no focus, so it is shown before that.
    flushSync(() => show(region));
    focusRegion(region);
  };
  const turn = (by: 1 | -1): void => {
    const names: readonly RegionName[] = hasPane
      ? ["header", "sheet", "pane"]
      : ["header", "sheet"];
    go(regionAfter(names, (name) => propsOf[name].ref.current, by));
  };
  const focusWork = (): void => focusRegion(isNarrow ? side : "sheet");
  useRegionKey(turn);
  useFocusOnStart(!hasPane, () => focusIn(propsOf.sheet.ref.current));
  return {
    regions: { turn, go, focusWork, show, isNarrow, isPaneFolded, foldPane },
    side,
    propsOf,
  };
}

const lastFocus = new WeakMap<HTMLElement, HTMLElement>();

function useRegionProps(): RegionProps {
  const ref = useRef<HTMLDivElement>(null);
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (target !== currentTarget) lastFocus.set(currentTarget, target);
  };
  return { ref, tabIndex: -1, onFocus };
}

/** Back to where the focus was in a region, or to the first place in it. */
function focusIn(region: HTMLElement | null): void {
  if (region === null) return;
  const last = lastFocus.get(region);
  if (last?.isConnected === true && region.contains(last)) last.focus();
  else focusFirst(region);
}

/** What is hidden or switched off refuses the focus, so the first that has it then is the first that can. */
function focusFirst(region: HTMLElement): void {
  for (const element of region.querySelectorAll<HTMLElement>("*")) {
    if (element.tabIndex < 0) continue;
    element.focus();
    if (document.activeElement === element) return;
  }
  region.focus();
}

function regionAfter(
  names: readonly RegionName[],
  elementOf: (name: RegionName) => HTMLElement | null,
  by: 1 | -1,
): RegionName {
  const at = names.findIndex((name) => elementOf(name)?.contains(document.activeElement));
  // From nowhere: forwards to the first, backwards to the last.
  const next = at === -1 && by === -1 ? -1 : (at + by) % names.length;
  return names.at(next) ?? "header";
}

/** When the last file is closed, the start page has the focus. */
function useFocusOnStart(isStart: boolean, focusStart: () => void): void {
  const before = useRef(isStart);
  const land = useEffectEvent(focusStart);
  useEffect(() => {
    const isClosed = isStart && !before.current;
    before.current = isStart;
    if (!isClosed) return undefined;
    // After a dialog has given back the focus, if there was one.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) land();
    });
    return () => clearTimeout(timer);
  }, [isStart]);
}

/** F6, unless a part of the desk has used it or a question waits. */
function useRegionKey(turn: (by: 1 | -1) => void): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "F6" || event.defaultPrevented || event.ctrlKey || event.altKey) return;
    if (document.querySelector("[aria-modal=true]") !== null) return;
    event.preventDefault();
    turn(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => listen(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
