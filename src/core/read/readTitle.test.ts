import { describe, expect, it } from "@jest/globals";
import { findCenterNames, isTitle } from "./readTitle";

describe("isTitle", () => {
  it.each([
    "令和3年度 取組一覧",
    "山口県央連携都市圏域ビジョン",
    "連携事業一覧表",
    "共生ビジョン 事業計画",
  ])("takes %s for one", (text) => {
    expect(isTitle(text)).toBe(true);
  });

  it.each([
    "資料1",
    "事業",
    "連携中枢都市:山口市・宇部市",
    "令和3年度の取組について",
    "取組の有無を記入してください",
    "令和3年4月1日現在",
  ])("does not take %s for one", (text) => {
    expect(isTitle(text)).toBe(false);
  });
});

describe("findCenterNames", () => {
  it.each([
    ["連携中枢都市:山口市・宇部市", ["山口市", "宇部市"]],
    ["連携中枢都市：八戸市", ["八戸市"]],
    ["中心市は山口市です", []],
    ["中心市は萩市。", ["萩市"]],
    ["(連携中枢都市 山口市、宇部市)", ["山口市", "宇部市"]],
    ["連携中枢都市圏ビジョン", []],
    ["連携中枢都市:未定", []],
    ["", []],
  ])("hears in %j: %j", (text, names) => {
    expect(findCenterNames(text)).toEqual(names);
  });
});
