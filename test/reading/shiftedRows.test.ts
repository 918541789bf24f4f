/** Rows that slipped against their header: placed where they fit, with a note; else a note and no guess. */
import { describe, expect, it } from "@jest/globals";
import { readDrawing } from "../support/readDrawing";

const head = `
  取組 │ 事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
  ア 産業 │ 起業 │ 創業に関する相談会 │ ● │ ○ │ ○ │ ○
  ア 産業 │ 販路 │ 都市部での商談会 │ ● │ ○ │ │ ○`;

describe("a row that slipped", () => {
  it("to the right is placed, with a note", () => {
    const { measures, notes } = readDrawing(`${head}
      │ イ 観光 │ 周遊 │ 周遊バスの実証運行 │ ● │ ○ │ │ ○`);
    expect(measures[2]).toMatchObject({
      initiative: "イ 観光",
      project: "周遊",
      text: "周遊バスの実証運行",
      isPriority: true,
      who: "山口市 萩市",
    });
    expect(notes).toEqual(["S09 shifted D4"]);
  });

  it("to the left is placed, with a note", () => {
    const { measures, notes } = readDrawing(`${head}
      周遊 │ 周遊バスの実証運行 │ ● │ ○ │ │ ○`);
    expect(measures[2]).toMatchObject({
      project: "周遊",
      text: "周遊バスの実証運行",
      isPriority: true,
      who: "山口市 萩市",
    });
    expect(notes).toEqual(["S09 shifted B4"]);
  });

  it("in part, from a cell on, is placed, with a note", () => {
    const { measures, notes } = readDrawing(`${head}
      イ 観光 │ 周遊 │ │ 周遊バスの実証運行 │ ● │ ○ │ │ ○`);
    expect(measures[2]).toMatchObject({
      initiative: "イ 観光",
      project: "周遊",
      text: "周遊バスの実証運行",
      who: "山口市 萩市",
    });
    expect(notes).toEqual(["S09 shifted D4"]);
  });

  it("and fits nowhere is left out, with a note", () => {
    const { measures, notes } = readDrawing(`${head}
      │ │ │ ○ │ 実証運行する周遊バス │ ○ │ 観光案内所の開設`);
    expect(measures.map(({ project }) => project)).toEqual(["起業", "販路"]);
    expect(notes).toEqual(["S09 unplaced D4"]);
  });

  it("is no row with words in one mark's cell: it stays, and the cell is noted", () => {
    const { measures, notes } = readDrawing(`${head}
      イ 観光 │ 周遊 │ 周遊バスの実証運行 │ ● │ ○ │ 協議のうえ決定する │ ○`);
    expect(measures[2]).toMatchObject({ text: "周遊バスの実証運行", who: "山口市 萩市" });
    expect(notes).toContain("S09 text F4");
  });

  it("is no row whose short 重点PJ name stands in its own column", () => {
    const { notes } = readDrawing(`
      事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市
      起業 │ 創業に関する相談会 │ 起業PJ │ ○ │
      観光 │ 周遊バスの実証運行 │ 観光PJ │ ○ │ ○`);
    expect(notes).toEqual([]);
  });
});

