/** 重点PJ: ● says only that, a number or a name also which. */
import { describe, expect, it } from "@jest/globals";
import { readDrawing } from "../support/readDrawing";

const header = "事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市";

describe("the 重点PJ column", () => {
  it("holds a slip where ○ stands among ●: the measure is none, until somebody says so", () => {
    const { measures } = readDrawing(`
      ${header}
      起業 │ 相談会 │ ● │ ○ │
      広報 │ 情報誌 │ ● │ ○ │ ○
      観光 │ 周遊バス │ ○ │ ○ │`);
    expect(measures.map(({ isPriority }) => isPriority)).toEqual([true, true, false]);
  });

  it.each(["●", "○", "◎", "★", "レ", "1"])("may say only that it is one: %s", (sign) => {
    const { measures } = readDrawing(`
      ${header}
      起業 │ 相談会 │ ${sign} │ ○ │
      観光 │ 周遊バス │ │ ○ │`);
    expect(measures).toMatchObject([
      { isPriority: true, priorityProjects: [] },
      { isPriority: false, priorityProjects: [] },
    ]);
  });

  it.each([
    ["①", ["①"]],
    ["①③", ["①", "③"]],
    ["②、⑧", ["②", "⑧"]],
    ["観光PJ", ["観光PJ"]],
    ["観光PJ⏎起業・創業PJ", ["観光PJ", "起業・創業PJ"]],
    ["観光PJ、情報発信PJ", ["観光PJ", "情報発信PJ"]],
  ])("may say which: %s", (written, projects) => {
    const { measures } = readDrawing(`
      ${header}
      起業 │ 相談会 │ ${written} │ ○ │
      観光 │ 周遊バス │ ${written} │ ○ │`);
    expect(measures).toMatchObject([
      { isPriority: true, priorityProjects: projects },
      { isPriority: true, priorityProjects: projects },
    ]);
  });

  it.each(["－", "×", "-"])("may say no: %s", (sign) => {
    const { measures } = readDrawing(`
      ${header}
      起業 │ 相談会 │ ● │ ○ │
      観光 │ 周遊バス │ ${sign} │ ○ │`);
    expect(measures.map(({ isPriority }) => isPriority)).toEqual([true, false]);
  });

  it.each(["重点プロジェクト", "重点", "重点⏎PJ", "PJ", "重点事業", "優先"])(
    "may be called %s, and stand right of the marks",
    (heading) => {
      const reading = readDrawing(`
        事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ ${heading}
        起業 │ 相談会 │ ○ │ │ ●
        観光 │ 周遊バス │ ○ │ ○ │`);
      expect(reading.measures).toMatchObject([
        { isPriority: true, who: "山口市" },
        { isPriority: false, who: "山口市 宇部市" },
      ]);
    },
  );

  it("may be merged over its rows", () => {
    const { measures } = readDrawing(`
      ${header}
      起業 │ 相談会 │ ● │ ○ │
      ^ │ 創業塾 │ ^ │ ○ │
      観光 │ 周遊バス │ │ ○ │`);
    expect(measures.map(({ isPriority }) => isPriority)).toEqual([true, true, false]);
  });

  it("may be missing: a sign before the 事業名 or the measure says it, where the legend explains it", () => {
    const { measures } = readDrawing(`
      ★:重点プロジェクト
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      ★起業 │ 相談会 │ ○ │
      観光 │ ★周遊バス⏎スタンプラリー │ ○ │`);
    expect(measures).toMatchObject([
      { project: "起業", text: "相談会", isPriority: true },
      { project: "観光", text: "周遊バス", isPriority: true },
      { project: "観光", text: "スタンプラリー", isPriority: false },
    ]);
  });

  it("is no legend where a 備考 beside it speaks of 実施 and nobody takes part yet", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 重点PJ │ 備考
      起業 │ 相談会 │ ○ │ │ ○ │
      観光 │ 周遊バス │ │ │ ○ │ R4から本格実施`);
    expect(measures.map(({ isPriority }) => isPriority)).toEqual([true, true]);
  });
});
