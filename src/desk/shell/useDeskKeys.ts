/** The keys that work everywhere on the desk: Ctrl+O, Ctrl+S, Ctrl+Shift+S, Alt+W. */
import { useEffect } from "react";
import type { DeskFiles } from "../files/deskFiles";

export function useDeskKeys(files: DeskFiles): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === null) return;
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

function commandOf({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Command | null {
  const held = [(ctrlKey || metaKey) && "Ctrl", altKey && "Alt", shiftKey && "Shift"];
  // By the place of the key: with Alt it may give another letter.
  const keys = [...held.filter((key) => key !== false), code.replace("Key", "")].join("+");
  return commands[keys] ?? null;
}
