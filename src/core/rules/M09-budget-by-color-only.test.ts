import { describe, expect, it } from "@jest/globals";
import { applyToBook } from "../../../test/support/applyToBook";
import { drawSheet } from "../../../test/support/drawSheet";
import { testRule } from "../../../test/support/ruleTester";
import type { Book } from "../index";
import { readPlan } from "../read";
import { budgetByColorOnly } from "./M09-budget-by-color-only";
import { proposeFixes } from "./proposeFixes";
import { runRules } from "./runRules";

const invalid = {
  "a red ○": `
    事業名       │ 取組の方向性     │ 山口市 │ 宇部市
    起業・創業支援 │ 創業相談会の開催 │ ○    │ {red:○}
    広域観光連携  │ 周遊ルートの造成 │ {red:○}※1 │ ○
    ○:取り組む市町 赤字の○:予算化する市町◀M09:byLook`,
  "a sign that shows its colour, in a cell of its own": `
    凡例 │ ○              │ 取り組む市町
         │ {red:○}◀M09 │ 予算化する市町
    事業名       │ 取組の方向性     │ 山口市 │ 宇部市
    起業・創業支援 │ 創業相談会の開催 │ ○    │ {red:○}
    広域観光連携  │ 周遊ルートの造成 │ ○    │ ○`,
  "a fill": `
    事業名       │ 取組の方向性     │ 山口市 │ 宇部市
    起業・創業支援 │ 創業相談会の開催 │ ○    │ {fill #FFFF00}○
    広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
    黄色セルは予算化する市町◀M09`,
  "a bold ○": `
    事業名       │ 取組の方向性     │ 山口市 │ 宇部市
    起業・創業支援 │ 創業相談会の開催 │ ○    │ {bold:○}
    広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
    ○:取り組む市町 太字の○:予算化する市町◀M09`,
  "a legend whose look no mark has": `
    事業名       │ 取組の方向性     │ 山口市 │ 宇部市
    起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
    ○:取り組む市町 赤字の○:予算化する市町◀M09:lookMissing`,
  "◎ in use for something else, so that nothing is proposed": `
    事業名       │ 取組の方向性     │ 山口市 │ 宇部市
    起業・創業支援 │ 創業相談会の開催 │ ◎    │ {red:○}
    広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
    ◎:事務局 ○:取り組む市町 赤字の○:予算化する市町◀M09`,
  "a formula that shows one of the marks, so that nothing is proposed": `
    事業名       │ 取組の方向性     │ 山口市 │ 宇部市
    起業・創業支援 │ 創業相談会の開催 │ ○    │ {=}{red:○}
    広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
    ○:取り組む市町 赤字の○:予算化する市町◀M09`,
};

testRule(budgetByColorOnly, {
  valid: {
    "a sign of its own": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ◎
      ○:取り組む市町 ◎:予算化する市町`,
    "a sign of its own that is red as well": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {red:◎}
      ○:取り組む市町 赤字の◎:予算化する市町`,
    "a column for budgets": `
      事業名       │ 取組の方向性     │ 山口市 │ <    │ 宇部市 │ <
      ^           │ ^               │ 取組  │ 予算 │ 取組  │ 予算
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○   │ ○    │`,
    "a legend that says nothing of budgets": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {red:○}
      ○:取り組む市町 赤文字は新規事業`,
    "a legend that lost its colours in a copy": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      ○:取り組む市町 ○:予算化する市町`,
  },
  invalid,
  repaired: {
    "a red ○": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {red:◎}
      広域観光連携  │ 周遊ルートの造成 │ {red:◎}※1 │ ○
      ○:取り組む市町 赤字の◎:予算化する市町`,
    "a sign that shows its colour, in a cell of its own": `
      凡例 │ ○       │ 取り組む市町
           │ {red:◎} │ 予算化する市町
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {red:◎}
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○`,
  },
});

function readParticipation(book: Book): readonly unknown[] {
  const measures = readPlan(book).tables.flatMap((table) => table.measures);
  return measures.map(({ text, participation }) => [text, ...participation]);
}

describe("M09 in a plan of several sheets", () => {
  const sayOf = (picture: string): readonly string[] =>
    runRules([budgetByColorOnly], readPlan(drawSheet(picture).book)).map(
      ({ at, message }) => `${at.sheet} ${message}`,
    );

  it("does not miss the look on a sheet where nobody budgets", () => {
    const picture = `
      # 柱1
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {red:○}
      ○:取り組む市町 赤字の○:予算化する市町
      # 柱2
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
      ○:取り組む市町 赤字の○:予算化する市町`;
    expect(sayOf(picture)).toEqual(["柱1 byLook"]);
  });

  it("tells a legend that the sheets share once, and changes the marks of all of them", () => {
    const picture = `
      # 凡例
      ○:取り組む市町 赤字の○:予算化する市町
      # 柱1
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {red:○}
      # 柱2
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      広域観光連携  │ 周遊ルートの造成 │ {red:○} │ {red:○}`;
    const { book } = drawSheet(picture);
    const plan = readPlan(book);
    const findings = runRules([budgetByColorOnly], plan);
    const { edits } = proposeFixes([budgetByColorOnly], findings, plan, "ask");
    const after = applyToBook(book, edits);
    expect(findings.map(({ at, data }) => [at.sheet, data.count])).toEqual([["凡例", 3]]);
    expect(edits).toHaveLength(4);
    expect(readParticipation(after)).toEqual(readParticipation(book));
    expect(runRules([budgetByColorOnly], readPlan(after))).toEqual([]);
  });
});

describe("what M09 proposes", () => {
  it.each(Object.entries(invalid))(
    "leaves who budgets and who takes part as it was: %s",
    (_name, picture) => {
      const { book } = drawSheet(picture);
      const plan = readPlan(book);
      const findings = runRules([budgetByColorOnly], plan);
      const { edits } = proposeFixes([budgetByColorOnly], findings, plan, "ask");
      expect(readParticipation(applyToBook(book, edits))).toEqual(readParticipation(book));
    },
  );

  it("is whole, or nothing", () => {
    const levels = Object.values(invalid).map((picture) =>
      runRules([budgetByColorOnly], readPlan(drawSheet(picture).book)).map(({ fix }) => fix),
    );
    expect(levels.flat()).toEqual(["ask", "ask", "none", "ask", "none", "none", "none"]);
  });
});
