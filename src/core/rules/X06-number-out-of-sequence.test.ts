import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeSheet } from "../grid/memorySheet";
import { testRule } from "../../../test/support/ruleTester";
import { readPlan } from "../read";
import { runRules } from "./runRules";
import { numberOutOfSequence } from "./X06-number-out-of-sequence";

testRule(numberOutOfSequence, {
  valid: {
    "numbers that begin again under each initiative, and one project filled in twice": `
      取組         │ 事業名         │ 取組の方向性       │ 山口市 │ 宇部市
      ア 経済戦略   │ 1 起業・創業支援 │ 創業相談会の開催   │ ○    │ ○
      ア 経済戦略   │ 1 起業・創業支援 │ 起業家交流会の開催 │ ○    │ ○
      ア 経済戦略   │ 2 企業誘致      │ 展示会への出展     │ ○    │ ○
      イ 観光       │ 1 広域観光連携   │ 周遊ルートの造成   │ ○    │ ○
      ウ 医療       │ 1 救急医療      │ 病院群輪番制       │ ○    │ ○
                   │ 2 医師の確保    │ 修学資金の貸付     │ ○    │ ○
                   │ 3 看護師の確保  │ 研修会の開催       │ ○    │ ○`,
    "a re-listed project keeps its number": `
      事業名              │ 取組の方向性     │ 山口市 │ 宇部市
      1 起業・創業支援      │ 創業相談会の開催 │ ○    │ ○
      2 広域観光連携        │ 周遊ルートの造成 │ ○    │ ○
      3 地域公共交通        │ 交通系ICの導入   │ ○    │ ○
      1 起業・創業支援(再掲) │ 創業塾          │ ○    │ ○
      4 図書館の連携        │ 相互利用の検討   │ ○    │ ○`,
    "a number whose row could not be placed, which S09 tells": `
      No │ 取組 │ 事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      1 │ ア 産業 │ 起業 │ 創業に関する相談会 │ ● │ ○ │ ○ │ ○
      2 │ ア 産業 │ 販路 │ 都市部での商談会 │ ● │ ○ │ │ ○
      3 │ ア 産業 │ 人材 │ 若者の就職の支援 │ ● │ ○ │ ○ │
      4 │ │ │ │ ○ │ 実証運行する周遊バス │ ○ │ 観光案内所の開設
      5 │ イ 観光 │ 周遊 │ 周遊ルートの造成 │ │ ○ │ ○ │ ○
      6 │ イ 観光 │ 宿泊 │ 宿泊施設の改修 │ │ ○ │ ○ │`,
    "numbers of another document, which do not count up": `
      No │ 事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      12 │ 起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      3  │ 広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
      4  │ 地域公共交通  │ 交通系ICの導入   │ ○    │ ○
      5  │ 図書館の連携  │ 相互利用の検討   │ ○    │ ○
      41 │ 救急医療     │ 病院群輪番制     │ ○    │ ○
      8  │ 医師の確保    │ 修学資金の貸付   │ ○    │ ○`,
  },
  invalid: {
    "a letter that is missing": `
      取組           │ 事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      ア 経済戦略     │ 起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      イ 観光         │ 広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
      ウ 交通         │ 地域公共交通  │ 交通系ICの導入   │ ○    │ ○
      オ 図書館◀X06:gap │ 図書館の連携  │ 相互利用の検討   │ ○    │ ○`,
    "a row number that is given twice": `
      No              │ 事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      1               │ 起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      2               │ 広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
      2◀X06:repeated │ 地域公共交通  │ 交通系ICの導入   │ ○    │ ○
      3               │ 図書館の連携  │ 相互利用の検討   │ ○    │ ○`,
    "a number out of order, said once": `
      No              │ 事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      1               │ 起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      2               │ 広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
      3               │ 地域公共交通  │ 交通系ICの導入   │ ○    │ ○
      2◀X06:disorder │ 図書館の連携  │ 相互利用の検討   │ ○    │ ○
      5               │ 救急医療     │ 病院群輪番制     │ ○    │ ○`,
  },
});

/** A plan of numbered projects, one a row. */
function findAmong(numbers: readonly number[]): readonly number[] {
  const lines = numbers.map((number, index) => [
    `${number} 事業その${index}号`,
    `取組${index}の実施`,
    "○",
    "○",
  ]);
  const cells = [["事業名", "取組の方向性", "山口市", "宇部市"], ...lines].flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, text })),
  );
  const plan = readPlan({ sheets: [makeSheet({ name: "取組一覧", cells })] });
  return runRules([numberOutOfSequence], plan).map(({ at }) => at.row);
}

describe("a series of numbers", () => {
  const count = fc.integer({ min: 5, max: 40 });

  it("is never blamed while it counts up, and is where one row is taken out of its middle", () => {
    fc.assert(
      fc.property(count, fc.nat(), (length, chosen) => {
        const numbers = Array.from({ length }, (_, index) => index + 1);
        expect(findAmong(numbers)).toEqual([]);
        const gone = 1 + (chosen % (length - 2));
        expect(findAmong(numbers.filter((_, index) => index !== gone))).toEqual([gone + 1]);
      }),
      { numRuns: 40 },
    );
  });
});
