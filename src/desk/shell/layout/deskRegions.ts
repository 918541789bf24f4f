/** The regions of the desk that F6 goes round, and how other parts ask for one of them. */
import { createContext, use } from "react";

/** "sheet" is also where the start page is. */
export type RegionName = "header" | "sheet" | "pane";

export interface DeskRegions {
  /** F6 (1) and Shift+F6 (-1): gives the focus to the next region. */
  readonly turn: (by: 1 | -1) => void;
  /** Gives the focus to a region, and lets it be seen. Not while React is at work: it shows the region at once. */
  readonly go: (region: RegionName) => void;
  /** Gives the focus back to what the person works on, when what had it goes: the cell, or the pane where that alone is seen. */
  readonly focusWork: () => void;
  /** Lets the sheet or the pane be seen, where the window has room for one or the pane is folded away. */
  readonly show: (region: RegionName) => void;
  /** Whether the window has room for one of sheet and pane only. */
  readonly isNarrow: boolean;
  readonly isPaneFolded: boolean;
  readonly foldPane: (isFolded: boolean) => void;
}

export const DeskRegionsContext = createContext<DeskRegions | null>(null);

export function useDeskRegions(): DeskRegions {
  const regions = use(DeskRegionsContext);
  if (regions === null) throw new Error("Regions stand inside a DeskLayout.");
  return regions;
}
