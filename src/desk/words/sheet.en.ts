/** Words of a sheet, in English. */
import type { sheet as ja } from "./sheet.ja";

export const sheet: typeof ja = {
  sheet: {
    grid: (name) => `Sheet “${name}”`,
    keys: "Arrow keys move between cells. Typing begins an entry, F2 corrects what is there. Ctrl+M sets or removes ○. Alt+Down opens the list of a cell that has one, Shift+F2 its comments. Alt+PageUp and Alt+PageDown go to the next sheets; so do Ctrl+PageUp and Ctrl+PageDown where the browser does not take them. To leave the sheet, press Escape and then Tab, or F6.",
    entry: (address) => `Entry for ${address}`,
    all: "Select all cells",
    becomes: (text) => `After the change: ${text}`,
    becomesEmpty: "After the change: empty",
    was: (text) => ` (before: ${text})`,
    colored: (pieces) => `Colours after the change: ${pieces}`,
    piece: (text, color) => `“${text}” is ${color}`,
    separator: ", ",
    red: "red",
    black: "black",
    color: (code) => `colour ${code}`,
    hiddenRows: "Rows after this one are hidden",
    hiddenColumns: "Columns after this one are hidden",
    comment: (text) => `Comment: ${text}`,
    resolved: " (resolved)",
    comments: (address) => `Comments at ${address}`,
    hasList: "There is a list to choose from: Alt+Down opens it.",
    list: (address) => `What ${address} may hold`,
    emptyList: "Nothing stands in the cells that the list is made of.",
    openList: (address) => `Open the list of ${address} (Alt+Down)`,
  },
  cellBox: {
    name: "Cell address",
    nameHint: "Enter an address or range (B5, A1:C3) to go there.",
    unknownName: "This is no address. Please enter one like B5 or A1:C3.",
    outside:
      "This address lies outside of what the sheet can show. Please enter one of its rows and columns.",
    content: (address) => `Content of ${address}`,
    formula: "Holds a formula",
    showComments: "Show the comments in full (Shift+F2)",
    locked: "Protected: it cannot be changed",
  },
  sheetTabs: {
    label: "Sheets",
    list: "List of sheets",
    generated: "Made by Renkei",
    colored: "The tab has a colour",
    hidden: (count) => `Hidden sheets (${count})`,
    close: "Stop showing",
  },
};
