import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { hostileWorkbook } from "../../../test/support/hostile/hostileWorkbook";
import { mainParts } from "../../../test/support/hostile/mainParts";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { differingParts, partText } from "../../../test/support/readParts";
import { relationships, workbookBytes } from "../../../test/support/xlsxParts";
import { rootNamespace } from "../package/memoryPart";
import { openXlsx } from "../read/openXlsx";
import { applyEdits } from "./applyEdits";

const item = "customXml/item2.xml";
const first =
  '<?xml version="1.0" encoding="UTF-8"?>\r\n<renkei xmlns="urn:renkei:memory:1" version="1"><settings>{"a":"山口"}</settings></renkei>';
const second = '<m:renkei xmlns:m="urn:renkei:memory:1"/>';

function keep(source: Uint8Array, xml: string | null) {
  const applied = applyEdits(openXlsx(source), [{ kind: "memory", xml }]);
  expect(findPackageProblems(applied.bytes)).toEqual([]);
  return applied;
}

function memoryOf(bytes: Uint8Array): string | undefined {
  return openXlsx(bytes).book.memory;
}

/** A workbook whose only custom XML part holds this, with properties of this id. */
function withItem(content: string | Uint8Array, id = "{11111111-2222-3333-4444-555555555555}") {
  return workbookBytes({
    parts: {
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "customXml", "../customXml/item7.xml"],
      ]),
      "customXml/item7.xml": content,
      "customXml/_rels/item7.xml.rels": relationships([["rId1", "customXmlProps", "p.xml"]]),
      "customXml/p.xml": `<d:datastoreItem xmlns:d="urn:x" d:itemID="${id}"/>`,
    },
  });
}

