/** 年度 and 圏域名: from the title, from the rows above the table, from the tab. */
import { describe, expect, it } from "@jest/globals";
import { onlyTable, readDrawing } from "../support/readDrawing";

const table = `
  事業名 │ 取組の方向性 │ 山口市 │ 宇部市
  起業   │ 相談会      │ ○     │`;

function yearOf(picture: string): number | null {
  return onlyTable(readDrawing(picture)).fiscalYear?.value ?? null;
}

describe("the fiscal year", () => {
  it.each([
    ["令和3年度", 2021],
    ["令和３年度", 2021],
    ["令和三年度", 2021],
    ["令和元年度", 2019],
    ["R3", 2021],
    ["Ｒ３年度", 2021],
    ["㋿3年度", 2021],
    ["2021年度", 2021],
    ["２０２１年度", 2021],
    ["2021(令和3)年度", 2021],
    ["令和3年度(2021年度)", 2021],
    ["平成30年度", 2018],
    ["H30", 2018],
    ["令和␣3␣年度", 2021],
  ])("is read from a title: %s", (written, year) => {
    expect(yearOf(`${written} 連携事業一覧${table}`)).toBe(year);
    expect(yearOf(`山口県央連携都市圏域ビジョン取組一覧(${written})${table}`)).toBe(year);
  });

  it("is read from a row of its own, also one of several cells", () => {
    expect(yearOf(`連携事業一覧\n│ │ 令和3年度${table}`)).toBe(2021);
    expect(yearOf(`連携事業一覧\n│ 令和 │ 3 │ 年度${table}`)).toBe(2021);
  });

  it("is read from the tab where no row says it", () => {
    expect(yearOf(`# R3取組一覧${table}`)).toBe(2021);
    expect(yearOf(`# 令和4年度\n令和3年度 取組一覧${table}`)).toBe(2021);
  });

  it("is neither that of a date nor that of a plan's period", () => {
    expect(yearOf(`令和3年4月1日現在${table}`)).toBeNull();
    expect(yearOf(`ビジョン(令和3年度～令和7年度)\n令和5年度 取組一覧${table}`)).toBe(2023);
  });

  it("is not that of the year before, which the legend names", () => {
    expect(yearOf(`令和3年度 取組一覧\n黒字は令和2年度からの継続事業${table}`)).toBe(2021);
    expect(yearOf(`取組一覧\n黒字は令和2年度からの継続事業${table}`)).toBeNull();
  });

  it("is not that which a measure names", () => {
    expect(yearOf(`${table}\n観光 │ 令和4年度事業に向けた検討 │ ○ │`)).toBeNull();
  });

  it("knows its cell", () => {
    const { fiscalYear } = onlyTable(readDrawing(`連携事業一覧\n│ 令和3年度${table}`));
    expect(fiscalYear?.at).toEqual({ sheet: "取組一覧", row: 1, column: 1 });
  });
});

describe("the title", () => {
  it("gives the area its name", () => {
    const areaOf = (title: string): string | null =>
      onlyTable(readDrawing(`${title}${table}`)).area;
    expect(areaOf("令和3年度 山口県央連携都市圏域ビジョン 取組一覧")).toBe("山口県央連携都市圏域");
    expect(areaOf("八戸圏域連携中枢都市圏ビジョン 事業一覧")).toMatch(/^八戸圏域/u);
    expect(areaOf("連携中枢都市圏ビジョン 事業一覧")).toBeNull();
  });

  it("is the line that reads like one, not a note beside it", () => {
    const { title } = onlyTable(
      readDrawing(`資料1\n連携中枢都市:山口市・宇部市\n令和3年度 連携事業一覧${table}`),
    );
    expect(title?.value).toBe("令和3年度 連携事業一覧");
  });
});

describe("the pillar of a sheet that holds one pillar only", () => {
  const pillarOf = (picture: string): string | null =>
    onlyTable(readDrawing(picture)).measures[0]?.pillar?.value ?? null;

  it.each([
    ["令和3年度 高松圏域 圏域全体の経済成長のけん引", "圏域全体の経済成長のけん引"],
    ["2 高次の都市機能の集積・強化", "高次の都市機能の集積・強化"],
    [
      "○○圏域ビジョン 圏域全体の生活関連機能サービスの向上 取組一覧",
      "圏域全体の生活関連機能サービスの向上",
    ],
  ])("stands in its title: %s", (title, pillar) => {
    expect(pillarOf(`# 柱1\n${title}${table}`)).toBe(pillar);
  });

  it.each([
    ["Ⅰ経済成長", "経済成長"],
    ["Ⅱ高次都市機能", "高次都市機能"],
    ["Ⅲ生活関連", "生活関連"],
  ])("is named by its tab: %s", (tab, pillar) => {
    expect(pillarOf(`# ${tab}${table}`)).toBe(pillar);
  });
});

describe("the fiscal year, where no title names it,", () => {
  it("is that of the band over the municipalities", () => {
    const reading = readDrawing(`
      事業名 │ 取組の方向性 │ 令和3年度 取組市町 │ <
      ^ │ ^ │ 山口市 │ 宇部市
      起業 │ 相談会 │ ○ │ ○`);
    expect(onlyTable(reading).fiscalYear?.value).toBe(2021);
  });
});
