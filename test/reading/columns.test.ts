/** The columns beside the marks, in any order and under any name. */
import { describe, expect, it } from "@jest/globals";
import { fieldsOf, readDrawing } from "../support/readDrawing";

describe("columns beside the marks", () => {
  it("are those of the printed form: 取組, number, 事業名, 方向性, 重点PJ", () => {
    const reading = readDrawing(`
      取組 │ │ 事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市
      ア 産業 │ 1 │ 起業 │ 相談会 │ ● │ ○ │
      ^      │ 2 │ 販路 │ 商談会 │   │ ○ │ ○`);
    expect(fieldsOf(reading)).toEqual([
      "A initiative",
      "B projectNumber",
      "C project",
      "D measure",
      "E priority",
    ]);
    expect(reading.measures).toMatchObject([
      { initiative: "ア 産業", project: "起業", text: "相談会", isPriority: true },
      { initiative: "ア 産業", project: "販路", text: "商談会", isPriority: false },
    ]);
  });

  it.each(["1 起業支援", "１．起業支援", "(1)起業支援", "①起業支援", "1⏎起業支援", "起業支援"])(
    "give a 事業名 without the number in its cell: %s",
    (written) => {
      const { measures } = readDrawing(`
        事業名 │ 取組内容 │ 山口市 │ 宇部市
        ${written} │ 相談会 │ ○ │`);
      expect(measures).toMatchObject([{ project: "起業支援", text: "相談会" }]);
    },
  );

  it("keep the number of a 取組 and of a 政策分野, not that of a 柱", () => {
    const { measures } = readDrawing(`
      柱 │ 政策分野 │ 取組 │ 事業名 │ 取組内容 │ 山口市 │ 宇部市
      1 経済成長のけん引 │ (1) 産業 │ ア 起業支援 │ 1 創業塾 │ 相談会 │ ○ │`);
    expect(measures).toMatchObject([
      { pillar: "経済成長のけん引", policyArea: "(1) 産業", initiative: "ア 起業支援" },
    ]);
  });

  it("are known in a list of one measure a row, with all that lists carry", () => {
    const reading = readDrawing(`
      No. │ 柱 │ 政策分野 │ 取組 │ 事業名 │ 事業内容 │ 区分 │ 担当課 │ 事業費⏎(千円) │ KPI │ 山口市 │ 宇部市 │ 備考
      1 │ 経済成長のけん引 │ 産業 │ 起業支援 │ 創業塾 │ 相談会 │ 新規 │ 企画課 │ 1,200 │ 30件 │ ○ │ │ R4から
      2 │ 経済成長のけん引 │ 産業 │ 起業支援 │ 創業塾 │ 商談会 │ 継続 │ 企画課 │ 800 │ 10件 │ ○ │ ○ │`);
    expect(fieldsOf(reading)).toEqual([
      "A number",
      "B pillar",
      "C policyArea",
      "D initiative",
      "E project",
      "F measure",
      "G change",
      "H department",
      "I cost",
      "J indicator",
      "M remarks",
    ]);
    expect(reading.measures).toMatchObject([
      { text: "相談会", change: "new", who: "山口市" },
      { text: "商談会", change: "continued", who: "山口市 宇部市" },
    ]);
    expect(reading.plan.tables[0]?.rows[0]?.remarks?.value).toBe("R4から");
  });

  it("may stand in another order, marks first", () => {
    const { measures } = readDrawing(`
      山口市 │ 宇部市 │ 備考 │ 取組内容 │ 事業名 │ 取組 │ 区分
      ○ │ │ │ 相談会 │ 創業塾 │ ア 起業 │ 拡充
      │ ○ │ │ 商談会 │ 創業塾 │ ア 起業 │ 継続`);
    expect(measures).toMatchObject([
      { initiative: "ア 起業", project: "創業塾", text: "相談会", change: "expanded" },
      { initiative: "ア 起業", project: "創業塾", text: "商談会", change: "continued" },
    ]);
  });

  it.each([
    ["施策", "連携事業", "事業内容"],
    ["施策名", "事業名", "具体的取組"],
    ["取組項目", "事務事業名", "取組の内容"],
    ["連携項目", "事業", "事業の概要"],
    ["取組", "連携事業名", "取組方向・内容"],
    ["取組名", "個別事業", "具体的な取組"],
  ])("may be called %s, %s, %s", (initiative, project, measure) => {
    const { measures } = readDrawing(`
      ${initiative} │ ${project} │ ${measure} │ 山口市 │ 宇部市
      ア 産業振興 │ 創業塾 │ 相談会を市内三か所で開催 │ ○ │`);
    expect(measures).toMatchObject([
      { initiative: "ア 産業振興", project: "創業塾", text: "相談会を市内三か所で開催" },
    ]);
  });

  it("share one heading where a number stands beside the name without its own", () => {
    const { measures } = readDrawing(`
      取組 │ <  │ 事業名 │ < │ 取組の方向性 │ 山口市 │ 宇部市
      ア │ 産業 │ 1 │ 起業 │ 相談会 │ ○ │
      ^  │ ^    │ 2 │ 販路 │ 商談会 │   │ ○`);
    expect(measures).toMatchObject([
      { initiative: "ア 産業", project: "起業", text: "相談会" },
      { initiative: "ア 産業", project: "販路", text: "商談会" },
    ]);
  });

  it("leave the 事業名 as the measure where there is no column for it", () => {
    const { measures } = readDrawing(`
      取組 │ 事業名 │ 山口市 │ 宇部市
      ア 産業 │ 1 創業塾 │ ○ │
      ^      │ 2 商談会 │   │ ○`);
    expect(measures).toMatchObject([
      { initiative: "ア 産業", project: "創業塾", text: "創業塾", who: "山口市" },
      { initiative: "ア 産業", project: "商談会", text: "商談会", who: "宇部市" },
    ]);
  });

  it("take no counts of the row for a municipality", () => {
    const reading = readDrawing(`
      事業名 │ 取組内容 │ 山口市 │ 宇部市 │ 参加⏎市町数
      起業   │ 相談会  │ ○     │ ○     │ 2
      観光   │ 周遊    │ ○     │       │ 1`);
    expect(reading.municipalities).toEqual(["山口市*", "宇部市*"]);
    expect(reading.notes).toEqual([]);
  });
});
