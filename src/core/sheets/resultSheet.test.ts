import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makePlan } from "../../../test/support/makePlan";
import { listFormulas, readList, showRows } from "../../../test/support/readSpec";
import type { SheetSpec } from "../edits/sheetSpec";
import type { ResultContent, ResultFinding } from "./resultContent";
import { buildResultSheet } from "./resultSheet";

const plan = makePlan({
  title: "八戸圏域連携中枢都市圏ビジョン 連携事業一覧",
  area: "八戸圏域連携中枢都市圏",
  fiscalYear: 2021,
  municipalities: ["八戸市", "三戸町"],
  measures: [],
});

const mark: ResultFinding = {
  code: "M01",
  severity: "warning",
  at: { sheet: "取組一覧", row: 3, column: 5 },
  subject: "起業支援 / 創業塾の開催 / 三戸町",
  message: "「〇」を「○」に直してください。",
  fix: "safe",
};

const shifted: ResultFinding = { ...mark, code: "S09", severity: "error", fix: "none" };

const nothing: ResultContent = {
  findings: [],
  dismissed: [],
  rules: [],
  severityWords: { error: "要修正", warning: "要確認", info: "参考" },
  on: null,
};

function build(content: Partial<ResultContent>): SheetSpec {
  return buildResultSheet(plan, { ...nothing, ...content });
}

function linesOf(spec: SheetSpec): string[] {
  return showRows(spec).map((row) => row.join("|"));
}

describe("buildResultSheet", () => {
  it("is the sheet of its owner, A4 on its side, its header repeated on every page", () => {
    const spec = build({ findings: [mark] });
    expect(spec).toMatchObject({ name: "点検結果", owner: "check/result" });
    expect(spec.page).toMatchObject({ paper: "A4", isLandscape: true });
    const { first = -1, last = -1 } = spec.page.titleRows ?? {};
    expect(first).toBe(last);
    expect(linesOf(spec)[first]).toBe("番号|重さ|コード|シート|セル|対象|内容|直し方");
    expect(spec.page.footer).toContain("&P / &N");
  });

  it("says whose plan it is, of which year, and when it was checked if somebody said so", () => {
    const [title, facts] = linesOf(build({ on: "2026-04-01" }));
    expect(title).toBe("令和3年度 八戸圏域連携中枢都市圏ビジョン 点検結果");
    expect(facts).toContain("圏域名:八戸圏域連携中枢都市圏");
    expect(facts).toContain("点検した日:2026年4月1日");
    expect(linesOf(build({}))[1]).not.toContain("点検した日");
  });

  it("counts by severity in words, 確認済み apart", () => {
    const [, , counts] = linesOf(
      build({
        findings: [mark, mark, shifted],
        dismissed: [{ finding: mark, reason: "よい", by: null, on: null }],
      }),
    );
    expect(counts).toBe("要修正 1件　要確認 2件　参考 0件　計 3件(ほかに確認済み 1件)");
  });

  it("has a row for each finding, its severity in words and a link to its cell", () => {
    const spec = build({ findings: [mark, shifted] });
    expect(readList(spec, "番号")).toEqual([
      {
        番号: "1",
        重さ: "要確認",
        コード: "M01",
        シート: "取組一覧",
        セル: "F4",
        対象: mark.subject,
        内容: mark.message,
        直し方: "一括",
      },
      expect.objectContaining({ 番号: "2", 重さ: "要修正", 直し方: "人の判断" }),
    ]);
    const links = spec.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link ?? []));
    expect(links).toEqual([mark.at, shifted.at]);
  });

  it("says that there is nothing, and shows no list of 確認済み or of codes then", () => {
    const lines = linesOf(build({}));
    expect(lines.join("\n")).toContain("指摘はありません。");
    expect(lines.join("\n")).not.toContain("コード別");
    expect(lines.some((line) => line.startsWith("確認済み("))).toBe(false);
  });

  it("tells why, by whom and when a finding was dismissed", () => {
    const lines = linesOf(
      build({
        dismissed: [
          { finding: mark, reason: "協議済み", by: "企画課", on: "2026-04-01" },
          { finding: shifted, reason: "このまま", by: null, on: null },
        ],
      }),
    );
    expect(lines).toContain("確認済み(2件。上の件数には含めていません)");
    const [first, second] = lines.filter((line) => line.includes("理由:"));
    expect(first).toContain(`${mark.message} 理由:協議済み(企画課、2026-04-01)|確認済み`);
    expect(second).toMatch(/理由:このまま\|確認済み$/u);
  });

  it("counts each code, dismissed ones apart, with the gravest of its severities", () => {
    const rule = {
      code: "M01",
      title: "印の字がほかと違う",
      why: "数え漏れます。",
      fix: "safe",
    } as const;
    const spec = build({
      findings: [mark, { ...mark, severity: "error" }],
      dismissed: [{ finding: mark, reason: "よい", by: null, on: null }],
      rules: [rule],
    });
    const line = "1|要修正|M01|2|1|印の字がほかと違う|数え漏れます。|一括";
    expect(linesOf(spec)).toContain(line);
    const formats = spec.rows.flatMap(({ cells }) => cells.map((cell) => cell?.style.numberFormat));
    // On a further page the headings of the findings stand above them.
    expect(formats.filter((one) => one !== undefined)).toEqual([`0"件"`, `"済 "0"件"`]);
  });

  it("shortens what would fill a page, and leads nowhere from a finding without a sheet", () => {
    const lost = { ...mark, at: { sheet: "", row: 0, column: 0 }, subject: "" };
    const long = { ...mark, subject: "市".repeat(300) };
    const spec = build({ findings: [lost, long] });
    const [first, second] = readList(spec, "番号");
    expect(first).toMatchObject({ シート: "", セル: "", 対象: "(表全体)" });
    expect(second?.["対象"]).toBe(`${"市".repeat(100)}…`);
    const links = spec.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link ?? []));
    expect(links).toEqual([long.at]);
  });

  it("makes a formula of no text, whatever the text begins with", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t="), fc.string(), (sign, rest) => {
        const text = sign + rest;
        const finding = { ...mark, message: text, subject: text };
        const dismissed = [{ finding, reason: text, by: text, on: null }];
        const spec = build({ findings: [finding], dismissed });
        expect(listFormulas(spec)).toEqual([]);
      }),
    );
  });
});
