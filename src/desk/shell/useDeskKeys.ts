/** The keys that work everywhere on the desk: Ctrl+O, Ctrl+S, Ctrl+Shift+S, Alt+W; outside of text fields Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z. */
import { useEffect } from "react";
import type { DeskFiles } from "../files/deskFiles";

export function useDeskKeys(files: DeskFiles): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      const keys = keysOf(event);
      const command = isFieldsOwn(event) ? commands[keys] : (commands[keys] ?? steps[keys]);
      if (command === undefined) return;
      // Also while a question waits: the browser would save the page itself.
      event.preventDefault();
      if (files.state.closing === null && !event.repeat) command(files);
    };
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [files]);
}

type Command = (files: DeskFiles) => void;

const commands: Readonly<Record<string, Command>> = {
  "Ctrl+O": (files) => void files.choose(),
  "Ctrl+S": onFront((files, id) => void files.save(id)),
  "Ctrl+Shift+S": onFront((files, id) => void files.saveAs(id)),
  "Alt+W": onFront((files, id) => files.close(id)),
};

const steps: Readonly<Record<string, Command>> = {
  "Ctrl+Z": step("undo"),
  "Ctrl+Y": step("redo"),
  "Ctrl+Shift+Z": step("redo"),
};

const textField = "textarea, [contenteditable=true], input:not([type=checkbox], [type=radio])";

function step(way: "undo" | "redo"): Command {
  return (files) => {
    if (files.state.front !== null) void files.step(files.state.front, way);
  };
}

function onFront(command: (files: DeskFiles, id: string) => void): Command {
  return (files) => {
    if (files.state.front === null) return;
    endTyping();
    command(files, files.state.front);
  };
}

/** What is being typed belongs to the file, as in Excel: a field enters it when the focus goes. */
function endTyping(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.blur();
  field.focus();
}

/** Whether undo is not the desk's: a text field has its own, a part of the desk has used the key, or a question waits. */
function isFieldsOwn({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector("[aria-modal=true]") !== null) return true;
  return target instanceof Element && target.matches(textField);
}

function keysOf({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const held = [(ctrlKey || metaKey) && "Ctrl", altKey && "Alt", shiftKey && "Shift"];
  // By the place of the key: with Alt it may give another letter.
  return [...held.filter((key) => key !== false), code.replace("Key", "")].join("+");
}
