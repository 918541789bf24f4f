import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { zipSync } from "fflate";
import { Failure } from "../../core";
import {
  relationships,
  workbookBytes,
  zipOf,
  type WorkbookXml,
} from "../../../test/support/xlsxParts";
import { makeCompoundFile } from "../../../test/support/compoundFile";
import { openXlsx } from "./openXlsx";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The failure's code, or "none" when every cell could be read. */
function codeOf(bytes: Uint8Array): string {
  try {
    for (const sheet of openXlsx(bytes).book.sheets) {
      for (const row of sheet.rowNumbers) sheet.cellsInRow(row);
      sheet.fillAt(0, 0);
    }
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return "none";
}

describe("a file that is no workbook is refused in words:", () => {
  it.each([
    ["an empty file", new Uint8Array(0), "file-empty"],
    [
      "a workbook with a password",
      makeCompoundFile(["EncryptionInfo", "EncryptedPackage"]),
      "file-encrypted",
    ],
    ["an .xls", makeCompoundFile(["Workbook"]), "file-xls"],
    ["an .xls of Excel 5", makeCompoundFile(["Book"]), "file-xls"],
    ["an .xls of Excel 4", new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0]), "file-xls"],
    ["a .doc", makeCompoundFile(["WordDocument"]), "file-not-a-workbook"],
    ["a PDF", encode("%PDF-1.7\n%\x00\x01"), "file-pdf"],
    ["a CSV", encode("取組,山口市\r\n協議会,○\r\n"), "file-csv"],
    ["a CSV in Shift_JIS", new Uint8Array([0x8e, 0x52, 0x8c, 0xfb, 0x2c, 0x81, 0x9b]), "file-csv"],
    ["text in UTF-16", new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x2c, 0]), "file-csv"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), "file-not-a-workbook"],
    ["another zip", zipOf([["readme.txt", "hello"]]), "file-not-a-workbook"],
    [
      "a .docx",
      zipOf([
        ["_rels/.rels", relationships([["rId1", "officeDocument", "word/document.xml"]])],
        ["word/document.xml", "<w:document xmlns:w='w'/>"],
      ]),
      "file-not-a-workbook",
    ],
    [
      "an .xlsb",
      zipOf([
        ["_rels/.rels", relationships([["rId1", "officeDocument", "xl/workbook.bin"]])],
        ["xl/workbook.bin", "\x83"],
      ]),
      "file-xlsb",
    ],
    [
      "an .ods",
      zipSync(
        {
          mimetype: encode("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": encode("<office:document-content/>"),
        },
        { level: 0 },
      ),
      "file-ods",
    ],
    ["half a workbook", workbookBytes({}).subarray(0, 700), "file-truncated"],
  ])("%s", (_name, bytes, code) => expect(codeOf(bytes)).toBe(code));
});

describe("a workbook that is not sound is refused in words:", () => {
  const cell = (xml: string): WorkbookXml => ({ sheets: [{ rows: `<row r="1">${xml}</row>` }] });
  const part = (name: string, content: string | null): WorkbookXml => ({
    parts: { [name]: content },
  });
  const sheet = "xl/worksheets/sheet1.xml";

  it.each<[string, WorkbookXml, string]>([
    ["a DOCTYPE", part(sheet, "<!DOCTYPE x><worksheet/>"), "file-doctype"],
    ["a sheet that breaks off", part(sheet, "<worksheet><sheetData><row>"), "file-damaged"],
    ["a sheet of no XML", part(sheet, "hello"), "file-damaged"],
    ["a sheet whose part is missing", part(sheet, null), "file-damaged"],
    ["no relationships", part("xl/_rels/workbook.xml.rels", null), "file-damaged"],
    ["broken strings", { strings: "<si><t>", ...cell("") }, "file-damaged"],
    ["broken styles", { styles: "<fonts>", ...cell("") }, "file-damaged"],
    ["a string that is not there", cell('<c t="s"><v>7</v></c>'), "file-damaged"],
    ["a string of no number", cell('<c t="s"><v>x</v></c>'), "file-damaged"],
    ["a row beyond the last", cell('<c r="A1048577"/>'), "file-too-large"],
    ["a column beyond the last", cell('<c r="XFE1"/>'), "file-too-large"],
    ["a row number beyond all", { sheets: [{ rows: '<row r="99999999999"/>' }] }, "file-too-large"],
    ["no sheet at all", { sheets: [] }, "workbook-without-sheets"],
  ])("%s", (_name, workbook, code) => expect(codeOf(workbookBytes(workbook))).toBe(code));

  it("one broken sheet among sound ones, by its name", () => {
    const sheets = [{ rows: "" }, { rows: "<row><c></row>" }];
    expect(() => openXlsx(workbookBytes({ sheets }))).toThrow("xl/worksheets/sheet2.xml");
  });
});

