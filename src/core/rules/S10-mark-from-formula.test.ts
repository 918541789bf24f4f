import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { applyToBook } from "../../../test/support/applyToBook";
import { testRule } from "../../../test/support/ruleTester";
import { readPlan } from "../read";
import { proposeFixes } from "./proposeFixes";
import { runRules } from "./runRules";
import { markFromFormula } from "./S10-mark-from-formula";

const manyFormulas = `
      事業名       │ 取組の方向性     │ 山口市                │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○{=A!C2}◀S10:many │ ○{=A!D2} │ ○{=A!E2}
      広域観光連携  │ 周遊ルートの造成 │ ○{=A!C3}          │ ○{=A!D3} │ ○{=[1]A!E3}◀S10:external
      地域公共交通  │ 交通系ICの導入   │ ○{=A!C4}          │ ○{=A!D4} │ ○{=A!E4}`;

testRule(markFromFormula, {
  valid: {
    "formulas outside the mark columns": `
      事業名       │ 取組の方向性             │ 山口市 │ 宇部市 │ 市町数
      起業・創業支援 │ 創業相談会の開催{=別!B2} │ ○    │ ○    │ 2{=COUNTA(C2:D2)}`,
  },
  invalid: {
    "a formula of this workbook, and a reference to a table's column": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市                    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○{=回答!C2}◀S10:formula │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○{=INDEX(回答[宇部市],2)}◀S10:formula │ ○`,
    "references to other workbooks, as files keep them and as Excel shows them": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市                                   │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○{=[1]回答!C2}◀S10:external            │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○{='C:\\[回答.xlsx]回答'!C3}◀S10:external │ ○`,
    "a table of formulas, said once for each kind": manyFormulas,
    "a table that takes all its marks from another workbook": manyFormulas
      .replaceAll("{=A!", "{=[1]A!")
      .replace("S10:many", "S10:manyExternal")
      .replace("◀S10:external", ""),
  },
});

describe("the proposal of S10", () => {
  it("leaves no formula among the marks, and the plan as it was", () => {
    const { book } = drawSheet(manyFormulas);
    const plan = readPlan(book);
    const findings = runRules([markFromFormula], plan);
    const { edits } = proposeFixes([markFromFormula], findings, plan, "ask");
    const repaired = readPlan(applyToBook(book, edits));
    const marks = repaired.tables.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
    expect(marks).toHaveLength(9);
    expect(marks.map(({ formula }) => formula)).toEqual(marks.map(() => null));
    expect(repaired.tables[0]?.measures).toEqual(plan.tables[0]?.measures);
  });
});
