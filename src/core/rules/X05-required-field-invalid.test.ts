import { describe, expect, it } from "@jest/globals";
import { testRule } from "../../../test/support/ruleTester";
import { readCost } from "./costFigure";
import { requiredFieldInvalid } from "./X05-required-field-invalid";

testRule(requiredFieldInvalid, {
  valid: {
    "names that merged cells and rows above give": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      ^           │ 創業塾の開催     │ ○    │ ○
                  │ 起業家交流会     │ ○    │ ○`,
    "a table without a column for names": `
      取組の方向性     │ 山口市 │ 宇部市
      創業相談会の開催 │ ○    │ ○
      周遊ルートの造成 │ ○    │ ○`,
    "a table that names no project anywhere": `
      取組       │ 事業名 │ 取組の方向性     │ 山口市 │ 宇部市
      ア 起業支援 │        │ 創業相談会の開催 │ ○    │ ○
      イ 観光     │        │ 周遊ルートの造成 │ ○    │ ○`,
    "figures as text, negatives and words that stand for none": `
      事業名       │ 取組の方向性     │ 事業費(千円) │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 1,200        │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ △300         │ ○    │ ○
      地域公共交通  │ 実証運行の実施   │ －           │ ○    │ ○
      移住定住     │ 移住相談会の開催 │ 未定         │ ○    │ ○
      人材育成     │ 合同研修の実施   │ (再掲)       │ ○    │ ○
      情報発信     │ 広報紙の発行     │ １，５００   │ ○    │ ○
      産業振興     │ 商談会の開催     │ 500の内数    │ ○    │ ○`,
    "a column of words about who pays": `
      事業名       │ 取組の方向性     │ 費用負担             │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 各市町が均等に負担   │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ 中枢都市が負担       │ ○    │ ○`,
  },
  invalid: {
    "the first row has no name, or the first of another initiative": `
      取組       │ 事業名          │ 取組の方向性     │ 山口市 │ 宇部市
      ア 起業支援 │ ◀X05:projectBlank │ 創業相談会の開催 │ ○    │ ○
      ア 起業支援 │ 創業支援        │ 創業塾の開催     │ ○    │ ○
      ア 起業支援 │ 交流            │ 起業家交流会     │ ○    │ ○
      イ 観光     │ 観光連携        │ 周遊ルートの造成 │ ○    │ ○`,
    "units beside figures, which the heading names, does not name, or names otherwise": `
      事業名       │ 取組の方向性     │ 事業費(千円)                   │ 予算額                      │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 1,200千円◀X05:costWithUnit │ 1,200千円◀X05:costWithUnit │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ 300,000円◀X05:costOtherUnit │ 300                         │ ○    │ ○`,
    "words, dates and ranges among figures": `
      事業名       │ 取組の方向性     │ 事業費(千円)                          │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 1,200                                 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ 約300◀X05:costNoNumber             │ ○    │ ○
      地域公共交通  │ 実証運行の実施   │ 2,000                                 │ ○    │ ○
      移住定住     │ 移住相談会の開催 │ 令和3年度◀X05:costNoNumber         │ ○    │ ○
      人材育成     │ 合同研修の実施   │ 100～200◀X05:costNoNumber          │ ○    │ ○
      情報発信     │ 広報紙の発行     │ 500                                   │ ○    │ ○`,
  },
  repaired: {
    "units beside figures, which the heading names, does not name, or names otherwise": `
      事業名       │ 取組の方向性     │ 事業費(千円) │ 予算額    │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 1,200        │ 1,200千円 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ 300,000円    │ 300       │ ○    │ ○`,
  },
});

describe("readCost", () => {
  it.each([
    "0",
    "1,200",
    "△1,200",
    "▲5",
    "-3",
    "－1,000",
    "1200.5",
    "(1,200)",
    "1,200\n300",
    "¥500",
  ])("takes %j for a figure", (text) => {
    expect(readCost(text).kind).toBe("figure");
  });

  it.each([
    "－",
    "―",
    "未定",
    "調整中",
    "【再掲】",
    "（再掲）",
    "No.3に含む",
    "内数",
    "なし",
    "〃",
  ])("takes %j for a word that stands for none", (text) => {
    expect(readCost(text).kind).toBe("word");
  });

  it.each([
    "R3",
    "2021/4/1",
    "別紙のとおり",
    "山口市1,200 宇部市300",
    "1,200千円\n300千円",
    "1,20",
  ])("takes %j for no number", (text) => {
    expect(readCost(text).kind).toBe("other");
  });

  it("says where the unit stands, spaces before it included", () => {
    expect(readCost("1,200 千円")).toEqual({ kind: "unit", unit: "千円", start: 5, end: 8 });
    expect(readCost("５百万円")).toEqual({ kind: "unit", unit: "百万円", start: 1, end: 4 });
  });
});
