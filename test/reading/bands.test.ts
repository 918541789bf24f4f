/** Rows that are no measures: bands, spacers, totals, page heads; and pillars that hold for a whole sheet. */
import { describe, expect, it } from "@jest/globals";
import { readDrawing } from "../support/readDrawing";

/** Pillar, policy area and initiative of each measure. */
function bandsOf(picture: string): readonly string[] {
  return readDrawing(picture).measures.map(
    ({ pillar, policyArea, initiative, text }) =>
      `${pillar ?? "?"}/${policyArea ?? "?"}/${initiative ?? "?"}/${text}`,
  );
}

describe("bands", () => {
  it("name the pillar, the policy area and the 取組 of the rows below", () => {
    expect(
      bandsOf(`
        事業名 │ 取組の方向性 │ 山口市 │ 宇部市
        1 圏域全体の経済成長のけん引 │ < │ < │ <
        ア 産業振興 │ < │ < │ <
        起業 │ 相談会 │ ○ │
        3 圏域全体の生活関連機能サービスの向上 │ < │ < │ <
        (1) 生活機能の強化 │ < │ < │ <
        ア 地域医療 │ < │ < │ <
        医療 │ 当番医 │ ○ │
        (2) 結びつきの強化 │ < │ < │ <
        交通 │ 路線バス │ ○ │`),
    ).toEqual([
      "圏域全体の経済成長のけん引/?/ア 産業振興/相談会",
      "圏域全体の生活関連機能サービスの向上/(1) 生活機能の強化/ア 地域医療/当番医",
      "圏域全体の生活関連機能サービスの向上/(2) 結びつきの強化/?/路線バス",
    ]);
  });

  it("need no merge", () => {
    expect(
      bandsOf(`
        取組 │ 事業名 │ 取組の方向性 │ 山口市 │ 宇部市
        Ⅰ 経済成長のけん引 │ │ │ │
        ア 産業 │ 起業 │ 相談会 │ ○ │
        Ⅱ 高次の都市機能の集積・強化 │ │ │ │
        ア 交通 │ 拠点 │ 駅前 │ ○ │`),
    ).toEqual(["経済成長のけん引/?/ア 産業/相談会", "高次の都市機能の集積・強化/?/ア 交通/駅前"]);
  });

  it.each([
    "【柱1】経済成長のけん引",
    "■経済成長のけん引",
    "柱1　経済成長のけん引",
    "【経済成長のけん引】",
  ])("lose number and decoration: %s", (band) => {
    expect(
      bandsOf(`
          事業名 │ 取組の方向性 │ 山口市 │ 宇部市
          ${band} │ < │ < │ <
          起業 │ 相談会 │ ○ │`),
    ).toEqual(["経済成長のけん引/?/?/相談会"]);
  });

  it("may stand above the header", () => {
    expect(
      bandsOf(`
        令和3年度 取組一覧
        1 経済成長のけん引
        事業名 │ 取組の方向性 │ 山口市 │ 宇部市
        起業 │ 相談会 │ ○ │`),
    ).toEqual(["経済成長のけん引/?/?/相談会"]);
  });

  it("give way to columns for the same level", () => {
    expect(
      bandsOf(`
        柱 │ 事業名 │ 取組の方向性 │ 山口市 │ 宇部市
        (1) 産業振興 │ < │ < │ < │ <
        経済成長のけん引 │ 起業 │ 相談会 │ ○ │`),
    ).toEqual(["経済成長のけん引/(1) 産業振興/?/相談会"]);
  });
});

describe("one sheet per pillar", () => {
  it("has its pillar from the tab, and the year from the sheet that has a title", () => {
    const { plan, measures } = readDrawing(`
      # 柱1 経済成長のけん引
      山口県央連携都市圏域ビジョン 令和3年度取組一覧
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業 │ 相談会 │ ○ │
      # 柱2 高次の都市機能
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      拠点 │ 駅前 │ ○ │`);
    expect(measures.map(({ pillar }) => pillar)).toEqual(["経済成長のけん引", "高次の都市機能"]);
    expect(plan.tables.map((table) => table.fiscalYear?.value)).toEqual([2021, 2021]);
    expect(plan.tables.map((table) => table.area)).toEqual([
      "山口県央連携都市圏域",
      "山口県央連携都市圏域",
    ]);
  });
});

describe("rows that say nothing of measures", () => {
  const header = "事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市";

  it("may be blank between the others", () => {
    const { measures, notes } = readDrawing(`
      ${header}
      起業 │ 相談会 │ ○ │ │
      │
      観光 │ 周遊バス │ │ ○ │
      │ │ ␣ │ │`);
    expect(measures).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  it.each([
    "合計 │ │ 1 │ 1 │ 0",
    "│ 小計 │ 1 │ 1 │ 0",
    "柱1 計 │ │ 1 │ 1 │ 0",
    "参加市町数 │ │ 1 │ 1 │ －",
    "取組数(再掲除く) │ │ 12件 │ 5件 │ 3件",
    "│ │ 12 │ 5 │ 3",
  ])("may be totals: %s", (totals) => {
    const { measures, notes } = readDrawing(`
      ${header}
      起業 │ 相談会 │ ○ │ │ ○
      観光 │ 周遊バス │ │ ○ │
      ${totals}`);
    expect(measures.map(({ text }) => text)).toEqual(["相談会", "周遊バス"]);
    expect(notes).toEqual([]);
  });

  it.each(["※ 取組は令和3年4月1日現在", "(注) 市町は構成市町", "出典:企画課調べ", "備考 特になし"])(
    "may be remarks below the table: %s",
    (remark) => {
      const { measures, notes } = readDrawing(`
        ${header}
        起業 │ 相談会 │ ○ │ │ ○
        ${remark}`);
      expect(measures).toHaveLength(1);
      expect(notes).toEqual([]);
    },
  );

  it("may be the title and page number of a new page", () => {
    const { measures, notes } = readDrawing(`
      令和3年度 取組一覧
      ${header}
      起業 │ 相談会 │ ○ │ │ ○
      令和3年度 取組一覧(つづき)
      - 2 -
      観光 │ 周遊バス │ │ ○ │`);
    expect(measures.map(({ text }) => text)).toEqual(["相談会", "周遊バス"]);
    expect(notes).toEqual([]);
  });

  it("may be an example, and so may a sheet", () => {
    const { measures } = readDrawing(`
      # 記入例
      ${header}
      起業 │ 何々 │ ○ │ │ ○
      # 一覧
      ${header}
      (例) │ 何々 │ ○ │ │ ○
      起業 │ 相談会 │ ○ │ │ ○`);
    expect(measures.map(({ text }) => text)).toEqual(["相談会"]);
  });
});
