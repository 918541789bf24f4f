import { describe, expect, it } from "@jest/globals";
import { hostileWorkbook } from "../../../test/support/hostile/hostileWorkbook";
import { mainParts } from "../../../test/support/hostile/mainParts";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { differingParts, partText } from "../../../test/support/readParts";
import { workbookBytes } from "../../../test/support/xlsxParts";
import { Failure, parseAddress, parseRange, type Cell, type Edit, type MoveEdit } from "../../core";
import type { ExpectedCell, Sheet } from "../../core";
import { openXlsx } from "../read/openXlsx";
import { applyEdits, type ApplyOptions } from "./applyEdits";

const plan = "取組一覧";
/** Fonts, fills and borders of a styles part, one of each. */
const plainLooks =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>';
const sheetPart = "xl/worksheets/sheet1.xml";

function cell(address: string, expected: string): ExpectedCell {
  return { ...(parseAddress(address) ?? { row: 0, column: 0 }), expected };
}

function regions(...ranges: string[]): MoveEdit["unmerged"] {
  return ranges.flatMap((range) => parseRange(range) ?? []);
}

/** [from, what it shows, to, what that shows]. */
function copies(...list: [string, string, string, string][]): MoveEdit["copies"] {
  return list.map(([from, shown, to, before]) => ({
    from: cell(from, shown),
    to: cell(to, before),
  }));
}

function move(change: Partial<MoveEdit>, sheet = plan): MoveEdit {
  return { kind: "move", sheet, unmerged: [], copies: [], cleared: [], ...change };
}

function apply(edits: readonly Edit[], source = hostileWorkbook(), options: ApplyOptions = {}) {
  const applied = applyEdits(openXlsx(source), edits, options);
  expect(findPackageProblems(applied.bytes)).toEqual([]);
  return applied;
}

