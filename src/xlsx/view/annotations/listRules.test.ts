import { describe, expect, it } from "@jest/globals";
import { parseAddress } from "../../../core";
import { workbookBytes, type WorkbookXml } from "../../../../test/support/xlsxParts";
import { openXlsx } from "../../read/openXlsx";
import { openSheetViews, type SheetViews } from "../openSheetViews";
import type { SheetAnnotations } from "../sheetView";
import type { ListRule } from "./listRule";

const text = (cell: string, shown: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${shown}</t></is></c>`;

/** A sheet with rules, and one with what their lists hold. */
function viewsOf(after: string, more: WorkbookXml = {}): SheetViews {
  const rows =
    `<row r="1">${text("A1", "山口市")}${text("B1", "萩市")}</row>` +
    `<row r="2">${text("A2", "宇部市")}<c r="B2"><v>1234.5</v></c></row>` +
    `<row r="4">${text("A4", "防府市")}${text("B4", "001")}</row>`;
  const sheets = [
    { name: "計画", after },
    { name: "一覧 表", rows },
  ];
  return openSheetViews(openXlsx(workbookBytes({ sheets, ...more })));
}

function rule(formula: string, attributes = "", sqref = "C3:D9"): string {
  return `<dataValidations><dataValidation type="list" sqref="${sqref}" ${attributes}><formula1>${formula}</formula1></dataValidation></dataValidations>`;
}

function listIn(views: SheetViews, address: string): ListRule | null {
  const at = parseAddress(address);
  if (at === null) throw new Error(`${address} is no address.`);
  return views.listAt(0, at);
}

function texts(views: SheetViews, address = "C3"): readonly string[] | null {
  return listIn(views, address)?.choices.map((one) => one.text) ?? null;
}

describe("a list that is written out", () => {
  it("is offered at the cells of its rule and at no others", () => {
    const views = viewsOf(rule('"○, ●,－,"', "", "C3:D9 F2"));
    expect(texts(views)).toEqual(["○", "●", "－"]);
    expect(texts(views, "F2")).toEqual(["○", "●", "－"]);
    expect(["C2", "E3", "F3"].map((cell) => texts(views, cell))).toEqual([null, null, null]);
    expect(views.annotations(0).validations).toEqual([
      {
        ranges: [
          { top: 2, left: 2, bottom: 8, right: 3 },
          { top: 1, left: 5, bottom: 1, right: 5 },
        ],
        hasList: true,
        prompt: null,
      },
    ]);
  });

  it("may hold quotes, and commas where Excel writes it twice", () => {
    expect(texts(viewsOf(rule('"「""甲""」,乙"')))).toEqual(['「"甲"」', "乙"]);
    const twice =
      '<dataValidations><dataValidation type="list" sqref="C3"><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x12ac"><x12ac:list>一部,"一部,予算化","""甲"""</x12ac:list></mc:Choice>' +
      '<mc:Fallback><formula1>"一部,一部,予算化"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>';
    expect(texts(viewsOf(twice))).toEqual(["一部", "一部,予算化", '"甲"']);
  });
});

describe("a list of cells", () => {
  it.each([
    ["another sheet", "'一覧 表'!$A$1:$A$4"],
    ["another sheet, its name in other letters", "'一覧　表'!$A$1:$A$4"],
    ["a whole column", "'一覧 表'!$A:$A"],
    ["a whole column, spelled by its rows", "'一覧 表'!$A$1:$A$1048576"],
    ["a formula with its sign", "='一覧 表'!$A$1:$A$4"],
  ])("is read from %s, without what is blank", (what, formula) => {
    const found = texts(viewsOf(rule(formula)));
    expect(found).toEqual(what.includes("other letters") ? null : ["山口市", "宇部市", "防府市"]);
  });

  it("moves with the cell where the formula says so", () => {
    const views = viewsOf(rule("'一覧 表'!A1:B1"));
    expect(texts(views, "C3")).toEqual(["山口市", "萩市"]);
    expect(texts(views, "C4")).toEqual(["宇部市", "1234.5"]);
    expect(texts(views, "D3")).toEqual(["萩市"]);
  });

  it("is read by a name, of the sheet before one of the workbook", () => {
    const name = (more: string, area: string): string =>
      `<definedName name="市町"${more}>'一覧 表'!${area}</definedName>`;
    const names = (inside: string): WorkbookXml => ({
      afterSheets: `<definedNames>${inside}</definedNames>`,
    });
    const shared = name("", "$A$1:$A$2");
    expect(texts(viewsOf(rule("市町"), names(shared)))).toEqual(["山口市", "宇部市"]);
    const own = names(shared + name(' localSheetId="0"', "$B$1"));
    expect(texts(viewsOf(rule("市町"), own))).toEqual(["萩市"]);
    const others = names(name(' localSheetId="1"', "$B$1"));
    expect(texts(viewsOf(rule("市町"), others))).toBeNull();
  });

  it("gives numbers with all their digits, and letters that look like numbers as letters", () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="#,##0"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>';
    const rows = `<row r="1"><c r="A1" s="1"><v>1234.5</v></c>${text("B1", "001")}${text("C1", "=甲")}</row>`;
    const after = rule("$A$1:$C$1", "", "A3");
    const views = openSheetViews(openXlsx(workbookBytes({ styles, sheets: [{ rows, after }] })));
    expect(listIn(views, "A3")?.choices).toEqual([
      { text: "1,235", entry: "1234.5" },
      { text: "001", entry: "'001" },
      { text: "=甲", entry: "'=甲" },
    ]);
  });

  it("may be a rule of the newer kind, for other sheets", () => {
    const after =
      '<extLst><ext uri="{他}"><x14:other/></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations>' +
      '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'一覧 表\'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C3 D4:D5</xm:sqref></x14:dataValidation>' +
      "</x14:dataValidations></ext></extLst>";
    const namespaces = {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns:x14="a" xmlns:xm="b"><sheetData/>${after}</worksheet>`,
    };
    const views = viewsOf("", { parts: namespaces });
    expect([texts(views), texts(views, "D5")]).toEqual([
      ["山口市", "宇部市"],
      ["山口市", "宇部市"],
    ]);
  });
});

