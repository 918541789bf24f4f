/** Where a table's header stands, in how many rows, and what stands over its names. */
import { describe, expect, it } from "@jest/globals";
import { formatRange, makeSheet } from "../../src/core";
import { drawSheet } from "../support/drawSheet";
import { fieldsOf, onlyTable, readBook, readDrawing, whoByText } from "../support/readDrawing";

describe("a header", () => {
  it("is found at the top left as well as below titles and right of a margin", () => {
    const bare = readDrawing(`
      事業名   │ 山口市 │ 宇部市
      起業支援 │ ○     │`);
    const deep = readDrawing(`
      │ 令和3年度 連携事業一覧
      │
      │ │ 作成:企画課
      │ │ 事業名   │ 山口市 │ 宇部市
      │ │ 起業支援 │ ○     │`);
    expect(whoByText(bare)).toEqual({ 起業支援: "山口市" });
    expect(whoByText(deep)).toEqual({ 起業支援: "山口市" });
    expect(formatRange(onlyTable(deep).range)).toBe("C4:E5");
  });

  it("is read over a hidden column that somebody keeps sums in", () => {
    const { book } = drawSheet(`
      事業名   │ 取組の方向性 │ │ 山口市 │ 宇部市
      起業支援 │ 相談会      │ 2 │ ○     │ ○
      観光     │ 周遊バス    │ 1 │       │ ○`);
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("A drawing has a sheet.");
    const cells = sheet.rowNumbers.flatMap((row) =>
      sheet.cellsInRow(row).map(({ formula: _formula, fill: _fill, ...cell }) => cell),
    );
    const hidden = makeSheet({ name: sheet.name, cells, hiddenColumns: [2] });
    const reading = readBook({ sheets: [hidden] });
    expect(whoByText(reading)).toEqual({ 相談会: "山口市 宇部市", 周遊バス: "宇部市" });
    expect(reading.notes).toEqual([]);
  });

  it("may have two rows, its left headings merged over both", () => {
    const reading = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 構成市町 │ <
      ^    │ ^     │ ^          │ 山口市   │ 宇部市
      ア 産業 │ 1 起業 │ 相談会 │ ○ │`);
    expect(fieldsOf(reading)).toEqual(["A initiative", "B project", "C measure"]);
    expect(reading.measures).toMatchObject([
      { initiative: "ア 産業", project: "起業", text: "相談会", who: "山口市" },
    ]);
  });

  it("may have two rows, its left headings in the lower or in the upper one", () => {
    const lower = readDrawing(`
      │ │ 市町 │ <
      事業名 │ 事業内容 │ 山口市 │ 宇部市
      起業   │ 相談会  │       │ ○`);
    const upper = readDrawing(`
      事業名 │ 事業内容 │ 市町  │ <
      │ │ 山口市 │ 宇部市
      起業   │ 相談会  │       │ ○`);
    for (const reading of [lower, upper]) {
      expect(reading.measures).toMatchObject([{ project: "起業", text: "相談会", who: "宇部市" }]);
    }
  });

  it("may have three rows: a band, prefectures, names", () => {
    const reading = readDrawing(`
      事業名 │ 取組内容 │ 連携市町 │ <      │ <
      ^     │ ^       │ 山口県   │ <      │ 島根県
      ^     │ ^       │ 山口市   │ 萩市   │ 津和野町
      観光   │ 周遊バス │ ○       │        │ ○`);
    expect(reading.municipalities).toEqual(["山口市", "萩市", "津和野町"]);
    expect(whoByText(reading)).toEqual({ 周遊バス: "山口市 津和野町" });
  });

  it("may have a band of 連携中枢都市 and 連携市町, which tells the center cities", () => {
    const reading = readDrawing(`
      事業名 │ 連携中枢都市 │ <     │ 連携市町 │ <
      ^     │ 宇部市      │ 山口市 │ 萩市    │ 防府市
      観光   │ ○          │ ○    │         │ ○`);
    expect(reading.municipalities).toEqual(["宇部市*", "山口市*", "萩市", "防府市"]);
  });

  it("keeps a prefecture's band that nobody merged over all its names", () => {
    const { municipalities } = readDrawing(`
      事業名 │ 広島県 │       │ 岡山県 │
      ^     │ 福山市 │ 府中市 │ 井原市 │ 笠岡市
      観光   │ ○     │ ○    │       │ ○`);
    expect(municipalities).toEqual(["福山市*", "府中市", "井原市", "笠岡市"]);
  });
});

describe("a header repeated on a later page", () => {
  const pages = `
    令和3年度 取組一覧
    事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市 │ 防府市
    起業   │ 相談会      │ ○     │       │      │ ○`;

  it("is left out of the measures, with a note", () => {
    const reading = readDrawing(`${pages}
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市 │ 防府市
      観光   │ 周遊バス    │       │ ○     │      │`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市 防府市", 周遊バス: "宇部市" });
    expect(reading.notes).toEqual(["S04 repeated A4"]);
  });

  it("may be spelled otherwise", () => {
    const reading = readDrawing(`${pages}
      事業名 │ 方向性   │ 山␣口 │ 宇⏎部 │ 萩 │ 防府
      観光   │ 周遊バス │      │ ○    │    │`);
    expect(whoByText(reading)).toMatchObject({ 周遊バス: "宇部市" });
    expect(onlyTable(reading).municipalities).toHaveLength(4);
  });

  it("may have its names in other columns", () => {
    const reading = readDrawing(`${pages}
      事業名 │ 山口市 │ 宇部市 │ 萩市 │ 防府市 │ 取組の方向性
      観光   │       │ ○     │      │       │ 周遊バス`);
    expect(whoByText(reading)).toMatchObject({ 周遊バス: "宇部市" });
  });

  it("may be cut to the first characters of its names", () => {
    const reading = readDrawing(`${pages}
      │ │ 山 │ 宇 │ 萩 │ 防
      観光   │ 周遊バス │       │ ○     │      │`);
    expect(whoByText(reading)).toMatchObject({ 周遊バス: "宇部市" });
    expect(reading.measures).toHaveLength(2);
  });
});

describe("two tables", () => {
  it("of different years on one sheet are two", () => {
    const { plan } = readDrawing(`
      令和2年度 連携事業一覧
      事業名 │ 山口市 │ 宇部市
      起業   │ ○     │
      │
      令和3年度 連携事業一覧
      事業名 │ 山口市 │ 宇部市
      観光   │ ○     │`);
    expect(plan.tables.map((table) => table.fiscalYear?.value)).toEqual([2020, 2021]);
  });

  it("of a sheet each are both read, a sheet of Renkei's own is not", () => {
    const { book } = drawSheet(`
      # 一覧
      事業名 │ 山口市 │ 宇部市
      起業   │ ○     │`);
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("A drawing has a sheet.");
    const own = { ...sheet, name: "総括表", owner: "overview" };
    expect(readBook({ sheets: [sheet, own, { ...sheet, name: "柱2" }] }).measures).toHaveLength(2);
  });
});
