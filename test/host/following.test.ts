/** Ranges and sheets that are kept while others work in the workbook, and what events tell of it. */
import { describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "./excelHost";
import { codeOf } from "./officeErrors";
import { withExcel } from "./openExcel";
import { smallBook } from "./smallBooks";

const onBook = (act: (host: ExcelHost) => Promise<void>): Promise<void> =>
  withExcel({ workbook: smallBook() }, act);

describe("a range that is kept", () => {
  it("follows rows that a colleague inserts before it", async () => {
    await onBook(async (host) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("取組").getRange("A3").load("address");
        await context.sync();
        host.colleague.insertRows("取組", 2, 2);
        range.load("address,values");
        await context.sync();
        expect([range.address, range.values]).toEqual(["取組!A5", [["観光振興"]]]);
        range.values = [["観光"]];
        await context.sync();
        expect(host.user.read("取組", "A5")).toBe("観光");
      });
    });
  });

  it("grows with rows that are inserted inside of it", async () => {
    await onBook(async (host) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("取組").getRange("A2:B3").load("address");
        await context.sync();
        host.colleague.insertRows("取組", 3);
        range.load("address");
        await context.sync();
        expect(range.address).toBe("取組!A2:B4");
      });
    });
  });

  it("is no longer valid when its rows were deleted", async () => {
    await onBook(async (host) => {
      const run = Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("取組").getRange("A3").load("address");
        await context.sync();
        host.colleague.deleteRows("取組", 3);
        range.load("values");
        await context.sync();
      });
      expect(await codeOf(run)).toBe("InvalidReference");
    });
  });

  it("is another cell where it is asked for again by its address", async () => {
    await onBook(async (host) => {
      host.beforeBatch(() => host.colleague.insertRows("取組", 2));
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("取組").getRange("A3").load("values");
        await context.sync();
        expect(range.values).toEqual([["起業支援"]]);
      });
    });
  });

  it("sees what a colleague typed between reading and writing", async () => {
    await onBook(async (host) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("取組").getRange("A2").load("values");
        await context.sync();
        host.beforeBatch(
          () => host.colleague.type("取組", "A2", "同僚の文字"),
          (body) => body.includes('"Values"'),
        );
        range.values = [["私の文字"]];
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([["私の文字"]]);
      });
    });
  });
});

describe("formulas and names", () => {
  it("follow rows that are inserted and deleted", async () => {
    await onBook(async (host) => {
      const formula = async (address: string): Promise<string> =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets
            .getItem("取組")
            .getRange(address)
            .load("formulas");
          await context.sync();
          return String(range.formulas[0]?.[0]);
        });
      host.user.insertRows("取組", 3);
      expect(await formula("B5")).toBe("=SUM(B2:B4)");
      host.user.deleteRows("取組", 2);
      expect(await formula("B4")).toBe("=SUM(B2:B3)");
    });
  });

  it("lead to the range that moved", async () => {
    await onBook(async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("取組");
        context.workbook.names.add("合計", sheet.getRange("B4"));
        await context.sync();
        host.user.insertRows("取組", 1);
        const range = context.workbook.names.getItem("合計").getRange().load("address");
        await context.sync();
        expect(range.address).toBe("取組!B5");
      });
    });
  });
});

describe("a sheet that is kept", () => {
  it("stays the same sheet when it is renamed", async () => {
    await onBook(async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("取組").load("id,name");
        await context.sync();
        host.user.rename("取組", "取組一覧");
        sheet.load("name");
        await context.sync();
        expect(sheet.name).toBe("取組一覧");
        expect(await codeOf(byName(context, "取組"))).toBe("ItemNotFound");
      });
    });
  });

  it("is made once, though it is used in several batches", async () => {
    await onBook(async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("市町別");
        await context.sync();
        sheet.getRange("A1").values = [["山口市"]];
        await context.sync();
      });
      expect(host.sheetNames).toEqual(["取組", "控え 1", "市町別"]);
    });
  });

  it.each(["", "a/b", "'a", "あ".repeat(32), "History"])("cannot be called %p", async (name) => {
    await onBook(async () => {
      const rename = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("取組").name = name;
        await context.sync();
      });
      expect(await codeOf(rename)).toBe("InvalidArgument");
    });
  });

  it("cannot have the name of another in any letters", async () => {
    await onBook(async () => {
      const add = Excel.run(async (context) => {
        context.workbook.worksheets.add("控え 1");
        await context.sync();
      });
      expect(await codeOf(add)).toBe("ItemAlreadyExists");
    });
  });
});

