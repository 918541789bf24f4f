/** Keys in a sheet: those that move and act while nobody types, and those that end an entry. */
import { useRef, type KeyboardEvent } from "react";
import type { Direction } from "./cells/sheetSource";
import { isComposing } from "./selection/composing";
import { readKey, type KeyCommand } from "./selection/keyCommand";

export interface SheetKeysTask {
  /** "new": arrow keys end what is being typed. Null while nobody types. */
  readonly mode: "new" | "correct" | null;
  readonly isRightToLeft: boolean;
  readonly onCommand: (command: KeyCommand) => void;
  /** Ends the entry; null leaves the selection where it is. */
  readonly onCommit: (then: Direction | null) => void;
  readonly onCancel: () => void;
  readonly onToggleMode: () => void;
  /** Escape while nobody types. */
  readonly onFree: () => void;
  readonly onLeave: ((by: 1 | -1) => void) | undefined;
}

type Key = KeyboardEvent<HTMLTextAreaElement>;

export function useSheetKeys(task: SheetKeysTask): (event: Key) => void {
  // After Escape the next Tab is the browser's: nobody is to be caught in a grid.
  const isFree = useRef(false);
  return (event) => {
    if (isComposing(event)) return;
    const wasFree = isFree.current;
    if (event.key !== "Shift") isFree.current = event.key === "Escape" && task.mode === null;
    if (wasFree && event.key === "Tab") return;
    if (event.key === "F6") leave(event, task.onLeave);
    else if (task.mode !== null) endEntry(event, task);
    else act(event, task);
  };
}

/** To another region of the page, where there is one; what is typed ends when the focus goes. */
function leave(event: Key, onLeave: SheetKeysTask["onLeave"]): void {
  if (onLeave === undefined) return;
  event.preventDefault();
  onLeave(event.shiftKey ? -1 : 1);
}

function act(event: Key, { isRightToLeft, onCommand, onFree }: SheetKeysTask): void {
  const command = readKey(event);
  if (command === null) return;
  if (command.kind === "free") {
    onFree();
    return;
  }
  event.preventDefault();
  onCommand(isRightToLeft ? mirror(command) : command);
}

/** In a sheet from right to left, the arrow to the left leads to the next column. */
function mirror(command: KeyCommand): KeyCommand {
  if (command.kind !== "step" && command.kind !== "edge") return command;
  const { direction } = command;
  if (direction === "left") return { ...command, direction: "right" };
  return direction === "right" ? { ...command, direction: "left" } : command;
}

function endEntry(event: Key, task: SheetKeysTask): void {
  if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    insertLineFeed(event.currentTarget);
    return;
  }
  const end = readEnd(event, task);
  if (end === null) return;
  event.preventDefault();
  end();
}

/** Null for keys that are part of typing. */
function readEnd(event: Key, task: SheetKeysTask): (() => void) | null {
  switch (event.key) {
    case "Enter":
      return () => task.onCommit(event.shiftKey ? "up" : "down");
    case "Tab":
      return () => task.onCommit(event.shiftKey ? "left" : "right");
    case "Escape":
      return task.onCancel;
    case "F2":
      return task.onToggleMode;
    default: {
      const command = task.mode === "new" ? readKey(event) : null;
      if (command?.kind !== "step" || command.extend) return null;
      const { direction } = task.isRightToLeft ? { ...command, ...mirror(command) } : command;
      return () => task.onCommit(direction);
    }
  }
}

/** As typed by hand, so that the field's own undo knows it and React hears of it. */
function insertLineFeed(field: HTMLTextAreaElement): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
