/** 取り組む and 予算化する told apart: by sign, letters, fill, or by columns of their own. */
import { describe, expect, it } from "@jest/globals";
import { readDrawing, whoByText } from "../support/readDrawing";

const left = "事業名 │ 取組の方向性";
const header = `${left} │ 山口市 │ 宇部市`;

describe("two layers of marks", () => {
  it.each([
    ["◎", "○"],
    ["●", "○"],
    ["○", "△"],
    ["★", "○"],
    ["◎", "●"],
  ])("are told by sign: %s and %s", (budgets, participates) => {
    const reading = readDrawing(`
      ${header}
      起業 │ 相談会 │ ${budgets} │ ${participates}
      ${budgets}:予算化する市町 ${participates}:取り組む市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
  });

  it("are told by the colour of the sign, as the legend's own signs show it", () => {
    const reading = readDrawing(`
      ${header}
      起業 │ 相談会 │ {red:○} │ ○
      ○は取り組む市町
      {red:○}は予算化する市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
  });

  it("are told by another red than the legend's", () => {
    const reading = readDrawing(`
      ${header}
      起業 │ 相談会 │ {#C00000:○} │ ○
      ○は取り組む市町
      {red:○}は予算化する市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
  });

  it.each(["赤色の○は予算化する市町", "赤字の○:予算化", "○(赤字):予算化する市町"])(
    "are told by a colour in words: %s",
    (words) => {
      const reading = readDrawing(`
        ${header}
        起業 │ 相談会 │ {red:○} │ ○
        黒色の○は取り組む市町
        ${words}`);
      expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
    },
  );

  it("are told by the fill that the legend's own cell has", () => {
    const reading = readDrawing(`
      ${header}
      起業 │ 相談会 │ {fill #FFFF00}○ │ ○
      ○:取り組む市町
      {fill #FFFF00}○:予算化する市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
  });

  it("are told by a swatch: a coloured cell with its meaning beside it", () => {
    const reading = readDrawing(`
      ${header}
      起業 │ 相談会 │ {fill #FFFF00}○ │ ○
      ○:取り組む市町
      {fill #FFFF00} │ 予算化する市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
  });

  it.each([
    "黄色の網掛けは予算化する市町",
    "黄色セル:予算化",
    "着色セルは予算化する市町",
    "網掛けの○は予算化する市町",
  ])("are told by a fill in words: %s", (words) => {
    const reading = readDrawing(`
        ${header}
        起業 │ 相談会 │ {fill #FFFF00}○ │ ○
        ○:取り組む市町
        ${words}`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
  });

  it("are told by a tint, be it the sign's or its cell's: 黄色の○", () => {
    const reading = readDrawing(`
      ${header}
      起業 │ 相談会 │ {fill #FFFF00}○ │ ○
      観光 │ 周遊バス │ ○ │ {#FFFF00:○}
      ○:取り組む市町 黄色の○:予算化する市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市", 周遊バス: "山口市 宇部市*" });
  });

  it.each([
    "太字の○:予算化する市町",
    "太字:予算化する市町",
    "太い○は予算化する市町",
    "{bold:○}:予算化する市町",
  ])("are told by bold: %s", (words) => {
    const reading = readDrawing(`
      ${header}
      起業 │ 相談会 │ {bold:○} │ ○
      ○:取り組む市町
      ${words}`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
  });

  it("are told by figures, where the legend says what figures mean", () => {
    const reading = readDrawing(`
      数字:予算化する市町の予算額(千円) ○:予算を伴わずに取り組む市町
      ${header}
      起業 │ 相談会 │ 1,200 │ ○
      観光 │ 周遊バス │ ○ │ 350`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市", 周遊バス: "山口市 宇部市*" });
  });

  it("are told by two columns under each municipality", () => {
    const reading = readDrawing(`
      ${left} │ 山口市 │ < │ 宇部市 │ <
      ^ │ ^ │ 取組 │ 予算 │ 取組 │ 予算
      起業 │ 相談会 │ ○ │ ○ │ ○ │
      観光 │ 周遊バス │ │ │ │ ○`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市", 周遊バス: "宇部市*" });
    expect(reading.notes).toEqual([]);
  });

  it("are told by two columns with sums of money in the second", () => {
    const reading = readDrawing(`
      ${left} │ 山口市 │ < │ 宇部市 │ <
      ^ │ ^ │ 参加 │ 予算額 │ 参加 │ 予算額
      起業 │ 相談会 │ ○ │ 1,200 │ ○ │ 0`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
  });

  it("are told by two blocks side by side", () => {
    const reading = readDrawing(`
      ${left} │ 取り組む市町 │ < │ 予算化する市町 │ <
      ^ │ ^ │ 山口市 │ 宇部市 │ 山口市 │ 宇部市
      起業 │ 相談会 │ ○ │ ○ │ ○ │`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市" });
    expect(reading.notes).toEqual([]);
  });

  it("are one layer where the legend lost its colours: the weaker meaning stays", () => {
    const reading = readDrawing(`
      ${header}
      起業 │ 相談会 │ ○ │ ○
      ○は予算化する市町
      ○は取り組む市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市 宇部市" });
  });
});
