import { describe, expect, it } from "@jest/globals";
import { hostileWorkbook } from "../../../test/support/hostile/hostileWorkbook";
import { mainParts } from "../../../test/support/hostile/mainParts";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { differingParts, partText } from "../../../test/support/readParts";
import { Failure, type Edit, type RowSpec, type SheetSpec } from "../../core";
import { openXlsx } from "../read/openXlsx";
import { applyEdits } from "./applyEdits";

const thin = { border: "thin" } as const;
const newPart = "xl/worksheets/sheet2.xml";

function summary(change: Partial<SheetSpec> = {}): SheetSpec {
  const rows: RowSpec[] = [
    { height: 24, cells: [{ value: "令和3年度 総括表", style: { size: 14, isBold: true } }] },
    {
      cells: [{ value: "柱", style: { ...thin, fill: "#D9E1F2", strongEdges: ["bottom"] } }, null],
    },
    {
      cells: [
        { value: "=1+1", style: thin, link: { sheet: "取組一覧", row: 4, column: 0 } },
        {
          value: { formula: "SUM(C3:D3)", value: 3 },
          style: { ...thin, numberFormat: "#,##0;△#,##0" },
        },
        { value: 1, style: thin },
        {
          value: { runs: [{ text: "○" }, { text: "新", color: "#C00000", isBold: true }] },
          style: thin,
        },
      ],
    },
  ];
  return {
    name: "総括表",
    owner: 'summary/"total"',
    columnWidths: [20, 8, 8, 8],
    rows,
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    page: { paper: "A4", isLandscape: true, titleRows: { first: 0, last: 1 }, footer: "&C&P / &N" },
    frozen: { rows: 2, columns: 0 },
    ...change,
  };
}

function make(...specs: SheetSpec[]): Edit[] {
  return specs.map((spec) => ({ kind: "sheet", spec }));
}

function apply(edits: readonly Edit[], source = hostileWorkbook()) {
  const applied = applyEdits(openXlsx(source), edits);
  expect(findPackageProblems(applied.bytes)).toEqual([]);
  return applied;
}

