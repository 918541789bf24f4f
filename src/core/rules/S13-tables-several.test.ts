import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { testRule } from "../../../test/support/ruleTester";
import { readPlan } from "../read";
import { rules } from "./catalogue";
import { runRules } from "./runRules";
import { tablesSeveral } from "./S13-tables-several";

const lines = `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○`;

const elsewhere = `
      事業名       │ 取組の方向性     │ 福山市 │ 尾道市
      起業・創業支援 │ 商店街の活性化   │ ○    │ ○
      広域観光連携  │ 瀬戸内の周遊     │ ○    │ ○`;

testRule(tablesSeveral, {
  valid: {
    "one plan": `
      令和3年度 取組一覧${lines}`,
    "a sheet for each pillar": `
      # 経済成長
      令和3年度 取組一覧${lines}
      # 都市機能
      令和3年度 取組一覧
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      救急医療     │ 病院群輪番制     │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成(再掲) │ ○    │ ○`,
    "next year's form, which nobody has filled in yet": `
      # R3
      取組一覧${lines}
      # R4
      取組一覧
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市`,
  },
  invalid: {
    "last year's sheet, wherever it stands": `
      # R2
      令和2年度 取組一覧◀S13:year${lines}
      # R3
      令和3年度 取組一覧${lines}`,
    "a hidden sheet is not the one that is meant": `
      # R4案 {hidden}
      令和4年度 取組一覧◀S13:year${lines}
      # R3
      令和3年度 取組一覧${lines}`,
    "another area's plan": `
      # 山口
      令和3年度 山口県央連携都市圏域 取組一覧${lines}
      # 備後
      令和3年度 備後圏域 取組一覧◀S13:area${elsewhere}`,
    "untitled plans without a common municipality": `
      # 山口
      取組一覧${lines}
      # 備後
      取組一覧◀S13:municipalities${elsewhere}`,
    "a copy, even when it stands first": `
      # 取組一覧 (2)
      令和3年度 取組一覧◀S13:copy${lines}
      # 取組一覧
      令和3年度 取組一覧${lines}`,
    "last year's table further down on the sheet": `
      令和3年度 取組一覧${lines}
      │
      令和2年度 取組一覧◀S13:year${lines}`,
  },
});

describe("a workbook with two plans", () => {
  it("has each checked by itself: what stands in both is no repetition", () => {
    const { book } = drawSheet(`
      # R2
      令和2年度 取組一覧${lines}
      # R3
      令和3年度 取組一覧${lines}
                  │                │ ○    │ ○`);
    const findings = runRules(rules, readPlan(book));
    expect(findings.map(({ code, at }) => `${at.sheet} ${code}`)).toEqual(["R2 S13", "R3 S08"]);
  });
});
