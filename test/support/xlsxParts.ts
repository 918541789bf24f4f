/** Tiny workbooks for tests, put together from the XML of their parts. */
import { openXlsx } from "../../src/xlsx";
import { writeZip } from "../../src/xlsx/zip/writeZip";
import type { Sheet } from "../../src/core";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";

/** A workbook as XML; what is absent is absent in the file too, sheets but for one empty one. */
export interface WorkbookXml {
  readonly sheets?: readonly SheetXml[];
  /** What stands inside `sst`, e.g. `<si><t>○</t></si>`. */
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands inside `clrScheme`. */
  readonly themeColors?: string;
  /** What stands before and after `sheets` in `workbook`. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Further parts, or others in place of those made here, by name; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export interface SheetXml {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** What stands before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
}

/** The bytes of a workbook. */
export function workbookBytes(workbook: WorkbookXml): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(Object.entries(makeParts(workbook)));
  for (const [name, content] of Object.entries(workbook.parts ?? {})) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return zipOf(parts);
}

/** A zip file of parts given as text or bytes. */
export function zipOf(parts: Iterable<readonly [string, string | Uint8Array]>): Uint8Array {
  const encode = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return writeZip([...parts].map(([name, content]) => ({ name, content: encode(content) })));
}

/** The first sheet of a workbook, read. */
export function readSheet(workbook: WorkbookXml): Sheet {
  const [sheet] = openXlsx(workbookBytes(workbook)).book.sheets;
  if (sheet === undefined) throw new Error("a workbook without sheets is refused before");
  return sheet;
}

/** The first sheet of a workbook with these rows and nothing else. */
export function readRows(rows: string, others: Omit<WorkbookXml, "sheets"> = {}): Sheet {
  return readSheet({ ...others, sheets: [{ rows }] });
}

function makeParts(workbook: WorkbookXml): Record<string, string> {
  const sheets = workbook.sheets ?? [{}];
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(workbook, sheets),
    "xl/_rels/workbook.xml.rels": relationships(workbookRelations(workbook, sheets.length)),
  };
  for (const [index, { before = "", rows = "", after = "" }] of sheets.entries()) {
    const content = `${before}<sheetData>${rows}</sheetData>${after}`;
    const attributes = `xmlns="${main}" xmlns:r="${office}"`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = element("worksheet", attributes, content);
  }
  const { strings, styles, themeColors } = workbook;
  const namespace = `xmlns="${main}"`;
  if (strings !== undefined) parts["xl/sharedStrings.xml"] = element("sst", namespace, strings);
  if (styles !== undefined) parts["xl/styles.xml"] = element("styleSheet", namespace, styles);
  if (themeColors !== undefined) parts["xl/theme/theme1.xml"] = theme(themeColors);
  return parts;
}

function element(name: string, attributes: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} ${attributes}>${content}</${name}>`;
}

function workbookXml(workbook: WorkbookXml, sheets: readonly SheetXml[]): string {
  const entries = sheets.map(({ name = "", state }, index) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    const number = index + 1;
    return `<sheet name="${name || `Sheet${number}`}" sheetId="${number}"${shown} r:id="rId${number}"/>`;
  });
  const content = `${workbook.beforeSheets ?? ""}<sheets>${entries.join("")}</sheets>${workbook.afterSheets ?? ""}`;
  return element("workbook", `xmlns="${main}" xmlns:r="${office}"`, content);
}

type Relation = readonly [id: string, kind: string, target: string];

function workbookRelations(workbook: WorkbookXml, sheetCount: number): Relation[] {
  const relations: Relation[] = [];
  for (let number = 1; number <= sheetCount; number++) {
    relations.push([`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`]);
  }
  if (workbook.strings !== undefined) {
    relations.push(["rIdStrings", "sharedStrings", "sharedStrings.xml"]);
  }
  if (workbook.styles !== undefined) relations.push(["rIdStyles", "styles", "styles.xml"]);
  if (workbook.themeColors !== undefined) {
    relations.push(["rIdTheme", "theme", "theme/theme1.xml"]);
  }
  return relations;
}

/** A relationships part. */
export function relationships(relations: readonly Relation[]): string {
  const entries = relations.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return element("Relationships", `xmlns="${packaging}/relationships"`, entries.join(""));
}

function contentTypes(sheetCount: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${type}.${kind}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, "worksheet"),
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const content = defaults + override("workbook.xml", "sheet.main") + sheets.join("");
  return element("Types", `xmlns="${packaging}/content-types"`, content);
}

function theme(colors: string): string {
  const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return element(
    "a:theme",
    drawing,
    `<a:themeElements><a:clrScheme name="t">${colors}</a:clrScheme></a:themeElements>`,
  );
}