function failureOf(edits: readonly Edit[], source: Uint8Array): Failure {
  try {
    applyEdits(openXlsx(source), edits);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

function sheetOf(bytes: Uint8Array, name: string) {
  const found = openXlsx(bytes).book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function replaceIn(source: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const before = partText(source, part);
  expect(before).toContain(from);
  const names = ["xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels", newPart];
  const rest = [...names, "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"];
  const parts = Object.fromEntries(rest.map((name) => [name, partText(source, name)]));
  return hostileWorkbook({ ...parts, [part]: before.replace(from, to) });
}

describe("making a sheet", () => {
  it("stands behind all others and changes only what lists sheets, formats and texts", () => {
    const source = hostileWorkbook();
    const { bytes, receipt } = apply(make(summary()), source);
    expect(receipt.sheets).toEqual(["総括表"]);
    expect(differingParts(source, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      newPart,
    ]);
    const workbook = partText(bytes, "xl/workbook.xml");
    expect(workbook).toContain(
      'r:id="rId3"/><sheet name="総括表" sheetId="8" r:id="rId11"/></sheets>',
    );
    expect(workbook).toContain(
      '<definedName name="_Renkei.Sheet" localSheetId="3" hidden="1">"summary/""total"""</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="3">\'総括表\'!$1:$2</definedName></definedNames>',
    );
    expect(sheetOf(bytes, "総括表").owner).toBe('summary/"total"');
  });

  it("reads as the spec says: text is text, formulas have their value, looks are the workbook's own", () => {
    const sheet = sheetOf(apply(make(summary())).bytes, "総括表");
    expect(sheet.cell(2, 0)).toMatchObject({ text: "=1+1", kind: "text", formula: null });
    expect(sheet.cell(2, 1)).toMatchObject({ text: "3", kind: "number", formula: "SUM(C3:D3)" });
    expect(
      sheet.cell(2, 3)?.runs.map((run) => [run.text, run.font.color, run.font.isBold]),
    ).toEqual([
      ["○", "#000000", false],
      ["新", "#C00000", true],
    ]);
    expect(sheet.cell(1, 0)?.fill).toBe("#D9E1F2");
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  it("uses the face of the workbook's default font", () => {
    const styles = partText(apply(make(summary())).bytes, "xl/styles.xml");
    expect(styles).toContain(
      '<font><b/><sz val="14"/><color theme="1"/><name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font>',
    );
  });

  it("gives a number format of its own a free id", () => {
    expect(partText(apply(make(summary())).bytes, "xl/styles.xml")).toContain(
      '<numFmt numFmtId="177" formatCode="#,##0;△#,##0"/></numFmts>',
    );
  });

  it("links to where the source is, and to generated sheets under the names they got", () => {
    const row = (sheet: string): RowSpec => ({
      cells: [{ value: sheet, style: {}, link: { sheet, row: 0, column: 0 } }],
    });
    const rows = ["O'Neil集計", "Ａ:Ｂ", "グラフ"].map(row);
    const { bytes, receipt } = apply(
      make(
        summary({ rows, merges: [] }),
        summary({ name: "Ａ:Ｂ", owner: "b" }),
        summary({ name: "グラフ", owner: "c" }),
      ),
    );
    expect(receipt.sheets).toEqual(["総括表", "Ａ：Ｂ", "グラフ (2)"]);
    expect(partText(bytes, newPart)).toContain(
      "<hyperlinks><hyperlink ref=\"A1\" location=\"'O''Neil集計'!A1\"/>" +
        '<hyperlink ref="A2" location="\'Ａ：Ｂ\'!A1"/><hyperlink ref="A3" location="\'グラフ\'!A1"/></hyperlinks>',
    );
  });

  it("keeps a merged region's border whole", () => {
    const rows: RowSpec[] = [{ cells: [{ value: "a", style: thin }] }];
    const { bytes } = apply(
      make(summary({ rows, merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] })),
    );
    expect(partText(bytes, newPart)).toMatch(
      /<c r="B1" s="(\d+)"\/><\/row><row r="2"><c r="A2" s="\1"\/><c r="B2" s="\1"\/>/u,
    );
  });

  it("makes only the later of two sheets for one owner", () => {
    expect(apply(make(summary(), summary({ name: "別名" }))).receipt.sheets).toEqual(["別名"]);
  });

  it("does not add to a workbook whose structure is locked, unless the user asked for it", () => {
    const workbook = (mainParts["xl/workbook.xml"] ?? "").replace(
      "<bookViews>",
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    const source = hostileWorkbook({ "xl/workbook.xml": workbook });
    expect(failureOf(make(summary()), source).code).toBe("structure-protected");
    const applied = applyEdits(openXlsx(source), make(summary()), { ignoresProtection: true });
    expect(applied.receipt.sheets).toEqual(["総括表"]);
  });
});

describe("making a sheet again", () => {
  const once = apply(make(summary())).bytes;

  it("gives the identical file for the same sheet", () => {
    const again = applyEdits(openXlsx(once), make(summary()));
    expect(again.bytes).toBe(once);
    expect(again.receipt).toEqual({ cells: [], sheets: ["総括表"], parts: [] });
  });

  it("rewrites the part in place and keeps its tab, its name and its mark", () => {
    const renamed = replaceIn(
      once,
      "xl/workbook.xml",
      '<sheet name="総括表"',
      '<sheet name="町長説明用"',
    );
    const { bytes, receipt } = apply(
      make(summary({ rows: [{ cells: [{ value: "新しい", style: {} }] }], merges: [] })),
      renamed,
    );
    expect(receipt.sheets).toEqual(["町長説明用"]);
    expect(openXlsx(bytes).book.sheets.map(({ name }) => name)).toEqual([
      "取組一覧",
      "O'Neil集計",
      "町長説明用",
    ]);
    expect(sheetOf(bytes, "町長説明用").cell(0, 0)?.text).toBe("新しい");
    expect(partText(bytes, newPart)).not.toContain("hyperlink");
    expect(partText(bytes, "xl/workbook.xml")).toContain("'町長説明用'!$1:$2");
    expect(partText(bytes, "xl/workbook.xml").match(/_Renkei\.Sheet/gu)).toHaveLength(1);
  });

  it("counts the references to shared strings right", () => {
    const { bytes } = apply(make(summary({ rows: [], merges: [] })), once);
    expect(partText(bytes, "xl/sharedStrings.xml")).toContain('count="12" uniqueCount="13"');
  });

  it("keeps what the user set around it and takes back what would break the print", () => {
    const zoomed = replaceIn(
      once,
      newPart,
      '<sheetView showGridLines="0" ',
      '<sheetView showGridLines="0" zoomScale="70" ',
    );
    const scaled = replaceIn(
      zoomed,
      newPart,
      '<pageSetup paperSize="9" ',
      '<pageSetup paperSize="8" scale="55" horizontalDpi="300" ',
    );
    const noted = replaceIn(
      scaled,
      newPart,
      "</headerFooter>",
      '</headerFooter><rowBreaks count="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
    );
    const { bytes } = apply(make(summary()), noted);
    const sheet = partText(bytes, newPart);
    expect(sheet).toContain('zoomScale="70"');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" horizontalDpi="300" fitToHeight="0" orientation="landscape"/>',
    );
    expect(sheet).toContain("<rowBreaks");
  });

  it("freezes and unfreezes as the spec says", () => {
    const { frozen: _, ...loose } = summary();
    const { bytes } = apply(make(loose), once);
    expect(partText(bytes, newPart)).not.toMatch(/pane|selection/u);
    const back = apply(make(summary()), bytes).bytes;
    expect(partText(back, newPart)).toContain('<pane ySplit="2"');
  });

  it("drops the calculation chain when it names a formula that goes, and only then", () => {
    const without = make(summary({ rows: [], merges: [] }));
    expect(apply(without, once).receipt.parts).not.toContain("xl/calcChain.xml");
    const listed = replaceIn(
      once,
      "xl/calcChain.xml",
      "</calcChain>",
      '<c r="B3" i="8"/></calcChain>',
    );
    expect(findPackageProblems(listed)).toEqual([]);
    const { bytes, receipt } = apply(without, listed);
    expect(receipt.parts).toContain("xl/calcChain.xml");
    expect(partText(bytes, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(sheetOf(bytes, "取組一覧").cell(4, 1)?.formula).toBe("COUNTA(D5:E5)");
  });

  it("respects that the user protected it", () => {
    const source = replaceIn(
      once,
      newPart,
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1"/>',
    );
    const failure = failureOf(make(summary({ rows: [], merges: [] })), source);
    expect(failure.code).toBe("generated-sheet-protected");
    expect(failure.words.ja).toContain("「総括表」");
    expect(applyEdits(openXlsx(source), make(summary())).bytes).toBe(source);
  });

  it("does not pull the cells away from under a table", () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
    const names = [
      "xl/workbook.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      newPart,
      "xl/styles.xml",
      "xl/sharedStrings.xml",
    ];
    const parts = Object.fromEntries(names.map((name) => [name, partText(once, name)]));
    const source = hostileWorkbook({ ...parts, "xl/worksheets/_rels/sheet2.xml.rels": rels });
    expect(applyEdits(openXlsx(source), make(summary())).bytes).toBe(source);
    expect(failureOf(make(summary({ rows: [], merges: [] })), source).code).toBe(
      "generated-sheet-has-table",
    );
  });
});
