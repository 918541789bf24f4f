/** Makes a new workbook of nothing but sheets as data. The same sheets give the same bytes. */
import type { SheetSpec } from "../../core";
import { writeZip } from "../zip/writeZip";
import { ownerNameMarkup, printTitlesMarkup } from "./definedNameMarkup";
import { tag } from "./markup";
import { SheetNames } from "./sheetName";
import { StringTable } from "./stringTable";
import { StyleTable } from "./styleTable";
import { WorkbookTables } from "./workbookTables";
import { dialectOf } from "./workbookDialect";
import { worksheetMarkup, xmlDeclaration } from "./worksheetMarkup";

export interface CreateOptions {
  /** The workbook's default font; 游ゴシック, which is Excel's own in Japan, when absent. */
  readonly fontName?: string;
  /** Points; 11 when absent. */
  readonly fontSize?: number;
}

const dialect = dialectOf();
const namespace = dialect.mainNamespace;
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of an .xlsx file with these sheets, in their order. Throws a plain error for no sheets at all. */
export function createXlsx(specs: readonly SheetSpec[], options: CreateOptions = {}): Uint8Array {
  if (specs.length === 0) throw new Error("a workbook needs a sheet");
  const names = nameSheets(specs);
  const tables = new WorkbookTables(
    new StyleTable(encode(styleSheet(options)), "xl/styles.xml"),
    new StringTable(encode(emptyStrings), "xl/sharedStrings.xml"),
  );
  const nameOf = (wished: string): string =>
    names[specs.findIndex((s) => s.name === wished)] ?? wished;
  const sheets = specs.map((spec, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: encode(worksheetMarkup(spec, { tables, nameOf, namespace, isSelected: index === 0 })),
  }));
  return writeZip([
    { name: "[Content_Types].xml", content: encode(contentTypes(specs.length)) },
    { name: "_rels/.rels", content: encode(rootRelationships) },
    { name: "xl/workbook.xml", content: encode(workbook(specs, names)) },
    { name: "xl/_rels/workbook.xml.rels", content: encode(workbookRelationships(specs.length)) },
    ...sheets,
    { name: "xl/styles.xml", content: tables.styles.apply() },
    { name: "xl/sharedStrings.xml", content: tables.strings?.apply() ?? encode(emptyStrings) },
  ]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function nameSheets(specs: readonly SheetSpec[]): string[] {
  const names = new SheetNames([]);
  return specs.map((spec) => names.choose(spec.name));
}

const emptyStrings = xmlDeclaration + `<sst xmlns="${namespace}" count="0" uniqueCount="0"></sst>`;

/** The fewest formats that Excel takes: default font, its two fills, no border, the Normal style. */
function styleSheet({ fontName = "游ゴシック", fontSize = 11 }: CreateOptions): string {
  const font =
    tag("sz", { val: fontSize }) +
    tag("name", { val: fontName }) +
    tag("family", { val: 3 }) +
    tag("charset", { val: 128 });
  const fills = ["none", "gray125"].map((patternType) =>
    tag("fill", {}, tag("patternFill", { patternType })),
  );
  const border = tag("border", {}, "<left/><right/><top/><bottom/><diagonal/>");
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const alignment = tag("alignment", { vertical: "center" });
  const lists =
    tag("fonts", { count: 1 }, tag("font", {}, font)) +
    tag("fills", { count: 2 }, fills.join("")) +
    tag("borders", { count: 1 }, border) +
    tag("cellStyleXfs", { count: 1 }, tag("xf", xf, alignment)) +
    tag("cellXfs", { count: 1 }, tag("xf", { ...xf, xfId: 0 }, alignment)) +
    tag("cellStyles", { count: 1 }, tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }));
  return xmlDeclaration + tag("styleSheet", { xmlns: namespace }, lists);
}

function workbook(specs: readonly SheetSpec[], names: readonly string[]): string {
  const sheets = names.map((name, index) =>
    tag("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const defined = specs.flatMap((spec, index) => [
    spec.owner === null ? "" : ownerNameMarkup(spec.owner, index),
    printTitlesMarkup(spec, index, names[index] ?? spec.name),
  ]);
  const children =
    tag(
      "bookViews",
      {},
      tag("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
    ) +
    tag("sheets", {}, sheets.join("")) +
    (defined.join("") === "" ? "" : tag("definedNames", {}, defined.join("")));
  return (
    xmlDeclaration +
    tag("workbook", { xmlns: namespace, "xmlns:r": dialect.relationshipNamespace }, children)
  );
}

function workbookRelationships(sheetCount: number): string {
  const targets = Array.from({ length: sheetCount }, (_, index) => [
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
  ]);
  return relationships([
    ...targets,
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
}

const rootRelationships = relationships([["officeDocument", "xl/workbook.xml"]]);

function relationships(targets: readonly (readonly string[])[]): string {
  const written = targets.map(([kind, target], index) =>
    tag("Relationship", {
      Id: `rId${index + 1}`,
      Type: dialect.relationshipType(kind ?? ""),
      Target: target,
    }),
  );
  return xmlDeclaration + tag("Relationships", { xmlns: packageRelationships }, written.join(""));
}

function contentTypes(sheetCount: number): string {
  const defaults =
    tag("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }) + tag("Default", { Extension: "xml", ContentType: "application/xml" });
  const override = (part: string, kind: string): string =>
    tag("Override", { PartName: `/xl/${part}.xml`, ContentType: `${sheetMl}.${kind}+xml` });
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`worksheets/sheet${index + 1}`, "worksheet"),
  );
  const content =
    defaults +
    override("workbook", "sheet.main") +
    sheets.join("") +
    override("styles", "styles") +
    override("sharedStrings", "sharedStrings");
  return (
    xmlDeclaration +
    tag("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, content)
  );
}
