import { describe, expect, it } from "@jest/globals";
import { applyToBook } from "../../../test/support/applyToBook";
import { drawSheet } from "../../../test/support/drawSheet";
import { testRule } from "../../../test/support/ruleTester";
import { readPlan } from "../read";
import { markVariant } from "./M01-mark-variant";
import { markSurroundingSpace } from "./M03-mark-surrounding-space";
import { absenceMixed } from "./M12-absence-mixed";
import { proposeFixes } from "./proposeFixes";
import { runRules } from "./runRules";

const cases = {
  valid: {
    "blank cells throughout": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │       │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │`,
    "－ throughout": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ －`,
    "× beside blank cells, which is another word": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ×    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │`,
    "a legend that gives － a meaning of its own": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │
      ○:取り組む市町 －:検討中`,
    "a legend that gives blank cells a meaning of their own": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │
      ○:取り組む市町 空欄:未回答`,
    "a municipality that takes part in nothing and says so": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ －    │`,
    "a measure that rests": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ －    │ －    │ －
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │
      地域公共交通  │ 実証運行の実施   │ ○    │       │ ○`,
    "a blank budget column beside －": `
      事業名       │ 取組の方向性     │ 山口市 │ <    │ 宇部市 │ <
      ^           │ ^               │ 取組  │ 予算 │ 取組  │ 予算
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○   │ －    │
      広域観光連携  │ 周遊ルートの造成 │ ○    │      │ ○    │ ○`,
    "a formula that shows nothing beside －": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市               │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {=IF(A1="","","○")} │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○                  │ －
      地域公共交通  │ 実証運行の実施   │ ○    │ ○                  │ －`,
    "a － with a note": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －(R4～) │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○       │`,
  },
  invalid: {
    "one － among blank cells": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │       │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │
      地域公共交通  │ 実証運行の実施   │ ○    │ ○    │ －◀M12:mixed`,
    "one blank cell among －": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ◀M12    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○       │ －
      地域公共交通  │ 実証運行の実施   │ ○    │ ○       │ －`,
    "as many of one as of the other, and two of them told as one": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －◀M12  │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○       │ －
      地域公共交通  │ 実証運行の実施   │ ○    │ ○       │
      情報発信     │ 広報紙の発行     │ ○    │          │ ○`,
    "a legend that says of － no more than that": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －◀M12  │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○       │
      地域公共交通  │ 実証運行の実施   │ ○    │ ○       │
      ○:取り組む市町 －:該当なし`,
    "－ as one municipality's habit, blank cells as all others'": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －◀M12  │
      広域観光連携  │ 周遊ルートの造成 │ ○    │ －       │
      地域公共交通  │ 実証運行の実施   │ ○    │ ○       │
      情報発信     │ 広報紙の発行     │ ○    │          │ ○`,
    "a merged blank region, which nothing is written into": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ◀M12    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ －       │
      地域公共交通  │ 実証運行の実施   │ ○    │ －       │ ^
      情報発信     │ 広報紙の発行     │ ○    │ ○       │ －`,
  },
  repaired: {
    "one － among blank cells": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │       │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │
      地域公共交通  │ 実証運行の実施   │ ○    │ ○    │`,
    "one blank cell among －": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ －
      地域公共交通  │ 実証運行の実施   │ ○    │ ○    │ －`,
    "a merged blank region, which nothing is written into": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ －    │
      地域公共交通  │ 実証運行の実施   │ ○    │ －    │ ^
      情報発信     │ 広報紙の発行     │ ○    │ ○    │ －`,
  },
};

testRule(absenceMixed, {
  ...cases,
  invalidWith: {
    "－ throughout where blank cells are set": {
      picture: `
        事業名       │ 取組の方向性     │ 山口市 │ 宇部市                │ 萩市
        起業・創業支援 │ 創業相談会の開催 │ ○    │ －◀M12:notAsSet    │ ○
        広域観光連携  │ 周遊ルートの造成 │ ○    │ ○                   │ －`,
      options: { absentMark: "" },
    },
  },
});

describe("M12 with a way of writing that people set", () => {
  it("fills blank cells where － is set", () => {
    const { book } = drawSheet(cases.valid["blank cells throughout"]);
    const plan = readPlan(book);
    const options = { absentMark: "－" } as const;
    const findings = runRules([absenceMixed], plan, options);
    const { edits } = proposeFixes([absenceMixed], findings, plan, "safe", options);
    const after = readPlan(applyToBook(book, edits));
    expect(edits).toHaveLength(2);
    expect(runRules([absenceMixed], after, options)).toEqual([]);
    expect(after.tables[0]?.measures.map(({ participation }) => [...participation])).toEqual(
      plan.tables[0]?.measures.map(({ participation }) => [...participation]),
    );
  });
});

describe("M12 beside the rules about single marks", () => {
  it("takes a look-alike of － away in one go, with the space around it", () => {
    const { book } = drawSheet(`
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ー    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ␣－
      地域公共交通  │ 実証運行の実施   │ ○    │       │ ○
      情報発信     │ 広報紙の発行     │ ○    │       │ ○`);
    const rules = [markVariant, markSurroundingSpace, absenceMixed];
    const plan = readPlan(book);
    const findings = runRules(rules, plan);
    const { edits, left } = proposeFixes(rules, findings, plan, "safe");
    expect(findings.map(({ code }) => code)).toEqual(["M12"]);
    expect(left).toEqual([]);
    expect(runRules(rules, readPlan(applyToBook(book, edits)))).toEqual([]);
  });
});
