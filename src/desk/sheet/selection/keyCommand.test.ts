import { describe, expect, it } from "@jest/globals";
import { readKey, type KeyCommand } from "./keyCommand";

/** Reads keys as people write them: Ctrl+Shift+ArrowDown. */
function read(keys: string): KeyCommand | null {
  const parts = keys.split("+");
  return readKey({
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    metaKey: parts.includes("Meta"),
  });
}

describe("a key in a sheet", () => {
  it.each<[string, KeyCommand]>([
    ["ArrowDown", { kind: "step", direction: "down", extend: false }],
    ["Shift+ArrowLeft", { kind: "step", direction: "left", extend: true }],
    ["Ctrl+ArrowUp", { kind: "edge", direction: "up", extend: false }],
    ["Ctrl+Shift+ArrowRight", { kind: "edge", direction: "right", extend: true }],
    ["Home", { kind: "rowStart", extend: false }],
    ["Ctrl+Home", { kind: "sheetStart", extend: false }],
    ["Ctrl+Shift+End", { kind: "sheetEnd", extend: true }],
    ["PageDown", { kind: "page", by: 1, extend: false }],
    ["Ctrl+PageDown", { kind: "turnSheet", by: 1 }],
    ["Ctrl+PageUp", { kind: "turnSheet", by: -1 }],
    ["Tab", { kind: "advance", direction: "right" }],
    ["Shift+Tab", { kind: "advance", direction: "left" }],
    ["Enter", { kind: "advance", direction: "down" }],
    ["Shift+Enter", { kind: "advance", direction: "up" }],
    ["Ctrl+a", { kind: "all" }],
    ["F2", { kind: "edit" }],
    ["Shift+F2", { kind: "openAid", aid: "comments" }],
    ["Alt+ArrowDown", { kind: "openAid", aid: "list" }],
    ["Delete", { kind: "clear" }],
    ["Ctrl+m", { kind: "mark" }],
    ["Ctrl+z", { kind: "undo" }],
    ["Meta+z", { kind: "undo" }],
    ["Ctrl+y", { kind: "redo" }],
    ["Ctrl+Shift+Z", { kind: "redo" }],
    ["Escape", { kind: "free" }],
  ])("%s means what it means in Excel", (keys, command) => {
    expect(read(keys)).toEqual(command);
  });

  it.each<[string, 1 | -1]>([
    ["Alt+PageDown", 1],
    ["Alt+PageUp", -1],
  ])("%s turns the sheet where the browser takes Ctrl for its own tabs", (keys, by) => {
    expect(read(keys)).toEqual({ kind: "turnSheet", by });
  });

  it.each(["a", "○", "Ctrl+c", "Ctrl+v", "Alt+ArrowLeft", "Ctrl+Alt+PageDown", "F5", "Process"])(
    "%s is left to the browser",
    (keys) => {
      expect(read(keys)).toBeNull();
    },
  );
});