describe("an odd workbook that is sound is read:", () => {
  const rows = '<row><c t="inlineStr"><is><t>○</t></is></c></row>';
  it.each<[string, WorkbookXml["parts"]]>([
    ["without content types", { "[Content_Types].xml": null }],
    ["without package relationships", { "_rels/.rels": null }],
    [
      "with targets from the root",
      { "_rels/.rels": relationships([["r", "officeDocument", "/xl/workbook.xml"]]) },
    ],
    [
      "with targets that go up and down",
      {
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "../xl/./worksheets/Sheet1.XML"],
        ]),
      },
    ],
    [
      "of Strict relationships",
      {
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      },
    ],
  ])("%s", (_name, parts) => {
    const { book } = openXlsx(workbookBytes({ sheets: [{ rows }], parts: parts ?? {} }));
    expect(book.sheets[0]?.cell(0, 0)?.text).toBe("○");
  });

  it("with sheets in the order of their tabs, chart sheets left out", () => {
    const workbook: WorkbookXml = {
      sheets: [{ name: "一" }, { name: "図" }, { name: "二 &amp; 三", state: "hidden" }],
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet3.xml"],
          ["rId2", "chartsheet", "worksheets/sheet2.xml"],
          ["rId3", "worksheet", "worksheets/sheet1.xml"],
        ]),
      },
    };
    const { sheets } = openXlsx(workbookBytes(workbook)).book;
    expect(sheets.map(({ name }) => name)).toEqual(["一", "二 & 三"]);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
  });

  it("with parts in UTF-16", () => {
    const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const units = Array.from(`\ufeff${xml}`, (unit) => unit.charCodeAt(0));
    const utf16 = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
    const bytes = workbookBytes({ parts: { "xl/worksheets/sheet1.xml": utf16 } });
    expect(openXlsx(bytes).book.sheets[0]?.cell(0, 0)?.text).toBe("○");
  });
});

describe("whatever happens to the bytes of a workbook, it is read or refused in words", () => {
  const workbook: WorkbookXml = {
    strings: "<si><t>○</t></si><si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>",
    styles:
      '<fonts><font><color theme="5" tint="0.4"/></font></fonts><fills><fill/></fills><cellXfs><xf numFmtId="14"/></cellXfs>',
    sheets: [
      {
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f>A1</f><v>44287</v></c></row>',
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    ],
  };
  const bytes = workbookBytes(workbook);

  it("when it is cut off", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(codeOf(bytes.subarray(0, length))).not.toBe("none");
      }),
    );
  });

  it("when bytes of the archive change", () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        expect(typeof codeOf(changed)).toBe("string");
      }),
      { numRuns: 500 },
    );
  });

  it("when characters of its parts change", () => {
    const names = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"] as const;
    const parts = [...names, "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"];
    const contents = new Map(
      parts.map((name) => [name, new TextDecoder().decode(openXlsx(bytes).package.xml(name))]),
    );
    const change = fc.tuple(
      fc.constantFrom(...parts),
      fc.nat(1000),
      fc.nat(20),
      fc.constantFrom("", "<", ">", "/", '"', "9", "-", "&", "=", " ", "s", "<v>", "</c>", "○"),
    );
    fc.assert(
      fc.property(change, ([name, at, length, text]) => {
        const content = contents.get(name) ?? "";
        const changed = content.slice(0, at) + text + content.slice(at + length);
        expect(typeof codeOf(workbookBytes({ ...workbook, parts: { [name]: changed } }))).toBe(
          "string",
        );
      }),
      { numRuns: 500 },
    );
  });
});