async function byName(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).load("name");
  await context.sync();
}

describe("events", () => {
  type Change = Pick<Excel.WorksheetChangedEventArgs, "address" | "source" | "triggerSource">;

  /** Listens to changes of all sheets while something happens; what was heard. */
  async function listen(host: ExcelHost, act: () => unknown): Promise<Change[]> {
    const heard: Change[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
        heard.push({ address, source, triggerSource });
        await Promise.resolve();
      });
      await context.sync();
      await act();
      await untilQuiet();
    });
    expect(host.missing.size).toBe(0);
    return heard;
  }

  it("tell who changed which cells", async () => {
    await onBook(async (host) => {
      const heard = await listen(host, async () => {
        host.user.type("取組", "A2", "一");
        host.colleague.type("取組", "A3", "二");
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("取組").getRange("A4").values = [["三"]];
          await context.sync();
        });
      });
      expect(heard).toEqual([
        { address: "A2", source: "Local", triggerSource: "Unknown" },
        { address: "A3", source: "Remote", triggerSource: "Unknown" },
        { address: "A4", source: "Local", triggerSource: "ThisLocalAddin" },
      ]);
    });
  });

  it("can come late", async () => {
    await onBook(async (host) => {
      host.events.delivery = "late";
      const heard = await listen(host, () => host.user.type("取組", "A2", "一"));
      expect(heard).toEqual([]);
      host.events.release();
      await untilQuiet();
      expect(heard).toHaveLength(1);
    });
  });

  it("can come twice, or never", async () => {
    await onBook(async (host) => {
      const change = (): void => host.user.type("取組", "A2", "一");
      host.events.delivery = "doubled";
      expect(await listen(host, change)).toHaveLength(2);
      host.events.delivery = "lost";
      expect(await listen(host, change)).toHaveLength(0);
    });
  });

  it("are not heard while the add-in has switched them off", async () => {
    await onBook(async (host) => {
      const heard = await listen(host, async () => {
        await Excel.run(async (context) => {
          context.runtime.enableEvents = false;
          context.workbook.worksheets.getItem("取組").getRange("A4").values = [["三"]];
          context.runtime.enableEvents = true;
          await context.sync();
        });
      });
      expect(heard).toEqual([]);
    });
  });

  it("end when the handler is removed", async () => {
    await onBook(async (host) => {
      let count = 0;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("取組");
        const handler = sheet.onChanged.add(async () => {
          count += 1;
          await Promise.resolve();
        });
        await context.sync();
        host.user.type("取組", "A2", "一");
        await untilQuiet();
        handler.remove();
        await context.sync();
        host.user.type("取組", "A2", "二");
        await untilQuiet();
      });
      expect(count).toBe(1);
    });
  });

  it("tell of selections and of the sheet in front", async () => {
    await onBook(async (host) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onSelectionChanged.add(async ({ address }) => {
          heard.push(address);
          await Promise.resolve();
        });
        worksheets.onActivated.add(async () => {
          heard.push("sheet");
          await Promise.resolve();
        });
        context.workbook.onSelectionChanged.add(async () => {
          heard.push("selection");
          await Promise.resolve();
        });
        await context.sync();
        host.user.select("取組", "B2:B3");
        await untilQuiet();
        host.user.activate("控え 1");
        await untilQuiet();
      });
      expect(heard.sort()).toEqual(["B2:B3", "selection", "sheet"]);
    });
  });

  it("lead to the range that they tell of", async () => {
    await onBook(async (host) => {
      let values: unknown;
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (args) => {
          await Excel.run(async (inner) => {
            const range = args.getRange(inner).load("values");
            await inner.sync();
            values = range.values;
          });
        });
        await context.sync();
        host.user.type("取組", "A2", "一");
        await untilQuiet();
        await untilQuiet();
      });
      expect(values).toEqual([["一"]]);
    });
  });
});

/** Lets news and what handlers do about them pass. */
async function untilQuiet(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
}
