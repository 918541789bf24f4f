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

describe("a row with a sign under 備考", () => {
  const besides = `
    取組 │ 事業名 │ 取組の方向性 │ 備考 │ 高知市 │ 室戸市 │ 安芸市
    ア 産業 │ 起業 │ 創業に関する相談会の開催 │ 予算化は次年度 │ ○ │ ○ │ ○`;

  it("is placed where one shift alone mends it", () => {
    const { measures, notes } = readDrawing(`${besides}
      │ 保育士に向けた相談窓口の設置【拡充】 │ 一部の市町のみ │ ○ │ │ ○ │`);
    expect(measures[1]).toMatchObject({
      text: "保育士に向けた相談窓口の設置",
      change: "expanded",
      who: "高知市 安芸市",
    });
    expect(notes).toEqual(["S09 shifted B3"]);
  });

  it("stays where several would, and the sign is told", () => {
    const { measures, notes } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 高知市 │ 室戸市 │ 安芸市 │ 南国市 │ 備考
      ア 産業 │ 起業 │ 創業に関する相談会の開催 │ ○ │ ○ │ ○ │ ○ │ 予算化は次年度
      イ 観光 │ 周遊 │ 周遊バスの実証運行の実施 │ ○ │ │ ○ │ │ ○`);
    expect(measures[1]).toMatchObject({ project: "周遊", who: "高知市 安芸市" });
    expect(notes).toEqual(["S09 mark H3"]);
  });
});

describe("a row with a number of its own", () => {
  const numbered = `
    No. │ 施策 │ 連携事業 │ 事業内容 │ 摘要 │ 山口市 │ 宇部市 │ 萩市 │ 事業費(千円)
    7 │ ア 福祉 │ 1 子育て支援事業 │ 留学生の魅力を伝える動画の制作 │ │ ○ │ ○ │ ○ │ 3800
    8 │ イ 観光 │ 1 周遊促進事業 │ 商店街を支える補助制度の運用 │ │ ○ │ │ ○ │ 1500`;

  it("is placed by it, where everything else would fit as it stands", () => {
    const { measures, notes } = readDrawing(`${numbered}
      │ 10 │ │ 2 見守り事業 │ 女性の魅力を伝える動画の制作 │ │ ○ │ ○ │ － │ 4600`);
    expect(measures[2]).toMatchObject({
      initiative: "イ 観光",
      project: "見守り事業",
      text: "女性の魅力を伝える動画の制作",
      who: "山口市 宇部市",
    });
    expect(notes).toEqual(["S09 shifted E4"]);
  });

  it("is placed by two columns, when one would leave the number outside its column", () => {
    const { measures, notes } = readDrawing(`${numbered}
      │ │ 10 │ │ 2 見守り事業 │ 女性の魅力を伝える動画の制作 │ │ ○ │ ○ │ － │ 4600`);
    expect(measures[2]).toMatchObject({
      project: "見守り事業",
      text: "女性の魅力を伝える動画の制作",
      who: "山口市 宇部市",
    });
    expect(notes).toEqual(["S09 shifted F4"]);
  });

  it("shows by the figure that its remarks pushed out of the table", () => {
    const { measures, notes } = readDrawing(`
      No. │ 事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市 │ 備考 │ 事業費(千円)
      1 │ 子育て │ 子育て相談会の開催 │ ○ │ ○ │ │ │ 100
      2 │ 観光 │ 周遊バスの実証運行 │ ○ │ ○ │ ○ │ │ 200
      3 │ 医療 │ 看護人材の合同研修 │ ○ │ ○ │ ○ │ │ 300
      4 │ 交通 │ 広域バス路線の維持 │ ○ │ ○ │ ○ │ │ 400
      5 │ 見守り │ 見守り訪問の実施 │ ○ │ ○ │ │ │ 県の補助あり │ 4600`);
    expect(measures[4]).toMatchObject({ text: "見守り訪問の実施", who: "山口市 宇部市" });
    expect(notes).toEqual(["S09 shifted C6"]);
  });
});

describe("a row that slipped from its measure on", () => {
  it("leaves its project where it stands", () => {
    const { measures, notes } = readDrawing(`
      No. │ 取組 │ 事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市 │ 萩市 │ 備考
      16 │ ア 観光 │ 周遊観光事業 │ 商店街を支える補助制度の運用 │ │ ○ │ │ ○ │ R4から
      18 │ │ 宿泊促進事業 │ │ 河川を結ぶ共同イベントの開催 │ │ ○ │ ○ │ │ 予算化は次年度
      19 │ │ │ 観光客を対象とした講座の開催 │ ● │ ○ │ ○ │ │`);
    expect(measures.slice(1)).toMatchObject([
      { initiative: "ア 観光", project: "宿泊促進事業", text: "河川を結ぶ共同イベントの開催" },
      { initiative: "ア 観光", project: "宿泊促進事業", text: "観光客を対象とした講座の開催" },
    ]);
    expect(notes).toEqual(["S09 shifted E3"]);
  });

  it("takes along what was pushed out of the table", () => {
    const { plan, notes } = readDrawing(`
      取組 │ 事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市 │ 萩市 │ 備考
      ア 観光 │ 周遊観光事業 │ 商店街を支える補助制度の運用 │ ● │ ○ │ │ ○ │ R4から
      イ 福祉 │ 見守り事業 │ │ │ 女性の魅力を伝える動画の制作 │ ● │ ○ │ ○ │ │ 協議中`);
    expect(plan.tables[0]?.rows[1]?.remarks?.value).toBe("協議中");
    expect(notes).toEqual(["S09 shifted E3"]);
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
