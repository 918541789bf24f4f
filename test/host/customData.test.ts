/** What an add-in keeps in a workbook: custom XML, settings, names, properties of sheets. */
import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/xlsx";
import { partText } from "../support/readParts";
import type { ExcelHost } from "./excelHost";
import { codeOf } from "./officeErrors";
import { withExcel } from "./openExcel";
import { smallBook } from "./smallBooks";

const namespace = "urn:example:plan";
const xml = `<plan xmlns="${namespace}"><note>再掲</note></plan>`;

const onBook = (act: (host: ExcelHost) => Promise<void>, workbook = smallBook()): Promise<void> =>
  withExcel({ workbook }, act);

function addPart(text: string): Promise<string> {
  return Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(text).load("id");
    await context.sync();
    return part.id;
  });
}

/** XML of the only part of the namespace, or null. */
function readPart(): Promise<string | null> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    const part = parts.getOnlyItemOrNullObject().load("id");
    await context.sync();
    if (part.isNullObject) return null;
    const text = part.getXml();
    await context.sync();
    return text.value;
  });
}

describe("custom XML parts", () => {
  it("are found by their namespace, changed and deleted", async () => {
    await onBook(async () => {
      await addPart(xml);
      expect(await readPart()).toBe(xml);
      await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(namespace);
        parts.getOnlyItem().setXml(xml.replace("再掲", "新規"));
        await context.sync();
      });
      expect(await readPart()).toContain("新規");
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().delete();
        await context.sync();
      });
      expect(await readPart()).toBeNull();
    });
  });

  it("tell what was just set, in the same batch", async () => {
    await onBook(async () => {
      await addPart(xml);
      await Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem();
        part.setXml(xml.replace("再掲", "新規"));
        const text = part.getXml();
        await context.sync();
        expect(text.value).toContain("新規");
      });
    });
  });

  it("are no only part where there are two", async () => {
    await onBook(async () => {
      expect(await addPart(xml)).not.toBe(await addPart(xml));
      expect(await readPart()).toBeNull();
    });
  });

  it("are in the saved file and come back with the same id", async () => {
    let saved = new Uint8Array();
    let id = "";
    await onBook(async (host) => {
      id = await addPart(xml);
      saved = Uint8Array.from(host.save());
    });
    expect(partText(saved, "customXml/item1.xml")).toContain("再掲");
    await onBook(async () => {
      await Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getItem(id).load("namespaceUri");
        await context.sync();
        expect(part.namespaceUri).toBe(namespace);
      });
    }, saved);
  });

  it("refuse what is no XML", async () => {
    await onBook(async () => {
      expect(await codeOf(addPart("<plan>"))).toBe("InvalidArgument");
    });
  });
});

describe("document settings", () => {
  const save = (): Promise<Office.AsyncResultStatus> =>
    new Promise((resolve) =>
      Office.context.document.settings.saveAsync(({ status }) => resolve(status)),
    );

  it("reach the host when they are saved", async () => {
    await onBook(async (host) => {
      Office.context.document.settings.set("年度", { value: "令和3年度" });
      expect(host.settings.size).toBe(0);
      expect(await save()).toBe(Office.AsyncResultStatus.Succeeded);
      expect([...host.settings]).toEqual([["年度", '{"value":"令和3年度"}']]);
    });
  });

  it("cannot be saved in a document that may not be changed", async () => {
    await withExcel({ workbook: smallBook(), behaviour: { isReadOnly: true } }, async () => {
      expect(await save()).toBe(Office.AsyncResultStatus.Failed);
    });
  });

  it("are those of Workbook.settings too", async () => {
    await onBook(async (host) => {
      await Excel.run(async (context) => {
        context.workbook.settings.add("年度", "令和3年度");
        const setting = context.workbook.settings.getItemOrNullObject("年度").load("value");
        const none = context.workbook.settings.getItemOrNullObject("ない").load("value");
        await context.sync();
        expect([setting.value, none.isNullObject]).toEqual(["令和3年度", true]);
      });
      expect(host.settings.get("年度")).toBe('"令和3年度"');
    });
  });
});

describe("names", () => {
  it("belong to the workbook or to a sheet, and are in the saved file", async () => {
    await onBook(async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("取組");
        const owner = sheet.names.add("_Renkei.Sheet", '="summary/352039"');
        owner.visible = false;
        context.workbook.names.add("一覧", sheet.getRange("A1:B4"));
        await context.sync();
        const { names } = context.workbook;
        names.load("items/name,items/formula");
        await context.sync();
        expect(names.items.map(({ name, formula }) => `${name} ${String(formula)}`)).toEqual([
          "一覧 =取組!$A$1:$B$4",
        ]);
      });
      expect(openXlsx(host.save()).book.sheets.map(({ owner }) => owner)).toEqual([
        ...["summary/352039", null],
      ]);
    });
  });

  it("must look like names, and be there once", async () => {
    await onBook(async () => {
      const add = (name: string): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.names.add(name, "=1");
          await context.sync();
        });
      expect(await codeOf(add("一覧"))).toBe("no error");
      expect(await codeOf(add("一覧"))).toBe("ItemAlreadyExists");
      expect(await codeOf(add("1 覧"))).toBe("InvalidArgument");
    });
  });
});

describe("properties of sheets", () => {
  it("are found in any letters, and change", async () => {
    await onBook(async () => {
      await Excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getItem("取組");
        customProperties.add("Owner", "summary");
        const property = customProperties.getItemOrNullObject("OWNER").load("key,value");
        await context.sync();
        expect([property.key, property.value]).toEqual(["Owner", "summary"]);
        property.delete();
        const gone = customProperties.getItemOrNullObject("owner").load("key");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
    });
  });
});
