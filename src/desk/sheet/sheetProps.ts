/** What a sheet on the desk is given, and what it tells. */
import type { Language, Words } from "../../core";
import type { SheetAnnotations, SheetLayout } from "../../xlsx/view/sheetView";
import type { CellMark, CellPreview } from "./cellMark";
import type { SheetSource } from "./cells/sheetSource";
import type { CellChange } from "./clipboard/spreadBlock";
import type { Selection } from "./selection/selection";

export interface SheetProps {
  readonly layout: SheetLayout;
  readonly source: SheetSource;
  readonly selection: Selection;
  /** Keep what it tells for `selection`: what is selected comes into sight. */
  readonly onSelect: (selection: Selection) => void;
  readonly marks: readonly CellMark[];
  readonly preview: readonly CellPreview[];
  readonly annotations: SheetAnnotations;
  /**
   * Typed, cleared or pasted texts; one call is one step for undo. The sheet shows them at once. Tells the edition from which
   * on the source has them; null where they were refused, and the sheet shows what stood there before.
   */
  readonly onEnter: (changes: readonly CellChange[]) => Promise<number | null>;
  /** Something could not be done, and why. */
  readonly onTell?: (words: Words) => void;
  readonly onUndo?: () => void;
  readonly onRedo?: () => void;
  /** To the sheet after (1) or before (-1) this one. */
  readonly onTurnSheet?: (by: 1 | -1) => void;
  /** F6: to the region of the page after (1) or before (-1) this one. Without it the key is the browser's. */
  readonly onLeave?: (by: 1 | -1) => void;
  readonly isReadOnly: boolean;
  /** 1 is 100 %; 0.5 to 2. */
  readonly zoom: number;
  readonly language: Language;
  /** Glyph that Ctrl+M sets. */
  readonly mark?: string;
}

/** What can be asked of a sheet from outside. */
export interface SheetHandle {
  /** Puts the focus on the active cell. */
  focus(): void;
}
