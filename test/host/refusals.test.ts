/** What Excel refuses, and what it does without saying so. */
import { describe, expect, it } from "@jest/globals";
import { batchErrors, type ExcelHost, type ExcelHostOptions } from "./excelHost";
import { codeOf } from "./officeErrors";
import { withExcel } from "./openExcel";
import { smallBook } from "./smallBooks";

const onBook = (
  act: (host: ExcelHost) => Promise<void>,
  options: Partial<ExcelHostOptions> = {},
): Promise<void> => withExcel({ workbook: smallBook(), ...options }, act);

async function onSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("取組"));
    await context.sync();
  });
}

const writeName = (sheet: Excel.Worksheet): void => {
  sheet.getRange("A2").values = [["新しい名前"]];
};

describe("a protected sheet", () => {
  it("refuses values in locked cells and takes those in unlocked ones", async () => {
    await onBook(async (host) => {
      host.user.setLocked("取組", "B2", false);
      host.user.protect("取組");
      expect(await codeOf(onSheet(writeName))).toBe("AccessDenied");
      await onSheet((sheet) => (sheet.getRange("B2").values = [[7]]));
      expect(host.user.read("取組", "B2")).toBe(7);
    });
  });

  it("refuses a block in which one cell is locked, and writes nothing of it", async () => {
    await onBook(async (host) => {
      host.user.setLocked("取組", "B2", false);
      host.user.protect("取組");
      const write = onSheet((sheet) => (sheet.getRange("A2:B2").values = [["別", 7]]));
      expect(await codeOf(write)).toBe("AccessDenied");
      expect(host.user.read("取組", "B2")).toBe(3);
    });
  });

  it("refuses colours, merging and insertion", async () => {
    await onBook(async (host) => {
      host.user.protect("取組");
      const acts: ((sheet: Excel.Worksheet) => void)[] = [
        (sheet) => (sheet.getRange("A2").format.font.color = "#C00000"),
        (sheet) => sheet.getRange("A2:B2").merge(),
        (sheet) => sheet.getRange("2:2").insert("Down"),
      ];
      for (const act of acts) expect(await codeOf(onSheet(act))).toBe("AccessDenied");
    });
  });

  it("is said to be protected, and can be read", async () => {
    await onBook(async (host) => {
      host.user.protect("取組");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("取組").load("protection/protected");
        const range = sheet.getRange("A2").load("values");
        await context.sync();
        expect([sheet.protection.protected, range.values]).toEqual([true, [["起業支援"]]]);
      });
    });
  });

  it("opens with its password only, and not twice", async () => {
    await onBook(async (host) => {
      host.user.protect("取組", "ひみつ");
      const open = (password: string): Promise<void> =>
        onSheet((sheet) => sheet.protection.unprotect(password));
      expect(await codeOf(open("ちがう"))).toBe("BadPassword");
      expect(await codeOf(open("ひみつ"))).toBe("no error");
      expect(await codeOf(open("ひみつ"))).toBe("AccessDenied");
    });
  });
});

describe("a workbook with a locked structure", () => {
  it("takes values, but no new, other or renamed sheets", async () => {
    await onBook(async (host) => {
      host.user.lockStructure();
      await onSheet(writeName);
      const acts: ((sheets: Excel.WorksheetCollection) => void)[] = [
        (sheets) => sheets.add("市町別"),
        (sheets) => sheets.getItem("取組").delete(),
        (sheets) => (sheets.getItem("取組").name = "別"),
        (sheets) => (sheets.getItem("取組").visibility = "Hidden"),
      ];
      for (const act of acts) {
        const run = Excel.run(async (context) => {
          act(context.workbook.worksheets);
          await context.sync();
        });
        expect(await codeOf(run)).toBe("AccessDenied");
      }
      expect(host.sheetNames).toEqual(["取組", "控え 1"]);
    });
  });
});

describe("a filtered list", () => {
  it("puts a block over hidden rows into the rows that are seen", async () => {
    await onBook(async (host) => {
      host.user.filter("取組", "A1:B4", [2]);
      await onSheet((sheet) => (sheet.getRange("A2:A4").values = [["一"], ["二"], ["三"]]));
      const values = ["A2", "A3", "A4"].map((address) => host.user.read("取組", address));
      expect(values).toEqual(["起業支援", "一", "二"]);
    });
  });

  it("takes single rows where they belong, hidden or not", async () => {
    await onBook(async (host) => {
      host.user.filter("取組", "A1:B4", [2]);
      await onSheet(writeName);
      expect(host.user.read("取組", "A2")).toBe("新しい名前");
    });
  });

  it("is said to be filtered, and where", async () => {
    await onBook(async (host) => {
      host.user.filter("取組", "A1:B4", [2]);
      await Excel.run(async (context) => {
        const { autoFilter } = context.workbook.worksheets.getItem("取組");
        autoFilter.load("enabled,isDataFiltered");
        const range = autoFilter.getRangeOrNullObject().load("address");
        await context.sync();
        expect([autoFilter.isDataFiltered, range.address]).toEqual([true, "取組!A1:B4"]);
      });
    });
  });
});

