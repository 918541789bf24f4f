/** Generated sheets in Excel: made behind all others, rewritten in place, and never anybody else's. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { summarizeWorkbook } from "../../src/app/summarizeWorkbook";
import type { Edit, SheetSpec } from "../../src/core";
import { openExcelPort } from "../../src/excel";
import { openXlsx } from "../../src/xlsx";
import { withExcel } from "../host/openExcel";
import { richBook } from "../host/richBook";
import { partText } from "../support/readParts";
import { failureOf, onExcel, syncsOf } from "./onExcel";

const sample = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));

const spec: SheetSpec = {
  name: "総括表",
  owner: "summary/overview",
  columnWidths: [12, 12, 30],
  rows: [
    {
      height: 30,
      cells: [
        { value: "総括表", style: { isBold: true, size: 14, fill: "#DDEBF7" } },
        { value: null, style: {} },
        { value: "備考", style: { isVerticalText: true, border: "thin" } },
      ],
    },
    {
      cells: [
        { value: 3, style: { numberFormat: "#,##0", border: "thin", strongEdges: ["top"] } },
        { value: { formula: "SUM(A2:A2)", value: 3 }, style: { border: "thin" } },
        {
          value: "起業支援",
          style: { border: "thin", color: "#0563C1", isUnderlined: true },
          link: { sheet: "取組", row: 1, column: 0 },
        },
      ],
    },
    {
      cells: [
        { value: "=1+1", style: {} },
        { value: "001", style: {} },
        { value: "4/1", style: {} },
      ],
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  page: {
    paper: "A3",
    isLandscape: true,
    titleRows: { first: 0, last: 0 },
    header: "&L連携計画&R&D",
    footer: "&C&P / &N",
  },
  frozen: { rows: 1, columns: 1 },
};
const sheetEdit = (changes: Partial<SheetSpec> = {}): Edit => ({
  kind: "sheet",
  spec: { ...spec, ...changes },
});

describe("a generated sheet", () => {
  it("has texts as texts, its looks, its page and a mark of its own", async () => {
    await onExcel(async (port, host) => {
      expect(await port.apply([sheetEdit()])).toMatchObject({ sheets: ["総括表"], warnings: [] });
      const sheet = openXlsx(host.save()).book.sheets[2];
      const facts = (row: number): unknown[] =>
        sheet?.cellsInRow(row).map(({ text, kind, formula }) => [text, kind, formula]) ?? [];
      expect(facts(1)).toEqual([
        ["3", "number", null],
        ["3", "number", "SUM(A2:A2)"],
        ["起業支援", "text", null],
      ]);
      expect(facts(2)).toEqual([
        ["=1+1", "text", null],
        ["001", "text", null],
        ["4/1", "text", null],
      ]);
      expect(sheet).toMatchObject({ owner: "summary/overview", merges: spec.merges });
      const xml = partText(host.save(), "xl/worksheets/sheet3.xml");
      for (const written of [
        'orientation="landscape"',
        'width="12.7109375"',
        'paperSize="8"',
        "fitToPage",
        "&amp;L連携計画",
        "location=\"'取組'!A2\"",
        'state="frozen"',
        'showGridLines="0"',
      ]) {
        expect(xml).toContain(written);
      }
    });
  });

  it("is rewritten in place, and keeps the name and place that the user gave it", async () => {
    await onExcel(async (port, host) => {
      await port.apply([sheetEdit()]);
      host.user.rename("総括表", "まとめ");
      host.user.type("まとめ", "A9", "消える");
      const rows = spec.rows.slice(0, 2);
      const { sheets } = await port.apply([sheetEdit({ rows, merges: [] })]);
      expect(sheets).toEqual(["まとめ"]);
      expect(host.sheetNames).toEqual(["取組", "控え 1", "まとめ"]);
      const sheet = openXlsx(host.save()).book.sheets[2];
      expect([sheet?.rowNumbers, sheet?.merges]).toEqual([[0, 1], []]);
    });
  });

  it("never takes the place of a sheet of the same name that is not ours", async () => {
    await onExcel(async (port, host) => {
      host.user.rename("控え 1", "総括表");
      host.user.type("総括表", "A1", "私の総括表");
      expect((await port.apply([sheetEdit()])).sheets).toEqual(["総括表 (2)"]);
      expect(host.user.read("総括表", "A1")).toBe("私の総括表");
    });
  });

  it("is refused where the workbook's structure is locked, with nothing written", async () => {
    await onExcel(async (port, host) => {
      host.user.lockStructure();
      const work = port.apply([sheetEdit()]);
      expect(await failureOf(work)).toMatchObject({ code: "structure-protected" });
      expect(host.sheetNames).toHaveLength(2);
    });
  });

  it("is refused where it was protected since", async () => {
    await onExcel(async (port, host) => {
      await port.apply([sheetEdit()]);
      host.user.protect("総括表");
      const work = port.apply([sheetEdit()]);
      expect(await failureOf(work)).toMatchObject({ code: "generated-sheet-protected" });
    });
  });

  it("is rewritten as a whole where the user has filtered it, and says that the filter is gone", async () => {
    await onExcel(async (port, host) => {
      await port.apply([sheetEdit()]);
      host.user.filter("総括表", "A1:C3", [2]);
      const { warnings } = await port.apply([sheetEdit()]);
      expect(warnings.map(({ ja }) => ja).join()).toContain("フィルター");
      expect([host.user.read("総括表", "C2"), host.user.read("総括表", "A3")]).toEqual([
        "起業支援",
        "=1+1",
      ]);
    });
  });

  it("leaves sheets with tables of others alone", async () => {
    await onExcel(
      async (port, host) => {
        await port.apply([sheetEdit()]);
        expect(host.sheetNames).toEqual(["一覧", "総括表"]);
      },
      { workbook: await richBook() },
    );
  });

  it("costs a constant number of requests and none of Excel's own undo", async () => {
    await withExcel({ workbook: sample }, async (host) => {
      const port = openExcelPort();
      const first = await syncsOf(host, () => summarizeWorkbook(port, {}));
      const sheets = host.sheetNames.length - 1;
      // Reading, two looks at the tabs, a sheet each, the trial of coloured parts, and events on again.
      expect(first).toBeLessThanOrEqual(sheets + 5);
      expect(await syncsOf(host, () => summarizeWorkbook(port, {}))).toBeLessThanOrEqual(first);
      expect(host.undo.clearedBy).toEqual([]);
      expect(host.traffic.largestRequest).toBeLessThan(2 * 1024 * 1024);
    });
  }, 60_000);

  it("says that nothing was written where the document is open for reading only", async () => {
    await onExcel(
      async (port) => {
        const { code, words } = await failureOf(port.apply([sheetEdit()]));
        expect(code).toBe("excel-access-denied");
        expect(words.ja).toContain("何も書き込んでいません");
        expect(words.ja).not.toContain("一部は");
      },
      { behaviour: { isReadOnly: true } },
    );
  });

  it("says where parts of texts could not be coloured", async () => {
    const rows = [
      {
        cells: [{ value: { runs: [{ text: "新", color: "#C00000" }, { text: "規" }] }, style: {} }],
      },
    ];
    await onExcel(
      async (port, host) => {
        const { warnings } = await port.apply([sheetEdit({ rows, merges: [] })]);
        expect(warnings).toHaveLength(1);
        expect(host.user.read("総括表", "A1")).toBe("新規");
      },
      { excelApi: "1.14" },
    );
  });
});
