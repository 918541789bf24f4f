import { describe, expect, it } from "@jest/globals";
import { hostileWorkbook } from "../../../test/support/hostile/hostileWorkbook";
import { mainParts } from "../../../test/support/hostile/mainParts";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { differingParts, partText } from "../../../test/support/readParts";
import { Failure, parseAddress, type Edit, type Place } from "../../core";
import { openXlsx } from "../read/openXlsx";
import { applyEdits } from "./applyEdits";

const red = "#C00000";
const plan = "取組一覧";
const sheetPart = "xl/worksheets/sheet1.xml";

function at(address: string, sheet = plan): Place {
  return { sheet, ...(parseAddress(address) ?? { row: 0, column: 0 }) };
}

function color(
  address: string,
  expected: string,
  start: number,
  end: number,
  to: string | null = red,
): Edit {
  return { kind: "color", at: at(address), expected, spans: [{ start, end, color: to }] };
}

function text(address: string, expected: string, start: number, end: number, by: string): Edit {
  return { kind: "text", at: at(address), expected, splices: [{ start, end, text: by }] };
}

function apply(edits: readonly Edit[], source = hostileWorkbook()) {
  const applied = applyEdits(openXlsx(source), edits);
  expect(findPackageProblems(applied.bytes)).toEqual([]);
  return applied;
}

function cellOf(bytes: Uint8Array, address: string, sheet = plan) {
  const place = at(address, sheet);
  const found = openXlsx(bytes).book.sheets.find(({ name }) => name === sheet);
  return found?.cell(place.row, place.column);
}

