import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { testRule } from "../../../test/support/ruleTester";
import { readPlan } from "../read";
import { priorityProjectUnnamed } from "./M11-priority-project-unnamed";
import { runRules } from "./runRules";

testRule(priorityProjectUnnamed, {
  valid: {
    "a plan that says ● throughout": `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ●    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ●    │ ○    │ ○`,
    "names and numbers for all": `
      事業名       │ 取組の方向性     │ 重点PJ   │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 起業支援 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ②③   │ ○    │ ○`,
    "measures of no priority project beside named ones": `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ①    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │        │ ○    │ ○
      地域公共交通  │ 実証運行の実施   │ －    │ ○    │ ○`,
    "a table without the column": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
  },
  invalid: {
    "● beside numbers": `
      事業名       │ 取組の方向性     │ 重点PJ     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ①        │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ●◀M11   │ ○    │ ○`,
    "each project once, at its first ●": `
      事業名       │ 取組の方向性     │ 重点PJ     │ 山口市 │ 宇部市
      広域観光連携  │ 周遊ルートの造成 │ ●◀M11   │ ○    │ ○
      ^           │ 案内板の整備     │ ●        │ ○    │ ○
      起業・創業支援 │ 創業相談会の開催 │ 起業支援   │ ○    │ ○
      地域公共交通  │ 実証運行の実施   │ ●◀M11   │ ○    │ ○`,
  },
});

describe("M11 with priority projects in the settings", () => {
  const picture = `
    事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
    起業・創業支援 │ 創業相談会の開催 │ ●    │ ○    │ ○
    広域観光連携  │ 周遊ルートの造成 │ ●    │ ○    │ ○`;
  const find = (priorityProjects: Readonly<Record<string, string>>): readonly unknown[] =>
    runRules([priorityProjectUnnamed], readPlan(drawSheet(picture).book), { priorityProjects }).map(
      ({ data }) => data.project,
    );

  it("tells the projects that the settings leave out", () => {
    expect(find({ "起業・創業支援": "起業支援プロジェクト" })).toEqual(["広域観光連携"]);
  });

  it("takes a name for the same in another width", () => {
    const both = { "起業･創業支援": "起業支援プロジェクト", 広域観光連携: "観光プロジェクト" };
    expect(find(both)).toEqual([]);
  });

  it("tells all where the settings name none of the plan's projects", () => {
    expect(find({ 起業支援: "起業支援プロジェクト" })).toEqual(["起業・創業支援", "広域観光連携"]);
  });
});
