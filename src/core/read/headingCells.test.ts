import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { viewSheet } from "./gridView";
import { findHeadingRows } from "./headingCells";

/** "1-2 山口市 宇部市": rows (1-based) and the first municipality of each named cell. */
function rowsOf(picture: string): readonly string[] {
  const [sheet] = drawSheet(picture).book.sheets;
  if (sheet === undefined) throw new Error("A drawing has a sheet.");
  return findHeadingRows(viewSheet(sheet)).map(({ top, bottom, cells }) => {
    const names = cells.flatMap(({ candidates }) => candidates[0]?.name ?? []);
    return `${String(top + 1)}-${String(bottom + 1)} ${names.join(" ")}`;
  });
}

describe("findHeadingRows", () => {
  it("finds every row with two names or more", () => {
    expect(
      rowsOf(`
        令和3年度 取組一覧
        事業名 │ 山口市 │ 宇部
        起業 │ ○ │
        事業名 │ 35203 │ 35202`),
    ).toEqual(["2-2 山口市 宇部市", "4-4 山口市 宇部市"]);
  });

  it("joins names over as many rows as they take", () => {
    expect(rowsOf("山 │ 宇 │ 津\n口 │ 部 │ 和\n│ │ 野")).toEqual(["1-3 山口市 宇部市 津和野町"]);
    expect(rowsOf("山口 │ 萩 │ 津和野\n市 │ 市 │ 町")).toEqual(["1-2 山口市 萩市 津和野町"]);
  });

  it("does not join names with the marks, the names or the band beside them", () => {
    expect(rowsOf("山口 │ 宇部\n○ │ ○")).toEqual(["1-1 山口市 宇部市"]);
    expect(rowsOf("連携中枢都市 │ 連携市町\n山口 │ 宇部")).toEqual(["2-2 山口市 宇部市"]);
  });

  it.each([
    ["one name alone", "山口市 │ 事業名"],
    ["sentences about municipalities", "山口市の取組 │ 宇部市の取組"],
    ["prefectures", "山口県 │ 島根県"],
    ["words that begin like names", "山陽新幹線 │ 山口宇部空港"],
    ["very long texts", `${"山口市".repeat(20)} │ ${"宇部市".repeat(20)}`],
  ])("passes over %s", (_what, picture) => {
    expect(rowsOf(picture)).toEqual([]);
  });

  it("takes what clerks add for decoration: brackets, 役場, a second line", () => {
    expect(rowsOf("山口市役所 │ 津和野町役場 │ 萩市(オブザーバー) │ 防府市⏎企画課")).toEqual([
      "1-1 山口市 津和野町 萩市 防府市",
    ]);
  });
});