describe("a document that may not be changed", () => {
  const readOnly = { behaviour: { isReadOnly: true } };

  it("says so, can be read and refuses every write", async () => {
    await onBook(async (host) => {
      expect(Office.context.document.mode).toBe("readOnly");
      await onSheet((sheet) => sheet.getRange("A2").load("values"));
      await onSheet((sheet) => sheet.getRange("A2").getCellProperties({ address: true }));
      expect(await codeOf(onSheet(writeName))).toBe("AccessDenied");
      expect(await codeOf(onSheet((sheet) => sheet.getRange("A1:B1").merge()))).toBe(
        "AccessDenied",
      );
      expect(host.user.read("取組", "A2")).toBe("起業支援");
    }, readOnly);
  });
});

describe("refusals of whole requests", () => {
  it("come while somebody types into a cell, in Japanese, and end with the typing", async () => {
    await onBook(async (host) => {
      host.behaviour.isInCellEdit = true;
      const error: unknown = await onSheet(writeName).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "InvalidOperationInCellEditMode" });
      expect(String(error)).toMatch(/セル/u);
      host.behaviour.isInCellEdit = false;
      await onSheet(writeName);
      expect(host.user.read("取組", "A2")).toBe("新しい名前");
    });
  });

  it.each([
    ["inCellEdit", "InvalidOperationInCellEditMode"],
    ["activityLimit", "ActivityLimitReached"],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
    ["answerTooLarge", "ResponsePayloadSizeLimitExceeded"],
    ["sessionTimedOut", "InvalidOrTimedOutSession"],
    ["accessDenied", "AccessDenied"],
  ] as const)("%s reaches the add-in as %s, once", async (error, code) => {
    await onBook(async (host) => {
      host.refuseNextBatch(batchErrors[error]);
      expect(await codeOf(onSheet(writeName))).toBe(code);
      expect(host.user.read("取組", "A2")).toBe("起業支援");
      await onSheet(writeName);
    });
  });

  it("stop a batch where it fails: what came before is done, what comes after is not", async () => {
    await onBook(async (host) => {
      const run = onSheet((sheet) => {
        sheet.getRange("A2").values = [["前"]];
        sheet.getRange("A3:A4").values = [["一つだけ"]];
        sheet.getRange("B2").values = [["後"]];
      });
      await expect(run).rejects.toMatchObject({
        code: "InvalidArgument",
        debugInfo: { errorLocation: "Range.values" },
      });
      expect(host.user.read("取組", "A2")).toBe("前");
      expect(host.user.read("取組", "B2")).toBe(3);
    });
  });
});

describe("what is newer than the Excel that the host is", () => {
  it("is not found", async () => {
    await onBook(
      async () => {
        const merged = onSheet((sheet) =>
          sheet.getRange("A1:B4").getMergedAreasOrNullObject().load("address"),
        );
        expect(await codeOf(merged)).toBe("ApiNotFound");
        const rows = onSheet((sheet) =>
          sheet.getRange("A1:B4").getRowProperties({ rowHidden: true }),
        );
        expect(await codeOf(rows)).toBe("no error");
      },
      { excelApi: "1.12" },
    );
  });

  it("is there from its version on", async () => {
    await onBook(
      async () => {
        const merged = onSheet((sheet) =>
          sheet.getRange("A1:B4").getMergedAreasOrNullObject().load("address"),
        );
        expect(await codeOf(merged)).toBe("no error");
      },
      { excelApi: "1.13" },
    );
  });
});

describe("the user's undo", () => {
  it("survives values and colours, and is lost with a sheet's name", async () => {
    await onBook(async (host) => {
      host.user.type("取組", "B2", 4);
      await onSheet((sheet) => {
        writeName(sheet);
        sheet.getRange("A2").format.font.color = "#C00000";
      });
      expect([host.undo.steps, host.undo.clearedBy]).toEqual([2, []]);
      await onSheet((sheet) => (sheet.name = "取組一覧"));
      expect([host.undo.steps, host.undo.clearedBy]).toEqual([0, ["Worksheet.name"]]);
    });
  });

  it("is not touched by reading, but on older builds lost even with that", async () => {
    await onBook(async (host) => {
      const read = (): Promise<void> =>
        onSheet((sheet) => sheet.getRange("A2").getCellProperties({ address: true }));
      host.user.type("取組", "B2", 4);
      await read();
      expect(host.undo.steps).toBe(1);
      host.undo.rules = "2021";
      await read();
      expect(host.undo.clearedBy).toEqual(["Range.getCellProperties"]);
    });
  });
});