function failureOf(edits: readonly Edit[], source = hostileWorkbook()): Failure {
  try {
    applyEdits(openXlsx(source), edits);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** The hostile workbook with a piece of its plan sheet replaced. */
function changedSheet(from: string, to: string): Uint8Array {
  const sheet = mainParts[sheetPart] ?? "";
  expect(sheet).toContain(from);
  return hostileWorkbook({ [sheetPart]: sheet.replace(from, to) });
}

describe("colouring a cell", () => {
  it("gives a plain text as a whole a font of its own and touches nothing but sheet and styles", () => {
    const source = hostileWorkbook();
    const { bytes, receipt } = apply([color("D5", "○", 0, 1)], source);
    expect(differingParts(source, bytes)).toEqual(["xl/styles.xml", sheetPart]);
    expect(receipt.parts).toEqual([sheetPart, "xl/styles.xml"]);
    expect(receipt.cells).toEqual([at("D5")]);
    expect(partText(bytes, sheetPart)).toBe(
      partText(source, sheetPart).replace('<c r="D5" s="1" t="s">', '<c r="D5" s="5" t="s">'),
    );
    expect(partText(bytes, "xl/styles.xml")).toContain(
      '<font><b/><sz val="12"/><color rgb="FFC00000"/><name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></font></fonts>',
    );
    expect(cellOf(bytes, "D5")?.runs.map(({ font }) => font.color)).toEqual([red]);
    expect(cellOf(bytes, "D6")?.runs.map(({ font }) => font.color)).toEqual(["#000000"]);
  });

  it("takes a font and a format that are there already", () => {
    const { bytes } = apply([color("D6", "○", 0, 1), color("A2", "事業名", 0, 3)]);
    const styles = partText(bytes, "xl/styles.xml");
    expect(styles).toContain('<fonts count="5"');
    expect(styles).toContain('<cellXfs count="6"');
  });

  it("splits the runs of a part and keeps ふりがな and the runs beside it", () => {
    const { bytes, receipt } = apply([color("A5", "広域観光の推進\n・道の駅", 2, 6)]);
    expect(receipt.parts).toEqual([sheetPart, "xl/sharedStrings.xml"]);
    const strings = partText(bytes, "xl/sharedStrings.xml");
    expect(strings).toContain('count="12" uniqueCount="10"');
    expect(strings).toContain(
      "<si><r><t>広域</t></r>" +
        '<r><rPr><b/><sz val="12"/><color rgb="FFC00000"/><rFont val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></rPr><t>観光の推</t></r>' +
        '<r><rPr><b/><sz val="12"/><color rgb="FF0000FF"/><rFont val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></rPr><t xml:space="preserve">進\n・道の駅</t></r>' +
        '<rPh sb="0" eb="2"><t>コウイキ</t></rPh><rPh sb="2" eb="4"><t>カンコウ</t></rPh><phoneticPr fontId="2"/></si></sst>',
    );
    expect(cellOf(bytes, "A5")?.runs.map((run) => [run.text, run.font.color])).toEqual([
      ["広域", "#000000"],
      ["観光の推", red],
      ["進\n・道の駅", "#0000FF"],
    ]);
  });

  it("never changes a shared string that other cells show", () => {
    const { bytes } = apply([text("D5", "○", 0, 1, "◎")]);
    expect(cellOf(bytes, "D5")?.text).toBe("◎");
    expect(cellOf(bytes, "D6")?.text).toBe("○");
  });

  it("keeps an inline string inline", () => {
    const { bytes, receipt } = apply([color("C5", " 継続 ", 1, 3)]);
    expect(receipt.parts).toEqual([sheetPart]);
    expect(partText(bytes, sheetPart)).toContain(
      '<c r="C5" t="inlineStr"><is><r><t xml:space="preserve"> </t></r><r><rPr><sz val="11"/><color rgb="FFC00000"/>',
    );
  });

  it("colours formulas and numbers only as a whole", () => {
    const { bytes } = apply([color("B5", "2", 0, 1, "#0000FF"), color("E5", "○", 0, 1)]);
    expect(cellOf(bytes, "B5")?.runs[0]?.font.color).toBe("#0000FF");
    expect(cellOf(bytes, "B5")?.formula).toBe("COUNTA(D5:E5)");
    expect(cellOf(bytes, "E5")?.runs[0]?.font.color).toBe(red);
    const failure = failureOf([color("A9", "古い値", 0, 1)]);
    expect(failure.code).toBe("cell-formula");
    expect(failure.words.ja).toContain("「取組一覧」A9");
  });

  it("gives back the identical file where every colour is there, however it is stored", () => {
    const source = hostileWorkbook();
    const document = openXlsx(source);
    const edits = [
      color("B5", "2", 0, 1, red),
      color("D5", "○", 0, 1, "#000000"),
      color("A5", "広域観光の推進\n・道の駅", 5, 8, "#0000ff"),
      {
        kind: "text",
        at: at("A2"),
        expected: "事業名",
        splices: [{ start: 0, end: 2, text: "事業" }],
      } as const,
    ];
    const { bytes, receipt } = applyEdits(document, edits);
    expect(bytes).toBe(source);
    expect(receipt).toEqual({ cells: [], sheets: [], parts: [] });
  });

  it("gives the same bytes when the same colours are given twice", () => {
    const edits = [
      color("A6", "地域公共交通【新規】", 6, 10),
      color("D5", "○", 0, 1),
      color("A5", "広域観光の推進\n・道の駅", 0, 3),
    ];
    const once = apply(edits).bytes;
    expect(applyEdits(openXlsx(once), edits).bytes).toBe(once);
  });

  it("removes the colour for the automatic one", () => {
    const { bytes } = apply([color("B5", "2", 0, 1, null)]);
    expect(cellOf(bytes, "B5")?.runs[0]?.font.color).toBeNull();
  });

  it("keeps the table whose heading it colours in part", () => {
    const edit: Edit = {
      kind: "color",
      at: at("A1", "O'Neil集計"),
      expected: "数",
      spans: [{ start: 0, end: 1, color: red }],
    };
    expect(cellOf(apply([edit]).bytes, "A1", "O'Neil集計")?.runs[0]?.font.color).toBe(red);
  });
});

describe("changing a text", () => {
  it("replaces a part, moves ふりがな and keeps the looks around it", () => {
    const { bytes } = apply([text("A5", "広域観光の推進\n・道の駅", 0, 2, "県央圏域")]);
    const cell = cellOf(bytes, "A5");
    expect(cell?.runs.map((run) => run.text)).toEqual(["県央圏域観光", "の推進\n・道の駅"]);
    expect(partText(bytes, "xl/sharedStrings.xml")).toContain(
      '</r><rPh sb="4" eb="6"><t>カンコウ</t></rPh><phoneticPr fontId="2"/></si></sst>',
    );
  });

  it("colours by the old offsets before it replaces", () => {
    const whole = "地域公共交通【新規】";
    const { bytes } = apply([text("A6", whole, 0, 2, "圏域の"), color("A6", whole, 6, 10)]);
    expect(cellOf(bytes, "A6")?.runs.map((run) => [run.text, run.font.color])).toEqual([
      ["圏域の公共交通", "#000000"],
      ["【新規】", red],
    ]);
  });

  it("makes a missing cell in its row, in the format of the row", () => {
    const { bytes } = apply([text("B6", "", 0, 0, "○"), text("C6", "", 0, 0, "◎")]);
    expect(partText(bytes, sheetPart)).toContain(
      '<c r="A6" s="1" t="s"><v>8</v></c><c r="B6" s="2" t="s"><v>7</v></c><c r="C6" s="2" t="s"><v>9</v></c><c r="D6" t="s">',
    );
    expect(partText(bytes, "xl/sharedStrings.xml")).toContain('count="14" uniqueCount="10"');
  });

  it("makes a missing row at its place, in the format of the column, and widens dimension and spans", () => {
    const { bytes } = apply([
      text("H5", "", 0, 0, "備考"),
      text("C7", "", 0, 0, "○"),
      text("B12", "", 0, 0, "計"),
    ]);
    const sheet = partText(bytes, sheetPart);
    expect(sheet).toContain('<dimension ref="A1:H12"/>');
    expect(sheet).toContain('<row r="5" spans="1:8">');
    expect(sheet).toMatch(/<row r="7"><c r="C7" s="3" t="s"><v>7<\/v><\/c><\/row><row r="9">/u);
    expect(sheet).toMatch(
      /<row r="12"><c r="B12" s="3" t="s"><v>10<\/v><\/c><\/row><\/sheetData>/u,
    );
  });

  it("turns a number that shows ○ into the text ○ and keeps its format", () => {
    const { bytes } = apply([text("E5", "○", 0, 1, "◎")]);
    expect(cellOf(bytes, "E5")).toMatchObject({ text: "◎", kind: "text" });
    expect(partText(bytes, sheetPart)).toContain('<c r="E5" s="4" t="s">');
  });

  it("leaves an empty cell with its format where all text goes", () => {
    const { bytes } = apply([text("D5", "○", 0, 1, "")]);
    expect(cellOf(bytes, "D5")).toBeUndefined();
    expect(partText(bytes, sheetPart)).toContain('<c r="D5" s="1"></c>');
    expect(partText(bytes, "xl/sharedStrings.xml")).toContain('count="11" uniqueCount="9"');
  });

  it("writes under the namespace prefix of the part", () => {
    const edit: Edit = {
      kind: "text",
      at: at("C2", "O'Neil集計"),
      expected: "",
      splices: [{ start: 0, end: 0, text: "値" }],
    };
    const { bytes } = apply([edit]);
    expect(partText(bytes, "xl/worksheets/sheet9.xml")).toContain(
      '<x:c r="A2" t="s"><x:v>3</x:v></x:c><x:c r="C2" t="s"><x:v>9</x:v></x:c></x:row>',
    );
  });

  it("writes what XML cannot hold and what only looks like an escape so that it reads the same", () => {
    const odd = "a\u0001_x000D_ 𠮷 <&>\tb ";
    const { bytes } = apply([text("D5", "○", 0, 1, odd)]);
    expect(cellOf(bytes, "D5")?.text).toBe(odd);
  });

  it("finds the text inside what a number format adds to it", () => {
    const styles = (mainParts["xl/styles.xml"] ?? "").replace(
      /formatCode="[^"]*"/u,
      'formatCode="&quot;※&quot;@"',
    );
    const sheet = (mainParts[sheetPart] ?? "").replace(
      '<c r="D6" t="s">',
      '<c r="D6" s="4" t="s">',
    );
    const source = hostileWorkbook({ "xl/styles.xml": styles, [sheetPart]: sheet });
    expect(cellOf(source, "D6")?.text).toBe("※○");
    expect(cellOf(apply([text("D6", "※○", 1, 2, "◎")], source).bytes, "D6")?.text).toBe("※◎");
    expect(failureOf([text("D6", "※○", 0, 2, "◎")], source).code).toBe("cell-formatted");
  });
});

describe("what a workbook refuses", () => {
  it("writes nothing when a cell shows another text, and names all such cells", () => {
    const failure = failureOf([
      text("D5", "〇", 0, 1, "○"),
      text("D6", "", 0, 0, "x"),
      text("A2", "事業名", 0, 1, "x"),
    ]);
    expect(failure.code).toBe("cell-changed");
    expect(failure.words.ja).toContain("「取組一覧」D5、D6の");
    expect(failure.words.en).toContain("“取組一覧” D5, D6 is");
  });

  it("does not touch formulas, regions of one formula, and headings of tables", () => {
    expect(failureOf([text("B5", "2", 0, 1, "3")]).code).toBe("cell-formula");
    const array = changedSheet("<f>COUNTA(D5:E5)</f>", '<f t="array" ref="B5:D5">D5:F5</f>');
    expect(failureOf([text("D5", "○", 0, 1, "x")], array).code).toBe("cell-formula");
    const heading: Edit = {
      kind: "text",
      at: at("A1", "O'Neil集計"),
      expected: "数",
      splices: [{ start: 0, end: 1, text: "x" }],
    };
    expect(failureOf([heading]).code).toBe("cell-table-header");
  });

  it("respects protection of locked cells unless the user asked otherwise", () => {
    const source = changedSheet(
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
    );
    const edits = [color("D5", "○", 0, 1)];
    const failure = failureOf(edits, source);
    expect(failure.code).toBe("sheet-protected");
    expect(failure.words.ja).toContain("「取組一覧」D5");
    expect(
      applyEdits(openXlsx(source), edits, { ignoresProtection: true }).receipt.cells,
    ).toHaveLength(1);
    // Column B on has a format that is not locked.
    expect(apply([text("C7", "", 0, 0, "○")], source).receipt.cells).toHaveLength(1);
  });

  it("does not mind protection where nothing changes", () => {
    const source = changedSheet("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    expect(apply([color("D5", "○", 0, 1, "#000000")], source).bytes).toBe(source);
  });

  it("names a sheet that is not there", () => {
    const failure = failureOf([{ kind: "text", at: at("A1", "無い"), expected: "", splices: [] }]);
    expect(failure.code).toBe("sheet-missing");
    expect(failure.words.ja).toContain("「無い」");
  });

  it("does not write a text longer than Excel takes", () => {
    expect(failureOf([text("D5", "○", 0, 1, "あ".repeat(32_768))]).code).toBe("text-too-long");
  });

  it("warns that a signature breaks", () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>';
    const document = openXlsx(hostileWorkbook({ "_rels/.rels": rels }));
    expect(applyEdits(document, [color("D5", "○", 0, 1)]).warnings).toHaveLength(1);
    expect(applyEdits(document, []).warnings).toHaveLength(0);
  });
});
