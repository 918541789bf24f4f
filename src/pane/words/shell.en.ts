/** Words of what stands around the screens, in English. */
import { plural } from "./plural";
import type { shell as ja } from "./shell.ja";
import { someOf } from "./someOf";

export const shell: typeof ja = {
  version: (version) => `Version ${version}`,
  tabs: { check: "Check", highlight: "Highlight", summary: "Summaries", settings: "Settings" },
  common: {
    loading: "Loading.",
    close: "Close",
    cancel: "Do not write",
    stop: "Stop",
    undo: "Undo",
    place: (sheet, cell) => `${sheet}!${cell}`,
    empty: "(empty)",
    all: "Select all",
    none: "Select none",
    fullSpace: "full-width space",
    halfSpace: "space",
    lineFeed: "line feed",
    tab: "tab",
  },
  work: {
    read: "Reading the workbook.",
    check: "Checking.",
    prepare: "Working out the changes.",
    write: "Writing.",
    undo: "Undoing.",
  },
  failure: {
    title: "That did not work",
    code: (code) => `Reason: ${code}`,
    offers: {
      retry: "Try again",
      check: "Check again",
      sheets: "Choose sheets",
      file: "Open another file",
    },
  },
  bug: {
    title: "A mistake in the add-in",
    text: "The work cannot go on. The workbook is as it was last written.",
    next: "Please tell the developers what stands below, and open the pane again.",
    reopen: "Open again",
  },
  outcome: {
    checked: (open, dismissed) =>
      `Check finished: ${open === 0 ? "no findings" : plural(open, "finding")} (${dismissed} dismissed).`,
    cancelled: "Stopped. Nothing was written.",
    gone: "This finding is gone. The workbook was checked again.",
    nothingToFix: "As it is now, nothing can be repaired automatically.",
    nothingToHighlight: "No colour needs to change.",
    nothingToSummarize: "No sheet is chosen. Please choose at least one.",
    fixed: (count, cells) => `${plural(count, "finding")} repaired (${plural(cells, "cell")}).`,
    highlighted: (count, cells) =>
      `Colours of ${plural(count, "measure")} changed (${plural(cells, "cell")}).`,
    summarized: (names) =>
      `${plural(names.length, "summary", "summaries")} made: ${someOf(names, ", ", (more) => `and ${more} more`)}`,
    dismissed: (count) => `${plural(count, "finding")} dismissed.`,
    restored: (count) => `${plural(count, "finding")} opened again.`,
    settingsSaved: "The settings were saved in the workbook.",
    undone: "Undone.",
    nothingToUndo: "There is nothing to undo from here. Please select the sheet and try Ctrl+Z.",
    canUndo: {
      fix: "The last repair can be undone.",
      highlight: "The last highlighting can be undone.",
      summarize: "The last summaries can be undone.",
      dismiss: "The last dismissal can be undone.",
      restore: "The last reopening can be undone.",
      settings: "The last change of settings can be undone.",
    },
  },
};