describe("no list", () => {
  it.each([
    "INDIRECT($A$1)",
    "OFFSET($A$1,0,0,3,1)",
    "IF($A$1=1,$A$1:$A$2,$B$1:$B$2)",
    "$A$1:$A$2,$B$1",
    "なし!$A$1:$A$2",
    "[1]計画!$A$1:$A$2",
    "知らない名前",
    "#REF!",
    "",
    '""',
    "○,●",
  ])("is offered, and none is held against what is typed, where its formula is %s", (formula) => {
    const views = viewsOf(rule(formula, 'showErrorMessage="1"'));
    expect(listIn(views, "C3")).toBeNull();
    expect(views.annotations(0).validations).toEqual([]);
  });

  it("is offered where nothing stands in its cells", () => {
    expect(texts(viewsOf(rule("'一覧 表'!$F$1:$F$9")))).toBeNull();
  });

  it("is offered by a rule without cells, nor by one that is broken", () => {
    expect(texts(viewsOf(rule('"○"', "", "どこか")))).toBeNull();
    expect(
      texts(viewsOf('<dataValidations><dataValidation type="list"/></dataValidations>')),
    ).toBeNull();
  });

  it("is shown where its rule hides it, though it holds", () => {
    const views = viewsOf(rule('"○,●"', 'showDropDown="1" showErrorMessage="1"'));
    expect(views.annotations(0).validations).toEqual([]);
    expect(listIn(views, "C3")).toMatchObject({ isEnforced: true });
  });
});

describe("what Excel objects to", () => {
  it("is nothing unless the rule says so, and blanks only where it does not allow them", () => {
    expect(listIn(viewsOf(rule('"○"')), "C3")).toMatchObject({
      isEnforced: false,
      allowsBlank: false,
      isCaseSensitive: true,
      objection: null,
    });
    const strict =
      'showErrorMessage="1" allowBlank="1" errorTitle="印" error="○か●を&#10;お願いします"';
    expect(listIn(viewsOf(rule('"○"', strict)), "C3")).toMatchObject({
      isEnforced: true,
      allowsBlank: true,
      objection: { title: "印", text: "○か●を\nお願いします" },
    });
  });

  it("is nothing where blanks are allowed and a named range has some", () => {
    const names =
      "<definedNames><definedName name=\"市町\">'一覧 表'!$A$1:$A$9</definedName></definedNames>";
    const enforced = (attributes: string, formula: string): boolean | undefined =>
      listIn(viewsOf(rule(formula, attributes), { afterSheets: names }), "C3")?.isEnforced;
    const blank = 'showErrorMessage="1" allowBlank="1"';
    expect(enforced(blank, "市町")).toBe(false);
    expect(enforced('showErrorMessage="1"', "市町")).toBe(true);
    expect(enforced(blank, "'一覧 表'!$A$1:$A$9")).toBe(true);
  });
});

function promptsOf(after: string): SheetAnnotations["validations"] {
  return viewsOf(after).annotations(0).validations;
}

describe("the message of a rule", () => {
  const whole = (attributes: string, around = ""): string =>
    `<dataValidations ${around}><dataValidation type="whole" sqref="B2" promptTitle="人口" prompt="整数で_x000a_入力" ${attributes}><formula1>0</formula1></dataValidation></dataValidations>`;

  it("is told of rules of any kind, where they say so", () => {
    expect(promptsOf(whole('showInputMessage="1"'))).toMatchObject([
      { hasList: false, prompt: { title: "人口", text: "整数で\n入力" } },
    ]);
  });

  it("is not told where the rule or the sheet forbids it", () => {
    expect(promptsOf(whole(""))).toEqual([]);
    expect(promptsOf(whole('showInputMessage="1"', 'disablePrompts="1"'))).toEqual([]);
  });
});

describe("a file with very many rules", () => {
  it("answers for a cell at once, and offers a huge list only as far as Excel does", () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) =>
        `<dataValidation type="list" sqref="A${index + 1}"><formula1>$B:$XFD</formula1></dataValidation>`,
    ).join("");
    const rows = `<row r="1048576">${text("C1048576", "遠い")}</row>`;
    const after = `<dataValidations>${many}</dataValidations>`;
    const views = openSheetViews(openXlsx(workbookBytes({ sheets: [{ rows, after }] })));
    expect(views.annotations(0).validations).toHaveLength(20_000);
    expect(listIn(views, "A20000")).toBeNull();
  });
});
