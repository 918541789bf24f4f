import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { testRule } from "../../../test/support/ruleTester";
import { readPlan } from "../read";
import { proposeFixes } from "./proposeFixes";
import { runRules } from "./runRules";
import { tagColorMismatch } from "./T04-tag-color-mismatch";
import { colorNotWritable } from "./T05-color-not-writable";

testRule(colorNotWritable, {
  options: { canColorParts: false },
  valid: {
    "a measure alone in its cell, which can be coloured as a whole": `
      事業名       │ 取組の方向性             │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】 │ ○    │ ○`,
    "two measures in a cell, both of them new": `
      事業名       │ 取組の方向性                                     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】⏎起業家交流会【拡充】 │ ○    │ ○`,
    "a measure that is red already, in part of its cell": `
      事業名       │ 取組の方向性                                    │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎{red:起業家交流会【新規】} │ ○    │ ○`,
    "continued measures": `
      事業名       │ 取組の方向性                                │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会【継続】     │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成⏎観光パンフレットの作成 │ ○    │ ○`,
    "a legend that gives 新規 another colour": `
      事業名       │ 取組の方向性                              │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会【新規】 │ ○    │ ○
      青文字は新規事業`,
    "a formula, of which nobody can colour a part": `
      事業名       │ 取組の方向性                                 │ 山口市 │ 宇部市
      起業・創業支援 │ {=}創業相談会の開催⏎起業家交流会【新規】 │ ○    │ ○`,
  },
  invalid: {
    "one of two measures is new": `
      事業名       │ 取組の方向性                                    │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会【新規】◀T05 │ ○    │ ○`,
    "two of three, each told by itself": `
      事業名       │ 取組の方向性                                                          │ 山口市 │ 宇部市
      起業・創業支援 │ 相談会の開催【拡充】⏎創業塾の開催⏎起業家交流会【新規】◀T05◀T05 │ ○    │ ○`,
    "a measure that is red in part": `
      事業名       │ 取組の方向性                                            │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会{red:【新規】}◀T05 │ ○    │ ○`,
  },
});

/** Codes and levels of what the two rules say of a picture on a host that colours cells as a whole. */
function sayOnPlainHost(picture: string): readonly string[] {
  const plan = readPlan(drawSheet(picture).book);
  const findings = runRules([tagColorMismatch, colorNotWritable], plan, { canColorParts: false });
  return findings.map(({ code, message, fix }) => `${code} ${message} ${fix}`);
}

describe("T04 and T05 on a host that colours cells as a whole", () => {
  it("leaves a part of a cell to T05 alone", () => {
    const picture = `
      事業名       │ 取組の方向性                              │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会【新規】 │ ○    │ ○`;
    expect(sayOnPlainHost(picture)).toEqual(["T05 byHand none"]);
  });

  it("says T04, and never T05, where a host can colour parts", () => {
    const picture = `
      事業名       │ 取組の方向性                              │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会【新規】 │ ○    │ ○`;
    const plan = readPlan(drawSheet(picture).book);
    const findings = runRules([tagColorMismatch, colorNotWritable], plan);
    expect(findings.map(({ code, fix }) => `${code} ${fix}`)).toEqual(["T04 safe"]);
  });

  it("colours the whole cell where all of its measures are new", () => {
    const picture = `
      事業名       │ 取組の方向性                                     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】⏎起業家交流会【拡充】 │ ○    │ ○`;
    const plan = readPlan(drawSheet(picture).book);
    const options = { canColorParts: false };
    const findings = runRules([tagColorMismatch], plan, options);
    const { edits, left } = proposeFixes([tagColorMismatch], findings, plan, "safe", options);
    const end = plan.tables[0]?.measures[0]?.source.cellText.length;
    expect(left).toEqual([]);
    for (const edit of edits) {
      expect(edit).toMatchObject({ kind: "color" });
      if (edit.kind === "color") {
        for (const span of edit.spans) expect(span).toMatchObject({ start: 0, end });
      }
    }
  });

  it("proposes nothing for a continued measure in red beside one that stays red", () => {
    const picture = `
      事業名       │ 取組の方向性                                                  │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】}⏎{red:起業家交流会【継続】} │ ○    │ ○`;
    expect(sayOnPlainHost(picture)).toEqual(["T04 continuedInRed none"]);
  });
});
