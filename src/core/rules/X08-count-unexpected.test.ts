import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { testRule } from "../../../test/support/ruleTester";
import type { Expectations } from "../plan/expectations";
import { readPlan } from "../read";
import { runRules } from "./runRules";
import { countUnexpected } from "./X08-count-unexpected";

testRule(countUnexpected, {
  options: {
    expect: {
      municipalities: 3,
      projects: 2,
      measures: 3,
      relisted: 1,
      participation: { 萩市: 2 },
    },
  },
  valid: {
    "a plan with all the numbers": `
      令和3年度 取組一覧
      事業名       │ 取組の方向性                             │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催⏎創業塾の開催          │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成                         │ ○    │ ○    │
      広域観光連携  │ 創業相談会の開催【再掲】                 │ ○    │ ○    │ ○`,
    "a project whose name is written with another width": `
      令和3年度 取組一覧
      事業名        │ 取組の方向性                             │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援  │ 創業相談会の開催⏎創業塾の開催          │ ○    │ ○    │ ○
      起業･創業支援 │ 周遊ルートの造成                         │ ○    │ ○    │
      広域観光連携   │ 創業相談会の開催【再掲】                 │ ○    │ ○    │ ○`,
    "a sheet that holds no plan": `
      出席者名簿
      氏名 │ 所属`,
    "last year's sheet beside this year's, of which only this year's must meet them": `
      # 令和2年度
      令和2年度 取組一覧
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 商談会の開催     │ ○    │ ○    │ ○
      起業・創業支援 │ 見学会の開催     │ ○    │ ○    │
      # 令和3年度
      令和3年度 取組一覧
      事業名       │ 取組の方向性                             │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催⏎創業塾の開催          │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成                         │ ○    │ ○    │
      広域観光連携  │ 創業相談会の開催【再掲】                 │ ○    │ ○    │ ○`,
  },
  invalid: {
    "every number by itself, at the title": `
      令和3年度 取組一覧◀X08:differs◀X08:differs◀X08:differs◀X08:differs◀X08:differs
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市 │ 防府市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○  │ ○`,
    "a table without a title, at its corner": `
      事業名◀X08  │ 取組の方向性                             │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催⏎創業塾の開催          │ ○    │ ○    │
      広域観光連携  │ 周遊ルートの造成                         │ ○    │ ○    │ ○
      広域観光連携  │ 創業相談会の開催【再掲】                 │ ○    │ ○    │ ○`,
    "a municipality that the plan does not have": `
      令和3年度 取組一覧◀X08:unknownMunicipality
      事業名       │ 取組の方向性                             │ 山口市 │ 宇部市 │ 防府市
      起業・創業支援 │ 創業相談会の開催⏎創業塾の開催          │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成                         │ ○    │ ○    │
      広域観光連携  │ 創業相談会の開催【再掲】                 │ ○    │ ○    │ ○`,
  },
});

const picture = `
  事業名       │ 取組の方向性                     │ 重点PJ │ 山口市 │ 宇部市
  起業・創業支援 │ {red:創業相談会の開催【新規】} │ ●     │ ○    │ ○
  起業・創業支援 │ {red:創業塾の開催【拡充】}     │ ●     │ ○    │
  広域観光連携  │ 創業塾の開催【再掲】             │ ●     │ ○    │ ○`;

function sayOf(expectations: Expectations): readonly string[] {
  const plan = readPlan(drawSheet(picture).book);
  const findings = runRules([countUnexpected], plan, { expect: expectations });
  return findings.map(({ words }) => words.ja.split("。")[0] ?? "");
}

describe("the numbers that X08 compares", () => {
  it("leaves 再掲 out of all but its own number", () => {
    expect(
      sayOf({
        municipalities: 2,
        projects: 2,
        measures: 2,
        relisted: 1,
        new: 1,
        expanded: 1,
        priority: 2,
        participation: { 山口市: 2, 宇部市: 1 },
      }),
    ).toEqual([]);
  });

  it("says what is expected and what the list has", () => {
    expect(sayOf({ priority: 3, participation: { 宇部市: 2 } })).toEqual([
      "宇部市が取り組む件数(再掲を除く)は2のはずですが、この一覧では1です",
      "重点PJの取組の件数(再掲を除く)は3のはずですが、この一覧では2です",
    ]);
  });

  it("compares 0 like any other number", () => {
    expect(sayOf({ new: 0, relisted: 0 })).toHaveLength(2);
    expect(sayOf({})).toEqual([]);
  });
});
