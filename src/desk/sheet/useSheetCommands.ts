/** What the keys and the clipboard of a sheet do. */
import type { ClipboardEvent } from "react";
import type { ViewSize } from "./geometry/sheetGeometry";
import {
  clearSelected,
  copySelected,
  pasteText,
  toggleMark,
  type SelectedCells,
} from "./clipboard/sheetActions";
import type { CellChange } from "./clipboard/spreadBlock";
import type { SheetModel } from "./geometry/placeCells";
import type { KeyCommand } from "./selection/keyCommand";
import { moveSelection, moveToEdge } from "./selection/moveSelection";
import type { SheetProps } from "./sheetProps";
import { useAttempt } from "./useAttempt";

export interface SheetCommandsTask {
  readonly props: SheetProps;
  readonly model: SheetModel;
  readonly selected: SelectedCells["selected"];
  readonly size: ViewSize;
  /** Opens the active cell for correcting. */
  readonly onCorrect: () => void;
}

export interface SheetCommands {
  readonly run: (command: KeyCommand) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Glyph of participation, as most plans write it. */
const circle = "○";

export function useSheetCommands(task: SheetCommandsTask): SheetCommands {
  const { props, model } = task;
  const attempt = useAttempt();
  const { source, selection, onSelect } = props;
  const chosen: SelectedCells = {
    source,
    cells: model.cells,
    layout: props.layout,
    merges: model.geometry.merges,
    selection,
    selected: task.selected,
  };
  const enter = (changes: readonly CellChange[]): void => {
    if (!props.isReadOnly && changes.length > 0) props.onEnter(changes);
  };
  const clear = (): void => {
    if (!props.isReadOnly) attempt(clearSelected(chosen).then(enter));
  };
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    const text = copySelected(chosen);
    if (typeof text === "string") event.clipboardData.setData("text/plain", text);
    else attempt(text.then((late) => navigator.clipboard.writeText(late)));
  };
  const run = (command: KeyCommand): void => {
    switch (command.kind) {
      case "edge":
        attempt(moveToEdge(selection, command, source, model.geometry).then(onSelect));
        break;
      case "edit":
        task.onCorrect();
        break;
      case "clear":
        clear();
        break;
      case "mark":
        enter(toggleMark(chosen, props.mark ?? circle));
        break;
      case "undo":
        props.onUndo?.();
        break;
      case "redo":
        props.onRedo?.();
        break;
      case "turnSheet":
        props.onTurnSheet?.(command.by);
        break;
      case "free":
        break;
      default:
        onSelect(moveSelection(selection, command, groundOf(task)));
    }
  };
  return {
    run,
    onCopy: copy,
    // Excel empties the cells only where they are put; here they are empty at once, and undo brings them back.
    onCut: (event) => {
      copy(event);
      clear();
    },
    onPaste: (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      if (props.isReadOnly || text === "") return;
      const pasted = pasteText(chosen, text);
      enter(pasted.changes);
      onSelect(pasted.selection);
    },
  };
}

function groundOf({ props: { layout }, model: { geometry }, size }: SheetCommandsTask): {
  readonly geometry: SheetModel["geometry"];
  readonly last: { readonly row: number; readonly column: number };
  readonly pageHeight: number;
} {
  return {
    geometry,
    last: { row: layout.rowCount - 1, column: layout.columnCount - 1 },
    pageHeight: Math.max(1, size.height - geometry.heading.height - geometry.frozen.height),
  };
}
