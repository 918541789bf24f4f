/** Whatever stands on a sheet, the reader says something about it and never breaks. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  checkPlan,
  highlight,
  makeSheet,
  readPlan,
  type CellContent,
  type Sheet,
} from "../../src/core";

const words = [
  ..."山口市 宇部市 萩 防府 美祿 山陽小野田市 小野田 山陽 津和野町 352039 35202 府中 三原 山口県 島根県".split(
    " ",
  ),
  ..."取組 事業名 取組の方向性 重点PJ 区分 備考 柱 政策分野 事業費 KPI 市町 予算 No. 参加市町数".split(
    " ",
  ),
  ..."○ 〇 ◎ ● △ × － O 0 1 ○※1 ○(R4～) ① ★ 〃 同上 予 参".split(" "),
  ..."【新規】 (再掲) 新規 継続 合計 12 1,200千円 令和3年度 凡例 記入例 (注) ・ (".split(" "),
  "○:取り組む市町 ◎:予算化する市町",
  "赤字は新規・拡充事業",
  "圏域全体の経済成長のけん引",
  "(1) 生活機能の強化",
  "ア 経済戦略の策定及び推進",
  "1 起業支援事業",
  "創業に関する相談会の開催【新規】\n・市役所\n創業塾(再掲)",
  "連携中枢都市:山口市・宇部市",
  "令和3年度 山口県央連携都市圏域ビジョン 取組一覧",
  "\n\n",
  " ",
];

const cell: fc.Arbitrary<CellContent> = fc.record(
  {
    row: fc.nat({ max: 14 }),
    column: fc.nat({ max: 11 }),
    text: fc.oneof(
      { arbitrary: fc.constantFrom(...words), weight: 20 },
      { arbitrary: fc.string({ unit: "binary", maxLength: 12 }), weight: 1 },
    ),
    fill: fc.constantFrom("#FFFF00", "#FFFFFF", "#FF0000"),
    formula: fc.constant("A1"),
    font: fc.record({ color: fc.constantFrom(null, "#FF0000"), isBold: fc.boolean() }),
  },
  { requiredKeys: ["row", "column", "text"] },
);

const merge = fc
  .tuple(fc.nat({ max: 14 }), fc.nat({ max: 11 }), fc.nat({ max: 3 }), fc.nat({ max: 4 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

/** A header with a random sheet below it: what a plan that went wrong looks like. */
const header: readonly CellContent[] = ["取組", "事業名", "取組の方向性", "重点PJ"]
  .concat(["山口市", "宇部市", "萩市"])
  .map((text, column) => ({ row: 2, column, text }));

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    cells: fc.array(cell, { maxLength: 80 }),
    merges: fc.array(merge, { maxLength: 4 }),
    hasHeader: fc.boolean(),
    name: fc.constantFrom("取組一覧", "柱1 経済成長のけん引", "R3", "凡例"),
    hiddenColumns: fc.subarray([0, 3, 5]),
  })
  .map(({ cells, hasHeader, ...content }) =>
    makeSheet({ ...content, cells: hasHeader ? [...cells, ...header] : cells }),
  );

describe("any sheet", () => {
  it("is read and checked, and every value knows a cell of it", () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const plan = readPlan({ sheets: [one] });
        expect(plan.tables.length + plan.notes.length).toBeGreaterThan(0);
        for (const table of plan.tables) {
          for (const { source, row, participation } of table.measures) {
            expect(one.cell(source.at.row, source.at.column)?.text).toBe(source.cellText);
            expect(source.end).toBeGreaterThan(source.start);
            expect(row).toBeLessThanOrEqual(table.range.bottom);
            const names = table.municipalities.map(({ municipality }) => municipality.name);
            expect(names).toEqual(expect.arrayContaining([...participation.keys()]));
          }
        }
        checkPlan(plan);
        highlight(plan);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives marks only to municipalities whose columns hold something", () => {
    fc.assert(
      fc.property(sheet, (one) => {
        for (const table of readPlan({ sheets: [one] }).tables) {
          for (const mark of table.rows.flatMap((row) => row.marks)) {
            expect(one.cell(mark.at.row, mark.at.column)?.text).toBe(mark.raw);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
