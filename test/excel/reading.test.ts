/** What is read is what is on the screen, and it costs few requests. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { withExcel } from "../host/openExcel";
import { openExcelPort } from "../../src/excel";
import { createXlsx, type XlsxDocument } from "../../src/xlsx";
import { onExcel, syncsOf } from "./onExcel";

const sample = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));

type Book = XlsxDocument["book"];

function textAt(book: Book, row: number, column = 0): string | undefined {
  return book.sheets[0]?.cell(row, column)?.text;
}

/** A plan of 300 rows and 40 columns, each cell with a text. */
function largePlan(): Uint8Array {
  const cells = (row: number): { value: string; style: object }[] =>
    Array.from({ length: 40 }, (_, column) => ({ value: `${row}行の取組${column}`, style: {} }));
  return createXlsx([
    {
      name: "取組一覧",
      owner: null,
      columnWidths: [],
      rows: Array.from({ length: 300 }, (_, row) => ({ cells: cells(row) })),
      merges: [],
      page: { paper: "A4", isLandscape: true },
    },
  ]);
}

describe("reading", () => {
  it("takes the file and looks at the screen once", async () => {
    await withExcel({ workbook: sample }, async (host) => {
      expect(await syncsOf(host, () => openExcelPort().read())).toBe(1);
      expect(host.files.openCount).toBe(0);
    });
  });

  it("takes one look for a plan of 300 rows and 40 columns too, below 5 MB", async () => {
    await withExcel({ workbook: largePlan() }, async (host) => {
      expect(await syncsOf(host, () => openExcelPort().read())).toBe(1);
      expect(host.traffic.largestAnswer).toBeLessThan(5 * 1024 * 1024);
    });
  });

  it("takes at most five requests by ranges alone, each below 5 MB", async () => {
    await withExcel({ workbook: largePlan(), otherSets: {} }, async (host) => {
      expect(await syncsOf(host, () => openExcelPort().read())).toBeLessThanOrEqual(5);
      expect(host.traffic.largestAnswer).toBeLessThan(5 * 1024 * 1024);
    });
  });

  it("does not touch Excel's own undo", async () => {
    await withExcel({ workbook: sample }, async (host) => {
      host.undo.rules = "2021";
      host.user.type("取組一覧", "A1", "計画");
      await openExcelPort().read();
      expect(host.undo.clearedBy).toEqual([]);
      expect(host.undo.steps).toBe(1);
    });
  });

  it("believes the screen where the file is older", async () => {
    await onExcel(async (port, host) => {
      host.beforeBatch(() => host.colleague.type("取組", "A2", "創業支援"));
      const book = await port.read();
      expect([textAt(book, 1), textAt(book, 2)]).toEqual(["創業支援", "観光振興"]);
    });
  });

  it("keeps the colours of texts that did not change, where Excel cannot tell them", async () => {
    await onExcel(
      async (port, host) => {
        host.beforeBatch(() => host.colleague.type("取組", "A2", "創業支援"));
        const runs = (await port.read()).sheets[0]?.cell(4, 0)?.runs ?? [];
        expect(runs.map(({ text, font }) => [text, font.color])).toEqual([
          ["【新規】", "#C00000"],
          ["周遊バス", null],
        ]);
      },
      { excelApi: "1.14" },
    );
  });

  it("sees rows that were inserted, and sheets that were renamed, after the file was taken", async () => {
    await onExcel(async (port, host) => {
      host.beforeBatch(() => {
        host.colleague.insertRows("取組", 2);
        host.colleague.rename("控え 1", "控え 2");
      });
      const book = await port.read();
      expect([textAt(book, 1), textAt(book, 2)]).toEqual([undefined, "起業支援"]);
      expect(book.sheets.map(({ name }) => name)).toEqual(["取組", "控え 2"]);
    });
  });

  it("reads more merged areas than Excel tells at a time", async () => {
    const merges = Array.from({ length: 700 }, (_, row) => ({
      ...{ top: row, bottom: row, left: 0, right: 1 },
    }));
    const rows = merges.map((_merge, row) => ({
      cells: [{ value: `取組${row}`, style: {} }, null, { value: "○", style: {} }],
    }));
    const page = { paper: "A4", isLandscape: false } as const;
    const spec = { name: "結合", owner: null, columnWidths: [], rows, merges, page };
    const workbook = createXlsx([spec]);
    await withExcel({ workbook, otherSets: {} }, async () => {
      const book = await openExcelPort().read();
      expect(book.sheets[0]?.merges).toHaveLength(700);
      expect(book.sheets[0]?.rowNumbers).toHaveLength(700);
    });
  });

  it("tells in words that a cell is being edited", async () => {
    await onExcel(async (port, host) => {
      host.behaviour.isInCellEdit = true;
      await expect(port.read()).rejects.toMatchObject({ code: "excel-cell-edit" });
      host.behaviour.isInCellEdit = false;
      expect(textAt(await port.read(), 1)).toBe("起業支援");
    });
  });

  it("reads a document that may not be changed", async () => {
    await onExcel(
      async (port) => {
        expect(textAt(await port.read(), 1)).toBe("起業支援");
      },
      { behaviour: { isReadOnly: true } },
    );
  });

  it("knows the name of the file", async () => {
    await onExcel(
      async (port) => {
        await port.read();
        expect(port.fileName).toBe("令和3年度 計画.xlsx");
      },
      { fileName: "令和3年度 計画.xlsx" },
    );
  });
});

describe("what the workbook keeps of ours", () => {
  const xml = (text: string): string => `<memory xmlns="urn:renkei:memory:1">${text}</memory>`;

  it("is what Excel keeps now, where the file is older", async () => {
    await onExcel(async (port, host) => {
      await port.apply([{ kind: "memory", xml: xml("1") }]);
      expect((await port.read()).memory).toContain(">1<");
      host.beforeBatch(
        () => host.colleague.rewriteXmlParts(xml("2")),
        (body) => body.includes("GetOnlyItemOrNullObject"),
      );
      expect((await port.read()).memory).toContain(">2<");
    });
  });
});

describe("a sheet that is empty in the file", () => {
  it("is read again where somebody has typed into it", async () => {
    await onExcel(async (port, host) => {
      host.beforeBatch(() => host.colleague.type("控え 1", "B2", "控え"));
      expect((await port.read()).sheets[1]?.cell(1, 1)?.text).toBe("控え");
    });
  });
});
