/** Where a legend stands and how it is written. */
import { describe, expect, it } from "@jest/globals";
import {
  fieldsOf,
  legendOf,
  readDrawing,
  whoByText,
  type PlainReading,
} from "../support/readDrawing";

const table = `
  事業名 │ 取組の方向性 │ 山口市 │ 宇部市
  起業   │ 相談会      │ ◎     │ ○
  観光   │ 周遊バス    │       │ ○`;

function expectBothMeanings(reading: PlainReading): void {
  expect(legendOf(reading)).toEqual(expect.arrayContaining(["○ participates", "◎ budgets"]));
  expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市", 周遊バス: "宇部市" });
  expect(reading.notes).toEqual([]);
}

describe("a legend is read", () => {
  it("above the table, in one line", () => {
    expectBothMeanings(readDrawing(`◎:予算化する市町 ○:取り組む市町${table}`));
  });

  it("below the table, line by line", () => {
    expectBothMeanings(readDrawing(`${table}\n○:取り組む市町\n◎:予算化する市町`));
  });

  it("in one cell of several lines, under a heading", () => {
    expectBothMeanings(readDrawing(`${table}\n凡例⏎○…取り組む市町⏎◎…予算化する市町`));
  });

  it("as a sign with its meaning in the next cell", () => {
    expectBothMeanings(readDrawing(`${table}\n○ │ 取り組む市町\n◎ │ 予算化する市町`));
  });

  it("right of the table", () => {
    expectBothMeanings(
      readDrawing(`
        事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ │
        起業   │ 相談会      │ ◎     │ ○     │ │ ○:取り組む市町
        観光   │ 周遊バス    │       │ ○     │ │ ◎:予算化する市町`),
    );
  });

  it("right of the table by a colour, and takes no mark beside it for its own sign", () => {
    const reading = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市             │ │
      起業   │ 相談会      │ ○     │ ○                 │ │ ○:取り組む市町
      観光   │ 周遊バス    │       │ {fill #FFFF00}○ │ {fill #FFFF00} │ 予算化する市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市 宇部市", 周遊バス: "宇部市*" });
  });

  it("not from a 備考 that speaks of 取組 beside the last mark", () => {
    const reading = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 備考
      起業   │ 相談会      │ ○     │       │
      観光   │ 周遊バス    │ ○     │ ○     │ 予算化は次年度`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市", 周遊バス: "山口市 宇部市" });
    expect(legendOf(reading)).toEqual([]);
  });

  it("beside the header", () => {
    expectBothMeanings(
      readDrawing(`
        事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ │ ◎:予算化する市町 ○:取り組む市町
        起業   │ 相談会      │ ◎     │ ○     │
        観光   │ 周遊バス    │       │ ○     │`),
    );
  });

  it("on a sheet of its own", () => {
    const reading = readDrawing(`
      # 一覧${table}
      # 凡例
      ○ │ 取り組む市町
      ◎ │ 予算化する市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市", 周遊バス: "宇部市" });
  });

  it.each([
    "○は取り組む市町、◎は予算化する市町",
    "【凡例】○=参加 ◎=予算計上",
    "○印:取組市町 ◎印:予算措置あり",
    "取り組む市町…○ 予算化する市町…◎",
    "※○ 取組を実施 ◎ 事業費を計上",
    "○(取組) ◎(予算化)",
  ])("in the words: %s", (words) => {
    expectBothMeanings(readDrawing(`${words}${table}`));
  });

  it("with the stronger sign for taking part, if it says so", () => {
    const reading = readDrawing(`○:予算化する市町 ◎:取り組む市町${table}`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市 宇部市*", 周遊バス: "宇部市*" });
  });

  it("of signs that say no", () => {
    const reading = readDrawing(`
      ○:参加 △:検討中 ×:不参加
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市
      起業   │ 相談会      │ ○     │ △     │ ×`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市" });
    expect(reading.plan.tables[0]?.rows[0]?.marks.every((mark) => mark.isUnderstood)).toBe(true);
  });

  it("of letters that only this table uses", () => {
    const reading = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業   │ 相談会      │ 予     │ 参
      観光   │ 周遊バス    │        │ 参
      予:予算化する市町 参:取り組む市町`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市* 宇部市", 周遊バス: "宇部市" });
  });

  it.each(["黒潮町", "黒\u3000潮", "赤磐市", "青森", "みどり市"])(
    "but not by %s, which is a municipality and no color",
    (name) => {
      const reading = readDrawing(`
        事業名 │ 取組の方向性 │ 山口市 │ ${name} │ 重点PJ
        起業   │ 相談会      │ ○     │ ○     │ ●
        観光   │ 周遊バス    │ ○     │ ○     │`);
      expect(legendOf(reading)).toEqual([]);
      expect(fieldsOf(reading)).toEqual(["A project", "B measure", "E priority"]);
    },
  );

  it("without becoming a measure or a band", () => {
    const { measures } = readDrawing(`${table}\n赤字は新規・拡充事業\n○:取り組む市町`);
    expect(measures.map(({ text }) => text)).toEqual(["相談会", "周遊バス"]);
  });
});
