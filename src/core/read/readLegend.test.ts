import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import type { Legend, LegendEntry } from "../plan/legend";
import { viewSheet } from "./gridView";
import { makeLegend, readLegendCell } from "./readLegend";

/** Entries of all cells of a drawing. */
function read(picture: string): readonly LegendEntry[] {
  const [sheet] = drawSheet(picture).book.sheets;
  if (sheet === undefined) throw new Error("A drawing has a sheet.");
  const view = viewSheet(sheet);
  return sheet.rowNumbers.flatMap((row) =>
    sheet.cellsInRow(row).flatMap((cell) => readLegendCell(cell, view)),
  );
}

function looks(entries: readonly LegendEntry[]): readonly unknown[] {
  return entries.map(({ meaning, look }) => [meaning, look]);
}

describe("readLegendCell", () => {
  it("reads several sentences of one line", () => {
    expect(looks(read("凡例 ●:予算化する市町 ○:取り組む市町 △:検討中"))).toEqual([
      ["budgets", { sign: "●" }],
      ["participates", { sign: "○" }],
      ["absent", { sign: "△" }],
    ]);
  });

  it("reads meanings that stand before their signs", () => {
    expect(looks(read("取り組む市町…○ 予算化する市町…◎"))).toEqual([
      ["participates", { sign: "○" }],
      ["budgets", { sign: "◎" }],
    ]);
  });

  it("hears what is denied", () => {
    expect(looks(read("○:予算化しない取組 －:参加しない"))).toEqual([
      ["participates", { sign: "○" }],
      ["absent", { sign: "－" }],
    ]);
  });

  it.each([
    ["赤字は新規事業", "new", { color: "red" }],
    ["赤文字:新規・拡充", "newOrExpanded", { color: "red" }],
    ["黒字は令和2年度からの継続事業", "continued", { color: "black" }],
    ["黄色の網掛けは予算化する市町", "budgets", { fill: "yellow" }],
    ["着色セルは予算化", "budgets", { fill: "any" }],
    ["太字の○:予算化する市町", "budgets", { sign: "○", isBold: true }],
    ["黄色の○:予算化する市町", "budgets", { sign: "○", tint: "yellow" }],
    ["★:重点プロジェクト", "priority", { sign: "★" }],
  ])("reads the look in words: %s", (text, meaning, look) => {
    expect(looks(read(text))).toEqual([[meaning, look]]);
  });

  it("reads the look that the sign itself has", () => {
    expect(looks(read("{red:○}は予算化する市町"))).toEqual([
      ["budgets", { sign: "○", color: "red" }],
    ]);
    expect(looks(read("{fill #FFFF00}○:予算化する市町"))).toEqual([
      ["budgets", { sign: "○", fill: "yellow" }],
    ]);
  });

  it("reads a sign, a colour word or a coloured cell beside its meaning", () => {
    expect(looks(read("◎ │ 予算化する市町"))).toEqual([["budgets", { sign: "◎" }]]);
    expect(looks(read("赤文字 │ 新規・拡充事業"))).toEqual([["newOrExpanded", { color: "red" }]]);
    expect(looks(read("{fill #FFFF00} │ 予算化する市町"))).toEqual([
      ["budgets", { fill: "yellow" }],
    ]);
  });

  it.each([
    "○○協議会の開催",
    "山口市の取組",
    "予算化する市町",
    "創業に関する相談会の開催",
    "○ │ ○",
  ])("hears nothing in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("makeLegend", () => {
  function legendOf(picture: string): Legend {
    return makeLegend(read(picture));
  }

  it("drops a look that all signs share: the legend only stands in a coloured box", () => {
    const { entries } = legendOf(`
      {fill #D9D9D9}○:取り組む市町
      {fill #D9D9D9}◎:予算化する市町`);
    expect(looks(entries)).toEqual([
      ["participates", { sign: "○" }],
      ["budgets", { sign: "◎" }],
    ]);
  });

  it("keeps the weaker of two meanings that have one look", () => {
    const { entries } = legendOf("○は予算化する市町\n○は取り組む市町");
    expect(looks(entries)).toEqual([["participates", { sign: "○" }]]);
  });

  it("keeps one look apart for marks and for change", () => {
    const { entries } = legendOf("赤字は新規事業\n赤字の○:予算化する市町");
    expect(entries.map(({ meaning }) => meaning)).toEqual(["new", "budgets"]);
  });
});
