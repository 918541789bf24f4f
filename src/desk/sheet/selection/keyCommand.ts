/** What a key means in a sheet, as in Excel. Which keys there are is told to people in the words (`sheet.keys`). */
import type { Direction } from "../cells/sheetSource";

export type KeyCommand =
  | { readonly kind: "step"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "edge"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "page"; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly kind: "rowStart" | "sheetStart" | "sheetEnd"; readonly extend: boolean }
  | { readonly kind: "advance"; readonly direction: Direction }
  | { readonly kind: "turnSheet"; readonly by: 1 | -1 }
  | { readonly kind: "all" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "free" }
  | { readonly kind: "edit" | "clear" | "mark" }
  | { readonly kind: "openAid"; readonly aid: "list" | "comments" };

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Null for a key that the sheet leaves to the browser: letters are typed, Ctrl+C copies. */
export function readKey(pressed: PressedKey): KeyCommand | null {
  if (pressed.altKey) return readAltKey(pressed);
  const { key, shiftKey: extend } = pressed;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  const direction = arrows[key];
  if (direction !== undefined) return { kind: isControl ? "edge" : "step", direction, extend };
  return isControl ? readControlKey(key, extend) : readPlainKey(key, extend);
}

/** Pages are of the desk alone: browsers take Ctrl+PageDown for their own tabs before the page hears of it. */
function readAltKey({ key, shiftKey, ctrlKey, metaKey }: PressedKey): KeyCommand | null {
  if (shiftKey || ctrlKey || metaKey) return null;
  if (key === "PageUp") return { kind: "turnSheet", by: -1 };
  if (key === "ArrowDown") return { kind: "openAid", aid: "list" };
  return key === "PageDown" ? { kind: "turnSheet", by: 1 } : null;
}

function readControlKey(key: string, shift: boolean): KeyCommand | null {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case "Home":
      return { kind: "sheetStart", extend: shift };
    case "End":
      return { kind: "sheetEnd", extend: shift };
    case "PageUp":
      return { kind: "turnSheet", by: -1 };
    case "PageDown":
      return { kind: "turnSheet", by: 1 };
    case "a":
      return { kind: "all" };
    case "m":
      return { kind: "mark" };
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    default:
      return null;
  }
}

function readPlainKey(key: string, shift: boolean): KeyCommand | null {
  switch (key) {
    case "Home":
      return { kind: "rowStart", extend: shift };
    case "PageUp":
      return { kind: "page", by: -1, extend: shift };
    case "PageDown":
      return { kind: "page", by: 1, extend: shift };
    case "Tab":
      return { kind: "advance", direction: shift ? "left" : "right" };
    case "Enter":
      return { kind: "advance", direction: shift ? "up" : "down" };
    case "F2":
      return shift ? { kind: "openAid", aid: "comments" } : { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "Escape":
      return { kind: "free" };
    default:
      return null;
  }
}
