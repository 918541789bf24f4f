import { describe, expect, it } from "@jest/globals";
import { formatHeading } from "./heading";

const nothing = { title: null, area: null, fiscalYear: null };

describe("formatHeading", () => {
  it.each([
    ["令和3年度 山口県央連携都市圏域ビジョン 取組一覧", "令和3年度 山口県央連携都市圏域ビジョン"],
    ["令和3年度 山口県央連携都市圏域ビジョン 事業一覧表", "令和3年度 山口県央連携都市圏域ビジョン"],
    ["備後圏域連携中枢都市圏ビジョン(連携事業一覧)", "備後圏域連携中枢都市圏ビジョン"],
    ["八戸圏域ビジョン", "八戸圏域ビジョン"],
    [
      "れんけいこうちビジョン　令和3年度　連携事業　参加市町村一覧",
      "れんけいこうちビジョン 令和3年度",
    ],
    ["八戸圏域連携中枢都市圏ビジョン 具体的取組一覧(令和5年度)", "八戸圏域連携中枢都市圏ビジョン"],
    ["八戸圏域ビジョン取組一覧 令和５年度", "八戸圏域ビジョン"],
    ["八戸圏域ビジョン 事業一覧表（八戸市）", "八戸圏域ビジョン"],
  ])("takes what the title calls its list out of %s", (title, heading) => {
    expect(formatHeading({ ...nothing, title })).toBe(heading);
  });

  it("puts the year first where the title does not say it", () => {
    const title = "八戸圏域ビジョン 事業一覧";
    expect(formatHeading({ ...nothing, title, fiscalYear: 2019 })).toBe(
      "令和元年度 八戸圏域ビジョン",
    );
  });

  it("moves a year behind the list's name to the front", () => {
    const title = "八戸圏域ビジョン 具体的取組一覧(令和5年度)";
    expect(formatHeading({ ...nothing, title, fiscalYear: 2023 })).toBe(
      "令和5年度 八戸圏域ビジョン",
    );
  });

  it("does not say the year again where the title has it in short", () => {
    const title = "備後圏域ビジョン Ｒ４ 取組一覧";
    expect(formatHeading({ ...nothing, title, fiscalYear: 2022 })).toBe("備後圏域ビジョン Ｒ４");
  });

  it("falls back to the area, and then to the word for any plan", () => {
    expect(formatHeading({ ...nothing, area: "八戸圏域", title: "事業一覧" })).toBe("八戸圏域");
    expect(formatHeading(nothing)).toBe("連携計画");
  });
});
