/** Sheets that are no plan although they look a little like one, and plans that are hardly begun. */
import { describe, expect, it } from "@jest/globals";
import { makeSheet } from "../../src/core";
import { readBook, readDrawing } from "../support/readDrawing";

describe("no plan is read from", () => {
  it.each([
    ["an empty sheet", "│"],
    [
      "a table of statistics by municipality",
      `区分 │ 山口市 │ 宇部市 │ 萩市
       人口 │ 193,966 │ 162,570 │ 44,626
       世帯 │ 89,000 │ 76,000 │ 21,000`,
    ],
    [
      "a table of distances",
      `km │ 山口市 │ 宇部市 │ 萩市
       山口市 │ － │ 32 │ 58
       宇部市 │ 32 │ － │ 89
       萩市 │ 58 │ 89 │ －`,
    ],
    [
      "a list of whom to ask",
      `市町名 │ 担当課 │ 電話
       山口市 │ 企画課 │ 083-934-2747
       宇部市 │ 政策課 │ 0836-34-8113`,
    ],
    [
      "who answered until when",
      `団体 │ 回答期限 │ 山口市 │ 宇部市
       照会1 │ 5月10日 │ 5月8日 │ 5月9日`,
    ],
    [
      "sentences that name municipalities",
      `山口市と宇部市の連携事業について
       山口市の事業 │ 宇部市の事業
       ○ │ ○`,
    ],
  ])("%s", (_what, picture) => {
    const { plan, notes } = readDrawing(picture);
    expect(plan.tables).toEqual([]);
    expect(notes).toEqual(["S01 none A1"]);
  });

  it("a workbook without sheets, or whose only plan is hidden from everybody", () => {
    expect(readBook({ sheets: [] }).plan.tables).toEqual([]);
    const texts = [
      ["事業名", "山口市", "宇部市"],
      ["起業", "○", "○"],
    ];
    const cells = texts.flatMap((row, r) => row.map((text, column) => ({ row: r, column, text })));
    const readAs = (visibility: "visible" | "hidden" | "veryHidden"): number =>
      readBook({ sheets: [makeSheet({ name: "一覧", visibility, cells })] }).plan.tables.length;
    expect([readAs("visible"), readAs("hidden"), readAs("veryHidden")]).toEqual([1, 1, 0]);
  });
});

describe("a plan is read", () => {
  it("though a contact list and statistics stand on sheets beside it", () => {
    const { plan, measures } = readDrawing(`
      # 連絡先
      市町名 │ 担当課
      山口市 │ 企画課
      # 人口
      │ 山口市 │ 宇部市
      人口 │ 193,966 │ 162,570
      # 一覧
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業 │ 相談会 │ ○ │`);
    expect(plan.tables.map(({ sheet }) => sheet)).toEqual(["一覧"]);
    expect(measures).toHaveLength(1);
  });

  it("without any row yet", () => {
    const { plan, notes } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 山口市 │ 宇部市`);
    expect(plan.tables).toMatchObject([{ measures: [], rows: [] }]);
    expect(notes).toEqual([]);
  });

  it("without any mark yet", () => {
    const { measures } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      ア 産業 │ 起業 │ 相談会 │ │`);
    expect(measures).toMatchObject([{ text: "相談会", who: "" }]);
  });
});
