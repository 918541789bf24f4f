/** The members of the host's classes are those of the API: held against the typings of office.js. */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { readApiSets } from "./api/readApiSets";
import { documentedMembers } from "./api/requirementSets";
import type { ExcelHost } from "./excelHost";
import { listClasses, type HostClass } from "./listClasses";
import { withExcel } from "./openExcel";
import { richBook } from "./richBook";

/** Names that the client writes other than it reads them (setters of its source). */
const writtenNames = new Set(["Worksheet.Gridlines", "Worksheet.Headings"]);

/** All classes of a host on a workbook that has something for each of them. */
async function allClasses(): Promise<HostClass[]> {
  let classes: HostClass[] = [];
  await withExcel({ workbook: await richBook() }, async (host: ExcelHost) => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.customXmlParts.add("<plan/>");
      workbook.settings.add("年度", 3);
      const sheet = workbook.worksheets.getFirst();
      sheet.customProperties.add("owner", "summary");
      sheet.names.add("番号", "=1");
      await context.sync();
    });
    classes = listClasses(host.root);
  });
  return classes;
}

describe("the host's classes", () => {
  it("have no member that Excel has not", async () => {
    const classes = await allClasses();
    const unknown = classes.flatMap(({ type, members }) => {
      const documented = new Set(documentedMembers(type));
      return members
        .filter((member) => !member.startsWith("_") && !documented.has(member.toLowerCase()))
        .map((member) => `${type}.${member}`);
    });
    expect(unknown.filter((member) => !writtenNames.has(member))).toEqual([]);
    expect(classes.map(({ type }) => type)).toMatchInlineSnapshot(`
     [
       "Application",
       "AutoFilter",
       "ChartCollection",
       "CommentCollection",
       "CustomXmlPart",
       "CustomXmlPartCollection",
       "FormatProtection",
       "HeaderFooter",
       "HeaderFooterGroup",
       "NamedItem",
       "NamedItemCollection",
       "PageLayout",
       "Range",
       "RangeAreas",
       "RangeBorder",
       "RangeBorderCollection",
       "RangeCollection",
       "RangeFill",
       "RangeFont",
       "RangeFormat",
       "Runtime",
       "Setting",
       "SettingCollection",
       "ShapeCollection",
       "Table",
       "TableCollection",
       "Workbook",
       "WorkbookProtection",
       "Worksheet",
       "WorksheetCollection",
       "WorksheetCustomProperty",
       "WorksheetCustomPropertyCollection",
       "WorksheetFreezePanes",
       "WorksheetProtection",
     ]
    `);
  });

  it("have versions from the typings as they are installed", () => {
    const written: unknown = JSON.parse(readFileSync("test/host/api/apiSets.json", "utf8"));
    expect(written).toEqual(readApiSets());
  });
});

describe("tables", () => {
  it("are told of by name, with their parts", async () => {
    await withExcel({ workbook: await richBook() }, async () => {
      await Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getFirst();
        tables.load("items/name,count");
        const body = context.workbook.tables.getItem("取組表").getDataBodyRange().load("address");
        await context.sync();
        expect(tables.items.map(({ name }) => name)).toEqual(["取組表"]);
        expect(body.address).toBe("一覧!A2:B3");
      });
    });
  });
});
