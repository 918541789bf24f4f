/** Workbooks that hold no plan: nothing may be found in them but that there is none. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { checkPlan, Failure, readPlan, type Book } from "../../src/core";
import { openWorkbookPort } from "../../src/xlsx";
import { drawSheet } from "../support/drawSheet";

/** Real workbooks that come with the project's surroundings, not with the project. */
const corpus = join(__dirname, "..", "..", "..", "shared", "corpus");

function listWorkbooks(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/u.test(name))
    .sort();
}

function codesIn(book: Book): readonly string[] {
  return checkPlan(readPlan(book)).map(({ code }) => code);
}

/** Null for a workbook that refuses to be read, with a reason in words. */
async function readReal(name: string): Promise<Book | null> {
  try {
    return await openWorkbookPort(new Uint8Array(readFileSync(join(corpus, name)))).read();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

const hasCorpus = existsSync(corpus);

describe(hasCorpus ? "real workbooks" : "real workbooks (skipped: no ../shared/corpus)", () => {
  (hasCorpus ? it : it.skip)("without a plan have no finding but that", async () => {
    const found: string[] = [];
    let count = 0;
    for (const name of listWorkbooks(corpus)) {
      const book = await readReal(name);
      if (book === null) continue;
      count += 1;
      const codes = codesIn(book).join(" ");
      if (codes !== "S01") found.push(`${name}: ${codes}`);
    }
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});

describe("a workbook that is no plan has no finding but that:", () => {
  it.each([
    [
      "a family's budget",
      `家計簿 令和3年度
       日付 │ 費目 │ 内容 │ 収入 │ 支出 │ 備考
       4/1 │ 食費 │ 米(山口産) │ │ 3,200 │ ○
       4/2 │ 光熱費 │ 電気 │ │ 8,400 │ ○
       4/25 │ 給料 │ 4月分 │ 230,000 │ │ 再掲
       合計 │ │ │ 230,000 │ 11,600 │`,
    ],
    [
      "an attendance list",
      `出欠表 │ │ │ │
       氏名 │ 4月1日 │ 4月2日 │ 4月3日 │ 4月4日
       山口 太郎 │ ○ │ × │ ○ │ ○
       宇部 花子 │ ○ │ ○ │ － │ △
       萩 次郎 │ 〇 │ ○ │ ○ │ 欠`,
    ],
    [
      "an attendance list with family names as headings",
      `会議 │ 山口 │ 長野 │ 高知 │ 佐藤
       第1回定例会議 │ 3 │ 2 │ 1 │ 2
       第2回定例会議 │ 2 │ 2 │ 2 │ 1`,
    ],
    [
      "an address book",
      `氏名 │ 郵便番号 │ 住所 │ 電話
       山口 太郎 │ 753-0000 │ 山口県山口市亀山町2番1号 │ 083-000-0000
       宇部 花子 │ 755-0000 │ 山口県宇部市常盤町一丁目7番1号 │ 0836-00-0000`,
    ],
    [
      "budgets by municipality",
      `令和3年度 予算額一覧(単位:千円)
       科目 │ 山口市 │ 宇部市 │ 萩市 │ 防府市
       総務費 │ 9,812,000 │ 7,230,000 │ 3,400,000 │ 4,150,000
       民生費 │ 31,200,000 │ 26,000,000 │ 8,900,000 │ 16,700,000
       衛生費 │ 6,000,000 │ 5,100,000 │ 2,200,000 │ 3,300,000`,
    ],
    [
      "a list of municipalities downwards, with what they answered",
      `団体名 │ 回答 │ 提出日 │ 担当
       山口市 │ ○ │ 5月8日 │ 企画課
       宇部市 │ ○ │ 5月9日 │ 政策課
       萩市 │ × │ │ 企画課`,
    ],
    [
      "facilities with what they offer",
      `施設名 │ 住所 │ 車いす │ エレベーター │ 授乳室
       中央公民館 │ 高松市番町一丁目 │ ○ │ × │ ○
       東部図書館 │ 高松市屋島西町 │ ○ │ ○ │ △`,
    ],
    [
      "distances between municipalities",
      `km │ 山口市 │ 宇部市 │ 萩市 │ 防府市 │ 美祢市
       山口市 │ － │ 32 │ 58 │ 17 │ 26
       宇部市 │ 32 │ － │ 89 │ 36 │ 28
       萩市 │ 58 │ 89 │ － │ 62 │ 45
       防府市 │ 17 │ 36 │ 62 │ － │ 40
       美祢市 │ 26 │ 28 │ 45 │ 40 │ －`,
    ],
    [
      "a timetable of buses",
      `停留所 │ 1便 │ 2便 │ 3便
       山口市役所 │ 7:00 │ 9:00 │ 17:30
       宇部新川駅 │ 7:55 │ ∥ │ 18:25`,
    ],
  ])("%s", (_what, picture) => {
    expect(codesIn(drawSheet(picture).book)).toEqual(["S01"]);
  });

  it("an empty one", () => {
    expect(codesIn(drawSheet("│").book)).toEqual(["S01"]);
  });
});
