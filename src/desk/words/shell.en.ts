/** Words of what stands around the sheet and the pane, in English. */
import type { ShellWords } from "./shell.ja";

export const shell: ShellWords = {
  title: "連携計画 Renkei",
  windowTitle: (name, isUnsaved) => `${isUnsaved ? "● " : ""}${name} - Renkei`,
  version: (version) => `Version ${version}`,
  close: "Close",
  header: {
    open: "Open",
    samples: "Samples",
    save: "Save",
    menu: "More",
    saveAs: "Save as",
    keeping: "Copies against a crash",
    keep: "Keep copies of unsaved work",
    kept: (count) => `Unsaved work (${count})`,
    clearKept: "Delete all copies",
    language: "Language",
    about: "About this page",
    state: {
      unsaved: "There are unsaved changes",
      saved: "No unsaved changes",
      saving: "Saving",
    },
  },
  samples: {
    corrected: {
      name: "Plan of Yamaguchi (2021)",
      about: "The published plan, written out as a table.",
    },
    scanned: {
      name: "Plan of Yamaguchi (read from paper)",
      about: "The same plan as a machine read it, with its misreadings and variants.",
    },
  },
  privacy: {
    note: "The contents of files do not leave this computer.",
    more: "How?",
    title: "Why they cannot leave",
    details: [
      "Files are read and written inside the browser. No server is given them.",
      "This page is not allowed to connect to anything (Content-Security-Policy connect-src 'none'): even if the program were wrong, the browser would stop it.",
      "No usage is recorded or sent.",
    ],
  },
  start: {
    title: "Check a plan workbook",
    intro: [
      "Reads the table of projects and municipalities (連携計画) and looks for mistakes in marks, tags and spelling.",
      "It also colours what is new or expanded and makes summary sheets.",
      "Excel is not needed; the result is saved as the same kind of Excel file.",
    ],
    open: "Open an Excel file",
    drop: "Or drop a file here (.xlsx, .xlsm).",
    opening: (names) => `Opening ${names.map((name) => `“${name}”`).join(", ")}.`,
    samples: "Try it first",
    samplesIntro: "With no file at hand, a sample shows all there is.",
  },
  kept: {
    title: "There is unsaved work",
    intro:
      "Left from the last time. Please open it again and save it, or delete it if it is not needed.",
    list: "Kept copies",
    time: (time) =>
      `As of ${new Date(time).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" })}`,
    reopen: "Open again",
    reopenName: (name) => `Open “${name}” again`,
    discard: "Delete",
    discardName: (name) => `Delete the copy of “${name}”`,
    ask: "Keep a copy of unsaved work in this computer's browser, in case of a crash?",
    askMore:
      "It stays until you save or close the file. On a computer that others use too, choose not to.",
    yes: "Keep",
    no: "Do not keep",
  },
  tabs: {
    label: "Open files",
    unsaved: "unsaved changes",
    close: (name) => `Close “${name}”`,
    keys: "Left and right arrows switch between files, Delete closes one.",
  },
  drop: "Drop the files to open them",
  closing: {
    title: (name) => `Before “${name}” is closed`,
    text: "There are unsaved changes. If you close without saving, they are lost.",
    save: "Save and close",
    discard: "Close without saving",
    stay: "Stay",
  },
  failure: {
    open: (name) => (name === null ? "Could not open" : `Could not open “${name}”`),
    save: (name) => (name === null ? "Could not save" : `Could not save “${name}” in its place`),
    keep: () => "Could not keep a copy",
    code: (code) => `Reason: ${code}`,
  },
  news: {
    opened: (name) => `“${name}” is open.`,
    saved: (name) => `“${name}” was saved.`,
    downloaded: (name) => `“${name}” was downloaded. Please look in the browser's downloads.`,
    closed: (name) => `“${name}” was closed.`,
    unchanged: (name) => `“${name}” has no changes to save.`,
    keeping: "Copies of unsaved work are kept. The menu can stop that at any time.",
    notKeeping: "No copies of unsaved work are kept. The menu can change that at any time.",
    keptCleared: "All copies were deleted.",
  },
  layout: {
    sheet: "Sheet",
    pane: "Check panel",
    switch: "What is shown",
    separator: "Width of the check panel",
    separatorHint: "Left and right arrows change the width, Enter folds the panel away.",
    width: (pixels) => `${pixels} pixels`,
    collapse: "Fold the check panel away",
    expand: "Show the check panel",
  },
  about: {
    title: "About this page",
    text: [
      "Checks, colours and summarises the plans of cooperating municipalities, without Excel.",
      "It is the same program as the Excel add-in, and gives the same results.",
    ],
    keys: "Keyboard",
    keyList: [
      { key: "Ctrl+O", does: "Open a file" },
      { key: "Ctrl+S", does: "Save" },
      { key: "Ctrl+Shift+S", does: "Save as" },
      { key: "Alt+W", does: "Close the file" },
      { key: "F6", does: "Go from the files to the sheet to the check panel" },
    ],
  },
  bug: {
    title: "A mistake in this page",
    text: "It can no longer be shown. The files that are open are still there.",
    next: "Please tell the developers what stands below, and open the page again.",
    reopen: "Open again",
  },
};
