/** What the keys and the clipboard of a sheet do. */
import type { ClipboardEvent } from "react";
import type { OpenAid } from "./annotations/useCellAids";
import { copyLate, copyRefused } from "./clipboard/copyLate";
import {
  clearSelected,
  copySelected,
  pasteText,
  toggleMark,
  type SelectedCells,
} from "./clipboard/sheetActions";
import type { SheetModel } from "./geometry/placeCells";
import type { ViewSize } from "./geometry/sheetGeometry";
import type { KeyCommand } from "./selection/keyCommand";
import { moveSelection, moveToEdge, type MoveGround } from "./selection/moveSelection";
import type { SheetProps } from "./sheetProps";
import { useAttempt } from "./useAttempt";
import type { Entering } from "./useEntering";

export interface SheetCommandsTask {
  readonly props: SheetProps;
  readonly model: SheetModel;
  readonly entering: Entering;
  readonly selected: SelectedCells["selected"];
  readonly size: ViewSize;
  /** Opens the active cell for correcting. */
  readonly onCorrect: () => void;
  readonly onOpenAid: (aid: OpenAid) => void;
}

export interface SheetCommands {
  readonly run: (command: KeyCommand) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** What keys and clipboard have in common. */
interface Ground extends SheetCommandsTask {
  readonly chosen: SelectedCells;
  readonly attempt: (work: Promise<void>) => void;
}

/** Glyph of participation, as most plans write it. */
const circle = "○";

export function useSheetCommands(task: SheetCommandsTask): SheetCommands {
  const { props, model, selected } = task;
  const attempt = useAttempt();
  const chosen: SelectedCells = {
    source: props.source,
    cells: model.cells,
    layout: props.layout,
    merges: model.geometry.merges,
    selection: props.selection,
    selected,
  };
  const ground: Ground = { ...task, chosen, attempt };
  return {
    run: (command) => run(command, ground),
    onCopy: (event) => copy(event, ground),
    // Excel empties the cells only where they are put; here they are empty at once, and undo brings them back.
    onCut: (event) => {
      copy(event, ground);
      clear(ground);
    },
    onPaste: (event) => paste(event, ground),
  };
}

function run(command: KeyCommand, ground: Ground): void {
  const { props, model, chosen, attempt } = ground;
  const { selection, source, onSelect } = props;
  switch (command.kind) {
    case "edge":
      attempt(moveToEdge(selection, command, source, model.geometry).then(onSelect));
      break;
    case "edit":
      ground.onCorrect();
      break;
    case "openAid":
      ground.onOpenAid(command.aid);
      break;
    case "clear":
      clear(ground);
      break;
    case "mark":
      enter(ground, toggleMark(chosen, props.mark ?? circle));
      break;
    case "undo":
    case "redo":
    case "turnSheet":
    case "free":
      tell(command, ground);
      break;
    default:
      onSelect(moveSelection(selection, command, groundOf(ground)));
  }
}

/** What only whoever shows the sheet can do. */
function tell(
  command: Extract<KeyCommand, { readonly kind: "undo" | "redo" | "turnSheet" | "free" }>,
  { props: { onUndo, onRedo, onTurnSheet }, entering }: Ground,
): void {
  if (command.kind === "undo") entering.afterEntries(() => onUndo?.());
  if (command.kind === "redo") entering.afterEntries(() => onRedo?.());
  if (command.kind === "turnSheet") onTurnSheet?.(command.by);
}

function enter({ props, entering }: Ground, changes: Parameters<Entering["enter"]>[0]): void {
  if (!props.isReadOnly) entering.enter(changes);
}

function clear(ground: Ground): void {
  if (!ground.props.isReadOnly) enter(ground, clearSelected(ground.chosen));
}

function copy(event: ClipboardEvent, { props, chosen, attempt }: Ground): void {
  event.preventDefault();
  const text = copySelected(chosen);
  if (typeof text === "string") event.clipboardData.setData("text/plain", text);
  else attempt(copyWhenCome(text, props));
}

async function copyWhenCome(text: Promise<string>, { onTell }: SheetProps): Promise<void> {
  if (!copyLate(await text)) onTell?.(copyRefused);
}

function paste(event: ClipboardEvent, ground: Ground): void {
  event.preventDefault();
  const text = event.clipboardData.getData("text/plain");
  if (ground.props.isReadOnly || text === "") return;
  const pasted = pasteText(ground.chosen, text);
  enter(ground, pasted.changes);
  ground.props.onSelect(pasted.selection);
}

function groundOf({ props: { layout }, model: { geometry }, size }: Ground): MoveGround {
  return {
    geometry,
    last: { row: layout.rowCount - 1, column: layout.columnCount - 1 },
    pageHeight: Math.max(1, size.height - geometry.heading.height - geometry.frozen.height),
  };
}