describe("marks without a measure", () => {
  it("are kept as a row of their own, with a note", () => {
    const { plan, notes } = readDrawing(`${head}
      │ │ │ │ ○ │ │ ○`);
    expect(plan.tables[0]?.measures).toHaveLength(2);
    expect(plan.tables[0]?.rows[2]).toMatchObject({ row: 3, measures: [] });
    expect(notes).toEqual(["S08 orphan E4"]);
  });

  it.each([
    ["the right", "│ イ 観光 │ 周遊 │ 周遊バスの実証運行 │ 継続 │ ● │ ○ │ │ ○"],
    ["the left", "周遊 │ 周遊バスの実証運行 │ 継続 │ ● │ ○ │ │ ○"],
  ])("to %s is told by its 区分, which fits in no other column", (_side, row) => {
    const { measures, notes } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 区分 │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      ア 産業 │ 起業 │ 創業に関する相談会 │ 継続 │ ● │ ○ │ ○ │ ○
      ア 産業 │ 販路 │ 都市部での商談会 │ 新規 │ ● │ ○ │ │ ○
      ${row}`);
    expect(measures[2]).toMatchObject({ text: "周遊バスの実証運行", who: "山口市 萩市" });
    expect(notes).toEqual([expect.stringMatching(/^S09 shifted /u)]);
  });

  it("is placed so that its ● comes under 重点PJ, however short the texts are", () => {
    const { measures, notes } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市 │ 萩市 │ 防府市
      ア 福祉 │ 子育て │ 若者を対象とした講座の開催 │ │ ○ │ ○ │ ○ │
      │ │ ア 医療 │ 救急医療 │ 保護者と大学との交流 │ ● │ ○ │ ○ │ ○ │`);
    expect(measures[1]).toMatchObject({ text: "保護者と大学との交流", isPriority: true });
    expect(notes).toEqual(["S09 shifted E3"]);
  });

  it.each([
    ["a mark alone under 備考", "ア 産業 │ 交流会の開催 │ │ ○ │ ○ │ ○ │"],
    ["a tagged measure under 備考", "ア 産業 │ 起業 │ │ 交流会の開催【拡充】 │ │ ○ │ ○ │ ○"],
  ])("shows by %s, where the measure is missing", (_what, row) => {
    const { notes } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 備考 │ 山口市 │ 宇部市 │ 萩市
      ア 産業 │ 起業 │ 創業に関する相談会 │ │ ○ │ ○ │ ○
      ア 産業 │ 販路 │ 都市部での商談会 │ │ ○ │ │ ○
      ${row}`);
    expect(notes).toEqual([expect.stringMatching(/^S09 /u)]);
  });
});

describe("a sentence in one mark cell", () => {
  it("leaves the row where it stands, and is told", () => {
    const { measures, notes } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市
      ア 医療 │ 救急医療 │ 補助制度の運用 │ ○ │ ○ │ 商工振興課で検討する予定です`);
    expect(measures).toMatchObject([{ text: "補助制度の運用", who: "山口市 宇部市" }]);
    expect(notes).toEqual(["S09 text F2"]);
  });
});

describe("words in a column of figures", () => {
  it("leave the row where it stands: X05 tells them", () => {
    const { measures, notes } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市 │ 備考 │ 事業費(千円)
      ア 産業 │ 起業 │ 創業に関する相談会の開催 │ ○ │ ○ │ │ │ 2600
      イ 観光 │ 周遊 │ 周遊バスの実証運行の実施 │ ○ │ │ ○ │ │ 県の補助を含む一式
      イ 観光 │ 周遊 │ 案内所の開設と運営の支援 │ ○ │ ○ │ ○ │ │ 900
      イ 観光 │ 宿泊 │ 宿泊施設の予約の促進 │ ○ │ ○ │ ○ │ │ 900
      イ 観光 │ 宿泊 │ 宿泊施設の改修の支援 │ ○ │ ○ │ ○ │ │ 300`);
    expect(measures[1]).toMatchObject({ text: "周遊バスの実証運行の実施", who: "山口市 萩市" });
    expect(notes).toEqual([]);
  });
});

describe("a column without a heading between the municipalities", () => {
  it("leaves the rows where they stand, however few marks it holds", () => {
    const { measures, notes } = readDrawing(`
      No. │ 事業名 │ 取組の方向性 │ 八戸市 │ 三戸町 │ 五戸町 │ │ おいらせ町 │ 階上町 │ 新郷村
      1 │ 起業 │ 創業に関する相談会の開催 │ ○ │ ○ │ │ ○ │ ○ │ ○ │
      2 │ 観光 │ 周遊ルートの造成と周知 │ ○ │ │ ○ │ │ │ ○ │ ○
      3 │ 医療 │ 看護人材の合同研修の実施 │ ○ │ ○ │ ○ │ │ │ │ ○
      4 │ 交通 │ 広域バス路線の維持 │ ○ │ ○ │ │ │ ○ │ │ ○`);
    expect(measures.map(({ who }) => who)).toEqual([
      "八戸市 三戸町 おいらせ町 階上町",
      "八戸市 五戸町 階上町 新郷村",
      "八戸市 三戸町 五戸町 新郷村",
      "八戸市 三戸町 おいらせ町 新郷村",
    ]);
    expect(notes).toEqual(["S02 headless G1"]);
  });
});
