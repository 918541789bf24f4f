import { describe, expect, it } from "@jest/globals";
import {
  isBandOverNames,
  isMunicipalityBand,
  isTotalHeading,
  parseFieldHeading,
  parseLayerHeading,
} from "./columnFields";

describe("parseFieldHeading", () => {
  it.each([
    ["number", ["No.", "№", "番号", "通し番号", "＃", "事業番号"]],
    ["pillar", ["柱", "3つの柱", "基本目標", "大項目"]],
    ["policyArea", ["政策分野", "分野", "中項目"]],
    ["initiative", ["取組", "取り組み", "施策", "連携項目", "取組名"]],
    ["project", ["事業名", "事業", "連携事業", "事務事業名", "個別事業", "プロジェクト名"]],
    [
      "measure",
      [
        "取組の方向性",
        "取組の方向性・事業内容",
        "事業内容",
        "事業の概要",
        "具体的取組",
        "具体的な取組",
      ],
    ],
    ["priority", ["重点PJ", "重点\nプロジェクト", "ＰＪ", "優先"]],
    ["change", ["区分", "新規・拡充", "新規", "再掲", "R3区分", "種別"]],
    ["department", ["担当課", "所管", "実施主体"]],
    ["cost", ["事業費(千円)", "予算額", "R3決算"]],
    ["indicator", ["KPI", "成果指標", "目標値"]],
    ["remarks", ["備考", "摘要", "特記事項"]],
    ["other", ["実施年度", "計", "参加市町数"]],
  ])("knows a column of %s", (field, headings) => {
    expect(headings.map(parseFieldHeading)).toEqual(headings.map(() => field));
  });

  it.each([
    "",
    "山口市",
    "○:取り組む市町",
    "事業について記入してください。",
    "連携中枢都市圏ビジョンに掲げる取組の一覧表",
  ])("names no column: %s", (text) => {
    expect(parseFieldHeading(text)).toBeNull();
  });
});

describe("headings over the names", () => {
  it.each(["市町", "構成市町村", "関係市町", "参加団体", "連携中枢都市", "山口県", "取り組む市町"])(
    "are bands: %s",
    (text) => {
      expect(isBandOverNames(text)).toBe(true);
    },
  );

  it.each(["参加市町数", "連携中枢都市:山口市・宇部市", "事業名", "合計", ""])(
    "are no bands: %s",
    (text) => {
      expect(isBandOverNames(text)).toBe(false);
    },
  );

  it("stand over all municipalities or over some", () => {
    expect(isMunicipalityBand("市町村名")).toBe(true);
    expect(isMunicipalityBand("山口県")).toBe(false);
  });
});

describe("headings of layers and sums", () => {
  it("say 取組 or 予算", () => {
    expect(["取組", "参加", "実施"].map(parseLayerHeading)).toEqual(Array(3).fill("participates"));
    expect(["予算", "予算化", "負担金"].map(parseLayerHeading)).toEqual(Array(3).fill("budgets"));
    expect(["", "山口市", "参加市町数", "備考"].map(parseLayerHeading)).toEqual(
      Array(4).fill(null),
    );
  });

  it("count the municipalities", () => {
    expect(["計", "合 計", "市町数", "○数"].every(isTotalHeading)).toBe(true);
    expect(["計画", "市町", "数値目標"].some(isTotalHeading)).toBe(false);
  });
});
