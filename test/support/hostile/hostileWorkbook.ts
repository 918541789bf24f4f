/**
 * A workbook with everything that circulated ones carry and libraries lose: charts, shapes, a pivot cache, validation,
 * ふりがな, macros, form controls, printer settings, notes, tables, custom XML, a chart sheet, an external link.
 */
import { writeZip } from "../../../src/xlsx/zip/writeZip";
import { mainParts, relationshipNamespace } from "./mainParts";
import { sideParts } from "./sideParts";

/** Relationships by source part: id, last word of the type, target; external where the target has a colon. */
const relationships: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  "": [["rId1", "officeDocument", "/xl/workbook.xml"]],
  "xl/workbook.xml": [
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "worksheet", "/xl/worksheets/sheet9.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
    ["rId8", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId10", "customXml", "../customXml/item1.xml"],
  ],
  "xl/worksheets/sheet1.xml": [
    ["rId1", "hyperlink", "https://example.lg.jp/"],
    ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId3", "drawing", "../drawings/drawing1.xml"],
    ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId5", "comments", "../comments1.xml"],
    ["rId6", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
  ],
  "xl/worksheets/sheet9.xml": [["rId1", "table", "../tables/table1.xml"]],
  "xl/chartsheets/sheet1.xml": [["rId1", "drawing", "../drawings/drawing2.xml"]],
  "xl/drawings/drawing1.xml": [["rId1", "chart", "../charts/chart1.xml"]],
  "xl/drawings/drawing2.xml": [["rId1", "chart", "../charts/chart2.xml"]],
  "xl/pivotCache/pivotCacheDefinition1.xml": [
    ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
  ],
  "xl/externalLinks/externalLink1.xml": [["rId1", "externalLinkPath", "file:///R2%20plan.xlsx"]],
  "customXml/item1.xml": [["rId1", "customXmlProps", "itemProps1.xml"]],
};

const spreadsheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const office = "application/vnd.openxmlformats-officedocument";

const contentTypes: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "xl/worksheets/sheet1.xml": `${spreadsheetMl}.worksheet+xml`,
  "xl/worksheets/sheet9.xml": `${spreadsheetMl}.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${spreadsheetMl}.chartsheet+xml`,
  "xl/styles.xml": `${spreadsheetMl}.styles+xml`,
  "xl/sharedStrings.xml": `${spreadsheetMl}.sharedStrings+xml`,
  "xl/calcChain.xml": `${spreadsheetMl}.calcChain+xml`,
  "xl/comments1.xml": `${spreadsheetMl}.comments+xml`,
  "xl/tables/table1.xml": `${spreadsheetMl}.table+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${spreadsheetMl}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${spreadsheetMl}.pivotCacheRecords+xml`,
  "xl/externalLinks/externalLink1.xml": `${spreadsheetMl}.externalLink+xml`,
  "xl/drawings/drawing1.xml": `${office}.drawing+xml`,
  "xl/drawings/drawing2.xml": `${office}.drawing+xml`,
  "xl/charts/chart1.xml": `${office}.drawingml.chart+xml`,
  "xl/charts/chart2.xml": `${office}.drawingml.chart+xml`,
  "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml",
  "customXml/itemProps1.xml": `${office}.customXmlProperties+xml`,
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": `${office}.extended-properties+xml`,
};

const defaults: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  vml: `${office}.vmlDrawing`,
  bin: "application/vnd.ms-office.vbaProject",
};

/** @param changes parts to put in the place of others, or beside them */
export function hostileWorkbook(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypesXml(),
    ...relationshipParts(),
    ...mainParts,
    ...sideParts,
    ...changes,
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(parts).map(([name, content]) => ({
      name,
      content: typeof content === "string" ? encoder.encode(content) : content,
    })),
  );
}

function contentTypesXml(): string {
  const written = [
    ...Object.entries(defaults).map(
      ([ext, type]) => `<Default Extension="${ext}" ContentType="${type}"/>`,
    ),
    ...Object.entries(contentTypes).map(
      ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
    ),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${written.join("")}</Types>`;
}

function relationshipParts(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(relationships).map(([source, list]) => {
      const cut = source.lastIndexOf("/") + 1;
      const written = list.map(([id, kind, target]) => {
        const mode = target.includes(":") ? ' TargetMode="External"' : "";
        return `<Relationship Id="${id}" Type="${relationshipNamespace}/${kind}" Target="${target}"${mode}/>`;
      });
      const root = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join("")}</Relationships>`;
      return [`${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`, root];
    }),
  );
}
