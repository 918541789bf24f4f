/** 結合された印: a mark in a merged region, which was counted for every row and column under it. */
import type { MoveEdit } from "../edits/edit";
import { contains, parseRange, type CellAddress, type CellRange } from "../grid/address";
import type { FoundMark } from "./planLookup";
import { defineNoteRule } from "./rule";

export const cellsMerged = defineNoteRule({
  code: "S05",
  id: "cells-merged",
  severity: "warning",
  fix: "ask",
  serves: ["L1-12"],
  title: { ja: "印の欄が結合されている", en: "Merged mark cells" },
  why: {
    ja: "結合されたセルの値は左上のセルにしかありません。関数ではほかのセルが空欄として扱われ、「○」の数が実際より少なくなります。",
    en: "A merged region keeps its value in its first cell only. Functions take the others for blank and count too few marks.",
  },
  messages: {
    marks: {
      ja: "印の欄が結合されています({range})。結合されたセルのすべてに印があるものとして読み取りました。結合を解除し、セルごとに印を付けてください。",
      en: "Mark cells are merged ({range}). The mark was counted for all of them. Please unmerge them and give each cell its own mark.",
    },
    marksHeld: {
      ja: "印の欄が結合されています({range})。結合されたセルのすべてに印があるものとして読み取りました。ほかの欄や数式、色の区別も含まれているため、手作業で結合を解除し、セルごとに印を付けてください。",
      en: "Mark cells are merged ({range}). The mark was counted for all of them. Other columns, a formula or a fill are concerned as well: please unmerge the cells by hand and give each its own mark.",
      fix: "none",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性       │ 山口市    │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○◀S05 │ ○
      ^           │ 起業家交流会の開催 │ ^       │ ○`,
    good: `
      事業名       │ 取組の方向性       │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○    │ ○
      ^           │ 起業家交流会の開催 │ ○    │ ○`,
  },
  propose({ at, data }, lookup) {
    const range = parseRange(typeof data.range === "string" ? data.range : "");
    const found = lookup.mark(at);
    return range === null || found === undefined ? [] : [takeApart(found, range)];
  },
});

/** Unmerges the region and brings its mark to all cells for which it was counted. */
function takeApart({ mark, table }: FoundMark, range: CellRange): MoveEdit {
  const from = { row: mark.at.row, column: mark.at.column, expected: mark.raw };
  const columns = table.municipalities.flatMap((one) => one.columns.map(({ column }) => column));
  const cells = table.rows
    .filter(({ marks }) => marks.some(({ at }) => isSame(at, mark.at)))
    .flatMap(({ row }) => columns.map((column) => ({ row, column })))
    .filter((cell) => contains(range, cell) && !isSame(cell, mark.at))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const copies = cells.map((cell) => ({ from, to: { ...cell, expected: "" } }));
  return { kind: "move", sheet: table.sheet, unmerged: [range], copies, cleared: [] };
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
