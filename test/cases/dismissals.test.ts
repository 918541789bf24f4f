/** 確認済み holds for what a finding is about: whatever happens around it neither loses nor revives it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { dismissFindings, restoreFindings } from "../../src/app/dismissFindings";
import { recallWorkbook } from "../../src/app/recallWorkbook";
import { clearSettings, saveSettings } from "../../src/app/saveSettings";
import { makeSheet, type Book, type Sheet } from "../../src/core";
import { openWorkbookPort, type XlsxPort } from "../../src/xlsx";
import { openBookPort } from "../support/bookPort";
import { insertRows } from "../support/insertRows";

/** Each run checks a workbook several times; DISMISSAL_RUNS=1000 looks longer. */
const parameters = { numRuns: Number(process.env.DISMISSAL_RUNS ?? 15) };

const title = "令和3年度 山口県央連携都市圏域ビジョン 取組一覧";
const headings = ["取組", "事業名", "取組の方向性", "重点PJ", "山口市", "宇部市", "萩市", "備考"];

const mark = fc.constantFrom("○", "○", "○", "", "－", "〇", "◯", " ○", "O", "★", "○※1", "(○)");
const tag = fc.constantFrom("", "", "【新規】", "(新規)", "(再掲)", "【継続】", "〈新〉");
const name = fc.constantFrom("創業相談会の開催", "周遊ルートの造成", "産科の開設", "広報誌の発行");

/** Every cell is written out, so that rows can be sorted without becoming rows of another project. */
const row = fc
  .tuple(fc.nat(2), name, tag, fc.constantFrom("", "●"), mark, mark, mark)
  .map(([project, text, change, priority, ...marks]) => [
    "ア 経済戦略",
    ["起業・創業支援", "広域観光連携", "地域医療の確保"][project] ?? "",
    text + change,
    priority,
    ...marks,
    "",
  ]);

const rows = fc.array(row, { minLength: 2, maxLength: 6 });

function draw(lines: readonly (readonly string[])[], sheet = "取組一覧"): Sheet {
  const cells = lines.flatMap((texts, index) =>
    texts.map((text, column) => ({ row: index, column, text })),
  );
  return makeSheet({ name: sheet, cells });
}

function bookOf(lines: readonly (readonly string[])[]): Book {
  return { sheets: [draw([[title], headings, ...lines])] };
}

/** The book in which everything that was found is 確認済み. */
async function dismissAll(book: Book): Promise<Book> {
  const port = openBookPort(book);
  const { findings } = await checkWorkbook(port, {});
  for (const code of new Set(findings.map((finding) => finding.code))) {
    await dismissFindings(port, {}, { code, reason: "確認しました" });
  }
  return port.book();
}

/** What is open, and what is stale, as sentences. */
async function listUnsettled(book: Book): Promise<readonly string[]> {
  const { findings, stale, problem } = await checkWorkbook(openBookPort(book), {});
  expect(problem).toBeNull();
  return [
    ...findings.map((finding) => `open: ${finding.code} ${finding.subject}`),
    ...stale.map((dismissal) => `stale: ${dismissal.code} ${dismissal.subject}`),
  ];
}

function openSample(file: string): XlsxPort {
  const bytes = readFileSync(join(__dirname, "..", "..", "assets", "sample", file));
  return openWorkbookPort(new Uint8Array(bytes));
}

/** The sheets of one book with the memory of another. */
function remember({ sheets }: Book, { memory }: Book): Book {
  return { sheets, ...(memory !== undefined && { memory }) };
}

describe("a dismissal", () => {
  it("holds when rows are inserted above, between and below", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat(6), { maxLength: 4 }), async (lines, gaps) => {
        const before = await dismissAll(bookOf(lines));
        const spaced = lines.flatMap((line, index) => [
          ...gaps.filter((gap) => gap === index).map(() => []),
          line,
        ]);
        const after = { sheets: [draw([[], [title], [], headings, ...spaced])] };
        expect(await listUnsettled(remember(after, before))).toEqual([]);
      }),
      parameters,
    );
  });

  it.each(["yamaguchi-r3.xlsx", "yamaguchi-r3-ocr.xlsx"])(
    "holds in %s for all that is found there, wherever a row is inserted below the header",
    async (file) => {
      const { sheets } = await openSample(file).read();
      const before = await dismissAll({ sheets: sheets.map((sheet) => insertRows(sheet, 0, 0)) });
      for (let row = 5; row < 70; row += 8) {
        const after = { sheets: sheets.map((sheet) => insertRows(sheet, row, 2)) };
        expect(await listUnsettled(remember(after, before))).toEqual([]);
      }
    },
  );

  it("holds when rows are sorted", async () => {
    const sorted = rows.chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(sorted, async ([lines, others]) => {
        const before = await dismissAll(bookOf(lines));
        expect(await listUnsettled(remember(bookOf(others), before))).toEqual([]);
      }),
      parameters,
    );
  });

  it("holds when its sheet is renamed, and others are added around it", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        const before = await dismissAll(bookOf(lines));
        const notes = draw([["牛乳を買う"]], "メモ");
        const renamed = draw([[title], headings, ...lines], "Sheet2");
        const after = { sheets: [notes, renamed, draw([], "空")] };
        expect(await listUnsettled(remember(after, before))).toEqual([]);
      }),
      parameters,
    );
  });

  it("holds when the file is saved, closed and opened again, and goes without a trace", async () => {
    const first = openSample("yamaguchi-r3.xlsx");
    const { findings } = await checkWorkbook(first, {});
    const saved = await saveSettings(first, '{"centerCities": ["山口市", "宇部市"]}');
    for (const code of ["T09", "T10"]) {
      await dismissFindings(first, {}, { code, reason: "\u0001<市町の判断>\r\n]]>" });
    }
    const again = openWorkbookPort(first.bytes());
    const { dismissed, stale, ...after } = await checkWorkbook(again, {});
    expect(after.findings).toEqual(findings.filter(({ code }) => code !== "T09" && code !== "T10"));
    expect([dismissed.length, stale.length, after.problem]).toEqual([5, 0, null]);
    expect(dismissed[0]?.dismissal.reason).toBe("\u0001<市町の判断>\r\n]]>");
    expect((await recallWorkbook(again, {})).settings).toEqual(saved.settings);
    for (const code of ["T09", "T10"]) await restoreFindings(again, {}, { code });
    await clearSettings(again);
    const { memory } = await openWorkbookPort(again.bytes()).read();
    expect(memory).toBeUndefined();
  });

  it("is taken back by restoring it, and leaves no trace", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        const book = bookOf(lines);
        const { findings } = await checkWorkbook(openBookPort(book), {});
        const port = openBookPort(await dismissAll(book));
        for (const code of new Set(findings.map((finding) => finding.code))) {
          await restoreFindings(port, {}, { code });
        }
        expect(port.book().memory).toBeUndefined();
        expect((await checkWorkbook(port, {})).findings).toEqual(findings);
      }),
      parameters,
    );
  });

  it("is one, however often it is made", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        const once = await dismissAll(bookOf(lines));
        const port = openBookPort(once);
        for (const { finding } of (await checkWorkbook(port, {})).dismissed) {
          const { code, fingerprint, at } = finding;
          await dismissFindings(port, {}, { code, fingerprint, at, reason: "確認しました" });
        }
        expect(port.book().memory).toBe(once.memory);
      }),
      parameters,
    );
  });
});