function sheetOf(bytes: Uint8Array, name = plan): Sheet {
  const found = openXlsx(bytes).book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

function cellOf(bytes: Uint8Array, address: string, sheet = plan): Cell | undefined {
  const { row, column } = cell(address, "");
  return sheetOf(bytes, sheet).cell(row, column);
}

function refusalOf(edits: readonly Edit[], source = hostileWorkbook()): Failure {
  try {
    applyEdits(openXlsx(source), edits);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** The hostile workbook with pieces of its plan sheet replaced. */
function changedSheet(...changes: [string, string][]): Uint8Array {
  let sheet = mainParts[sheetPart] ?? "";
  for (const [from, to] of changes) {
    expect(sheet).toContain(from);
    sheet = sheet.replace(from, to);
  }
  return hostileWorkbook({ [sheetPart]: sheet });
}

describe("bringing a content to other cells", () => {
  it("takes its runs, its ふりがな and the font of its cell along, and nothing else", () => {
    const shown = "広域観光の推進\n・道の駅";
    const { bytes, receipt, warnings } = apply([move({ copies: copies(["A5", shown, "H5", ""]) })]);
    expect(cellOf(bytes, "H5")?.runs).toEqual(cellOf(bytes, "A5")?.runs);
    // The place keeps its alignment and protection (format 3), the font is that of format 1.
    expect(partText(bytes, "xl/styles.xml")).toContain(
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyProtection="1" applyFont="1"><protection locked="0"/></xf></cellXfs>',
    );
    expect(partText(bytes, sheetPart)).toContain('<c r="H5" s="5" t="s"><v>6</v></c></row>');
    expect(partText(bytes, "xl/sharedStrings.xml")).toContain('count="13" uniqueCount="9"');
    expect(receipt.cells).toEqual([{ sheet: plan, row: 4, column: 7 }]);
    expect(receipt.parts).toEqual([sheetPart, "xl/sharedStrings.xml", "xl/styles.xml"]);
    expect(warnings).toEqual([]);
  });

  it("reads all cells before it writes any: a row shifted by one", () => {
    const { bytes } = apply([
      move({
        copies: copies(
          ["A2", "事業名", "B2", "数"],
          ["B2", "数", "C2", "区分"],
          ["C2", "区分", "D2", "山口"],
          ["D2", "山口", "E2", "萩"],
        ),
        cleared: [cell("A2", "事業名")],
      }),
    ]);
    expect(
      sheetOf(bytes)
        .cellsInRow(1)
        .map(({ column, text }) => [column, text]),
    ).toEqual([
      [1, "事業名"],
      [2, "数"],
      [3, "区分"],
      [4, "山口"],
    ]);
    expect(partText(bytes, sheetPart)).toContain('<c r="A2"></c><c r="B2" t="s"><v>1</v></c>');
  });

  it("brings one to several, inline texts as they are, under the prefix of the part", () => {
    const { bytes } = apply([
      move({ copies: copies(["A2", "区分", "B2", ""], ["A2", "区分", "C3", ""]) }, "O'Neil集計"),
      move({ copies: copies(["C5", " 継続 ", "C6", ""]) }),
    ]);
    expect(partText(bytes, "xl/worksheets/sheet9.xml")).toContain(
      '<x:c r="B2" t="s"><x:v>3</x:v></x:c></x:row><x:row r="3"><x:c r="C3" t="s"><x:v>3</x:v></x:c></x:row>',
    );
    expect(partText(bytes, sheetPart)).toContain(
      't="inlineStr"><is><t xml:space="preserve"> 継続 </t></is></c><c r="D6"',
    );
  });

  it("moves a number and a boolean as values where they show the same", () => {
    const rows =
      '<row r="1"><c r="A1"><v>12.50</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" s="1"><v>1</v></c>' +
      '<c r="D1" s="1"/><c r="E1" t="e"><v>#N/A</v></c></row>';
    const styles =
      '<numFmts count="1"><numFmt numFmtId="176" formatCode="[=1]&quot;○&quot;;General"/></numFmts>' +
      plainLooks +
      '<cellXfs count="2"><xf/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs>';
    const source = workbookBytes({ sheets: [{ rows }], styles });
    const moved = (list: [string, string, string, string][]): Edit =>
      move({ copies: copies(...list) }, "Sheet1");
    const { bytes } = apply(
      [
        moved([
          ["A1", "12.5", "A2", ""],
          ["B1", "TRUE", "B2", ""],
          ["E1", "#N/A", "C2", ""],
          ["C1", "○", "D1", ""],
        ]),
      ],
      source,
    );
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<row r="2"><c r="A2"><v>12.50</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
    );
    expect(cellOf(bytes, "D1", "Sheet1")).toMatchObject({ text: "○", kind: "number" });
    const refused = refusalOf([moved([["C1", "○", "A2", ""]])], source);
    expect(refused.code).toBe("cell-formatted");
    expect(refused.words.ja).toContain("「Sheet1」A2");
  });

  it("empties a cell to which it brings nothing, and leaves its look", () => {
    const { bytes } = apply([move({ copies: copies(["B6", "", "D5", "○"]) })]);
    expect(partText(bytes, sheetPart)).toContain('<c r="D5" s="1"></c>');
    expect(partText(bytes, "xl/sharedStrings.xml")).toContain('count="11"');
  });

  it("brings along the apostrophe before a text, which is kept in the format", () => {
    const rows = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"/></row>';
    const strings = "<si><t>=1</t></si>";
    const styles =
      plainLooks +
      '<cellXfs count="3"><xf/><xf quotePrefix="1"/><xf fillId="0" borderId="0"/></cellXfs>';
    const source = workbookBytes({ sheets: [{ rows }], strings, styles });
    const there = move(
      { copies: copies(["A1", "=1", "B1", ""]), cleared: [cell("A1", "=1")] },
      "Sheet1",
    );
    const { bytes } = apply([there], source);
    expect(partText(bytes, "xl/styles.xml")).toContain(
      '<xf fillId="0" borderId="0" fontId="0" applyFont="1" quotePrefix="1"/></cellXfs>',
    );
  });

  it("gives back the identical file where every content is there already", () => {
    const source = hostileWorkbook();
    const edit = move({ copies: copies(["D5", "○", "D5", "○"]), cleared: [cell("B6", "")] });
    const { bytes, receipt } = applyEdits(openXlsx(source), [edit]);
    expect(bytes).toBe(source);
    expect(receipt).toEqual({ cells: [], sheets: [], parts: [] });
  });

  it("goes with edits of other cells in one pass", () => {
    const { bytes, receipt } = apply([
      move({ copies: copies(["D5", "○", "D7", ""]), cleared: [cell("D5", "○")] }),
      {
        kind: "text",
        at: { sheet: plan, row: 5, column: 3 },
        expected: "○",
        splices: [{ start: 0, end: 1, text: "◎" }],
      },
    ]);
    expect(["D5", "D6", "D7"].map((address) => cellOf(bytes, address)?.text)).toEqual([
      undefined,
      "◎",
      "○",
    ]);
    expect(receipt.cells.map(({ row, column }) => [row, column])).toEqual([
      [4, 3],
      [5, 3],
      [6, 3],
    ]);
  });
});

describe("taking merged cells apart", () => {
  it("leaves the content in the first cell and the other regions as they are", () => {
    const source = hostileWorkbook();
    const { bytes, receipt } = apply([move({ unmerged: regions("A6:A8") })], source);
    expect(differingParts(source, bytes)).toEqual([sheetPart]);
    expect(partText(bytes, sheetPart)).toBe(
      partText(source, sheetPart)
        .replace('<mergeCells count="2">', '<mergeCells count="1">')
        .replace('<mergeCell ref="A6:A8"/>', ""),
    );
    expect(receipt.cells).toEqual([{ sheet: plan, row: 5, column: 0 }]);
  });

  it("drops the list with the last region", () => {
    const { bytes } = apply([move({ unmerged: regions("A6:A8", "A1:E1") })]);
    expect(partText(bytes, sheetPart)).not.toContain("mergeCell");
    expect(sheetOf(bytes).merges).toEqual([]);
  });

  it("lets the cells be filled that the region covered", () => {
    const shown = "地域公共交通【新規】";
    const { bytes } = apply([
      move({
        unmerged: regions("A6:A8"),
        copies: copies(["A6", shown, "A7", ""], ["A6", shown, "A8", ""]),
      }),
    ]);
    expect(["A6", "A7", "A8"].map((address) => cellOf(bytes, address)?.text)).toEqual([
      shown,
      shown,
      shown,
    ]);
  });

  it("says which cells show again what the region had hidden", () => {
    const hidden = '<row r="7"><c r="A7" t="s"><v>7</v></c></row><row r="9">';
    const source = changedSheet(['<row r="9">', hidden]);
    const { bytes, warnings } = apply([move({ unmerged: regions("A6:A8") })], source);
    expect(cellOf(bytes, "A7")?.text).toBe("○");
    expect(warnings.map(({ ja }) => ja)).toEqual([
      "結合を解除したため、「取組一覧」A7に隠れていた内容が見えるようになりました。不要なら、Excelで消してください。",
    ]);
    const filled = move({ unmerged: regions("A6:A8"), cleared: [cell("A7", "○")] });
    expect(apply([filled], source).warnings).toEqual([]);
  });
});

describe("what a move leaves to its place", () => {
  it("says that comments and links stay", () => {
    const { bytes, warnings } = apply([
      move({
        copies: copies(["D5", "○", "D7", ""], ["A2", "事業名", "A3", ""], ["B2", "数", "B3", ""]),
        cleared: [cell("D5", "○")],
      }),
    ]);
    // The second says that a formula looks at what has moved.
    expect(warnings).toHaveLength(2);
    expect(warnings[0]?.ja).toContain("「取組一覧」D5、A2のコメント");
    expect(warnings[0]?.en).toContain("“取組一覧” D5, A2 have");
    expect(partText(bytes, sheetPart)).toContain('<hyperlink ref="A2" r:id="rId1"/>');
  });
});

describe("moves that a workbook refuses", () => {
  it.each([
    ["cell-changed", move({ cleared: [cell("D5", "〇")] }), "D5"],
    ["cell-changed", move({ copies: copies(["D5", "○", "D6", ""]) }), "D6"],
    ["cell-changed", move({ unmerged: regions("A6:A7") }), "A6"],
    ["cell-formula", move({ copies: copies(["B5", "2", "B6", ""]) }), "B5"],
    ["cell-formula", move({ copies: copies(["D5", "○", "A9", "古い値"]) }), "A9"],
    ["cell-formula", move({ cleared: [cell("A9", "古い値")] }), "A9"],
    ["cell-merged", move({ copies: copies(["D5", "○", "A7", ""]) }), "A7"],
    ["cell-merged", move({ copies: copies(["A7", "", "D5", "○"]) }), "A7"],
    ["cell-formatted", move({ copies: copies(["E5", "○", "E6", ""]) }), "E6"],
    ["cell-table-header", move({ cleared: [cell("A1", "数")] }, "O'Neil集計"), "A1"],
    ["sheet-missing", move({}, "無い"), "無い"],
  ])("%s: %#", (code, edit, named) => {
    const failure = refusalOf([edit]);
    expect(failure.code).toBe(code);
    expect(failure.words.ja).toContain(named);
  });

  it("names a cell once, however often it is brought somewhere", () => {
    const edit = move({ copies: copies(["B5", "2", "B6", ""], ["B5", "2", "B7", ""]) });
    expect(refusalOf([edit]).words.en).toMatch(/^“取組一覧” B5 hold/u);
  });

  it("does not take part of a region of one formula", () => {
    const array: [string, string] = ["<f>COUNTA(D5:E5)</f>", '<f t="array" ref="B5:D5">D5:F5</f>'];
    expect(refusalOf([move({ cleared: [cell("D5", "○")] })], changedSheet(array)).code).toBe(
      "cell-formula",
    );
  });

  it("respects protection, of locked cells and of all regions, unless the user asked otherwise", () => {
    const source = changedSheet(["</sheetData>", '</sheetData><sheetProtection sheet="1"/>']);
    const locked = move({ cleared: [cell("D5", "○")] });
    expect(refusalOf([locked], source).code).toBe("sheet-protected");
    expect(refusalOf([move({ unmerged: regions("A6:A8") })], source).code).toBe("sheet-protected");
    expect(apply([locked], source, { ignoresProtection: true }).receipt.cells).toHaveLength(1);
    // Column B on has a format that is not locked.
    expect(
      apply([move({ copies: copies(["D5", "○", "C7", ""]) })], source).receipt.cells,
    ).toHaveLength(1);
  });

  it("is a mistake of ours, and no refusal, to write a cell twice or to edit what moves", () => {
    const document = openXlsx(hostileWorkbook());
    const twice = move({ copies: copies(["D5", "○", "D7", ""], ["D6", "○", "D7", ""]) });
    expect(() => applyEdits(document, [twice])).toThrow("twice");
    const at = { sheet: plan, row: 4, column: 3 };
    const edited: Edit = { kind: "text", at, expected: "○", splices: [] };
    const there = move({ copies: copies(["D5", "○", "D7", ""]) });
    expect(() => applyEdits(document, [edited, there])).toThrow("at once");
  });
});
