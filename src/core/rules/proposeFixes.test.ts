import { describe, expect, it } from "@jest/globals";
import { applyToBook } from "../../../test/support/applyToBook";
import { drawSheet } from "../../../test/support/drawSheet";
import { readPlan } from "../read";
import { checkPlan, proposeFixes } from "./index";

const { book } = drawSheet(`
  事業名       │ 取組の方向性                         │ 山口市  │ 宇部市      │ 萩市 │ 備考
  起業・創業支援 │ 創業相談会の開催(新規)⏎補助金の交付 │ ␣〇␣  │ ◯(R4～) │ レ  │
  広域観光連携  │ 周遊ルートの造成⏎案内板の整備       │ ○     │ ○        │ ○  │`);

function repair(level: "safe" | "ask") {
  const plan = readPlan(book);
  const proposed = proposeFixes(checkPlan(plan), plan, level);
  return { ...proposed, repaired: applyToBook(book, proposed.edits) };
}

function textsOf(repaired: typeof book, row: number): readonly string[] {
  return (repaired.sheets[0]?.cellsInRow(row) ?? []).map((cell) => cell.text);
}

describe("proposeFixes", () => {
  it("joins what several rules propose for one cell", () => {
    const { repaired, edits } = repair("safe");
    expect(textsOf(repaired, 1).slice(1, 4)).toEqual([
      "創業相談会の開催【新規】\n補助金の交付",
      "○",
      "○(R4～)",
    ]);
    const colored = repaired.sheets[0]?.cell(1, 1)?.runs.map((run) => [run.text, run.font.color]);
    expect(colored).toEqual([
      ["創業相談会の開催【新規】", "#C00000"],
      ["\n補助金の交付", null],
    ]);
    const cells = edits.map((edit) => ("at" in edit ? `${edit.kind} ${edit.at.column}` : ""));
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("leaves at level safe what wants a yes", () => {
    const { applied, left } = repair("safe");
    expect(applied.map(({ code }) => code)).toEqual(["T01", "T04", "M01", "M03", "M01"]);
    expect(left.map(({ code, fix }) => [code, fix])).toEqual([
      ["M04", "ask"],
      ["M01", "ask"],
    ]);
  });

  it("leaves nothing at level ask that has a proposal", () => {
    const { left, repaired } = repair("ask");
    expect(left).toEqual([]);
    expect(checkPlan(readPlan(repaired))).toEqual([]);
    expect(textsOf(repaired, 1).slice(2)).toEqual(["○", "○", "○", "(宇部市:R4～)"]);
  });

  it("proposes nothing for what it repaired", () => {
    const plan = readPlan(repair("ask").repaired);
    expect(proposeFixes(checkPlan(plan), plan, "ask").edits).toEqual([]);
  });

  it("keeps the graver of two findings whose edits contradict each other", () => {
    const { book: doubted } = drawSheet(`
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ●     │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │        │ ⬤    │ ○    │ ○`);
    const plan = readPlan(doubted);
    const found = checkPlan(plan);
    const [finding] = found;
    if (finding === undefined) throw new Error("M10 was expected");
    const rival = { ...finding, severity: "error", message: "priority" } as const;
    const { applied, left } = proposeFixes([finding, rival], plan, "ask");
    expect(applied).toEqual([rival]);
    expect(left).toEqual([finding]);
  });
});