describe("keeping a memory in a workbook", () => {
  const source = hostileWorkbook();
  const kept = keep(source, first);

  it("makes a part beside the custom XML of others, which stays byte for byte", () => {
    expect(kept.receipt).toMatchObject({ cells: [], sheets: [] });
    expect([...kept.receipt.parts].sort()).toEqual(differingParts(source, kept.bytes));
    expect(differingParts(source, kept.bytes)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      item,
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  it("holds the text byte for byte and gives it back", () => {
    expect(partText(kept.bytes, item)).toBe(first);
    expect(memoryOf(kept.bytes)).toBe(first);
    expect(openXlsx(source).book).not.toHaveProperty("memory");
  });

  it("says in its properties what it is", () => {
    expect(partText(kept.bytes, "customXml/itemProps2.xml")).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
        '<ds:datastoreItem ds:itemID="{4E609133-64D1-49F0-BFC6-F75F398D23FF}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
        '<ds:schemaRefs><ds:schemaRef ds:uri="urn:renkei:memory:1"/></ds:schemaRefs></ds:datastoreItem>',
    );
    expect(partText(kept.bytes, "xl/_rels/workbook.xml.rels")).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item2.xml"',
    );
  });

  it("is rewritten in place, and not at all by the same text", () => {
    const again = keep(kept.bytes, second);
    expect(differingParts(kept.bytes, again.bytes)).toEqual([item]);
    expect(memoryOf(again.bytes)).toBe(second);
    expect(keep(again.bytes, second).bytes).toBe(again.bytes);
  });

  it("leaves no trace where it is taken away", () => {
    const { bytes } = keep(kept.bytes, null);
    expect(memoryOf(bytes)).toBeUndefined();
    expect(differingParts(source, bytes)).toEqual([]);
    expect(keep(source, null).bytes).toBe(source);
  });

  it("keeps what was kept last of two", () => {
    const edits = [first, second].map((xml) => ({ kind: "memory", xml }) as const);
    expect(memoryOf(applyEdits(openXlsx(source), edits).bytes)).toBe(second);
  });

  it("speaks Strict where the workbook does", () => {
    const strict = Object.fromEntries(
      Object.entries(mainParts).map(([name, xml]) => [
        name,
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    const { bytes } = keep(hostileWorkbook(strict), first);
    const written = partText(bytes, "xl/_rels/workbook.xml.rels") + partText(bytes, item);
    expect(written).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml" Target="../customXml/item2.xml"',
    );
    expect(partText(bytes, "customXml/itemProps2.xml")).toContain(
      'xmlns:ds="http://purl.oclc.org/ooxml/officeDocument/customXml"',
    );
    expect(memoryOf(keep(bytes, second).bytes)).toBe(second);
  });

  it("does not keep what it would not find again", () => {
    const document = openXlsx(source);
    const write = (xml: string) => () => applyEdits(document, [{ kind: "memory", xml }]);
    expect(write('<renkei xmlns="urn:other"/>')).toThrow("urn:renkei:memory:1");
    expect(write('<renkei xmlns="urn:renkei:memory:1">')).toThrow();
  });
});

describe("a memory that others made or broke", () => {
  it("is found whatever its name, and goes with its properties", () => {
    const source = withItem(first);
    expect(memoryOf(source)).toBe(first);
    const { bytes } = keep(source, null);
    expect(memoryOf(bytes)).toBeUndefined();
    expect(differingParts(source, bytes)).toEqual([
      "customXml/_rels/item7.xml.rels",
      "customXml/item7.xml",
      "customXml/p.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  it("is found where LibreOffice leaves it, and comes back below the workbook when it is written", () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const source = workbookBytes({
      parts: {
        "_rels/.rels": relationships([
          ["rId1", "officeDocument", "xl/workbook.xml"],
          ["rId2", "customXml", "../customXml/item1.xml"],
        ]),
        "customXml/item1.xml": first,
      },
    });
    expect(memoryOf(source)).toBe(first);
    const { bytes } = keep(source, second);
    expect(memoryOf(bytes)).toBe(second);
    expect(partText(bytes, "_rels/.rels")).not.toContain("customXml");
    expect(partText(bytes, "xl/_rels/workbook.xml.rels")).toContain(
      `Type="${office}/customXml" Target="../customXml/item1.xml"`,
    );
  });

  it("goes with its relationship where that is written from the root without saying so", () => {
    const source = workbookBytes({
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "customXml", "customXml/item1.xml"],
        ]),
        "customXml/item1.xml": first,
      },
    });
    const { bytes } = keep(source, null);
    expect(partText(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("customXml");
  });

  it("is read from UTF-16 with a byte order mark", () => {
    const text =
      '\uFEFF<?xml version="1.0" encoding="UTF-16"?><m xmlns="urn:renkei:memory:1">山</m>';
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    const source = withItem(new Uint8Array(units.buffer));
    const shown = '<?xml version="1.0" encoding="UTF-8"?><m xmlns="urn:renkei:memory:1">山</m>';
    expect(memoryOf(source)).toBe(shown);
    expect(keep(source, shown).bytes).toBe(source);
    expect(memoryOf(keep(source, second).bytes)).toBe(second);
  });

  it("is given as it is where its XML is broken, and can be written anew", () => {
    const broken = '<m xmlns="urn:renkei:memory:1"><a>山';
    expect(memoryOf(withItem(broken))).toBe(broken);
    expect(memoryOf(keep(withItem(broken), second).bytes)).toBe(second);
    const bytes = new Uint8Array([...new TextEncoder().encode(broken), 0xe5]);
    expect(memoryOf(withItem(bytes))).toBe(`${broken}\uFFFD`);
  });

  it("is known by its id where it has lost its root", () => {
    const id = "{4e609133-64d1-49f0-bfc6-f75f398d23ff}";
    expect(memoryOf(withItem("nothing", id))).toBe("nothing");
    expect(memoryOf(withItem("nothing"))).toBeUndefined();
    expect(memoryOf(withItem('<m xmlns="urn:other"/>', id))).toBeUndefined();
  });

  it("is absent where its relationship leads nowhere or out of the file", () => {
    const rels = (target: string) =>
      relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "customXml", target],
      ]);
    for (const target of ["../customXml/item1.xml", "../../../item1.xml"]) {
      const source = workbookBytes({ parts: { "xl/_rels/workbook.xml.rels": rels(target) } });
      expect(memoryOf(source)).toBeUndefined();
    }
  });

  it("keeps nobody from reading the workbook", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .array(
          fc.constantFrom("<", "?", "!--", "-->", " xmlns", "=", '"', "urn:renkei:memory:1", ">"),
        )
        .map((pieces) => new TextEncoder().encode(pieces.join(""))),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        expect(openXlsx(withItem(content)).book.sheets).toHaveLength(1);
      }),
    );
  });
});

describe("rootNamespace", () => {
  it.each([
    ['<a xmlns="urn:x"/>', "urn:x"],
    [
      "\uFEFF<?xml version=\"1.0\"?><!-- <b xmlns=\"urn:y\"/> -->\n<p:a b='1' xmlns:p = 'urn:x' >",
      "urn:x",
    ],
    ['<a xmlns:p="urn:x"/>', ""],
    ['<a xmlns="urn:&#120;"/>', "urn:x"],
    ["<a xmlns=urn:x/>", null],
    ["text <a/>", null],
    ["", null],
  ])("of %p is %p", (xml, namespace) => {
    expect(rootNamespace(xml)).toBe(namespace);
  });
});
