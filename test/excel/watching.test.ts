/** What the pane hears of the workbook, and what it shows in it. */
import { describe, expect, it } from "@jest/globals";
import type { WorkbookChange } from "../../src/app/ports";
import { failureOf, onExcel, retype } from "./onExcel";

/** Events go through the client, which takes a few turns. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
}

describe("watching", () => {
  it("hears of the user's and of a colleague's changes, and on which sheet", async () => {
    await onExcel(async (port, host) => {
      await port.read();
      const heard: WorkbookChange[] = [];
      const stop = port.watch((change) => heard.push(change));
      await settle();
      host.user.type("取組", "A2", "創業支援");
      host.colleague.type("取組", "A3", "観光");
      await settle();
      expect(heard).toContainEqual({ sheet: "取組", by: "here" });
      expect(heard).toContainEqual({ sheet: "取組", by: "elsewhere" });
      stop();
    });
  });

  it("does not hear of what it writes itself, but of what others do afterwards", async () => {
    await onExcel(async (port, host) => {
      await port.read();
      const heard: WorkbookChange[] = [];
      const stop = port.watch((change) => heard.push(change));
      await settle();
      await port.apply([retype("A2", "起業支援", "創業支援")]);
      await port.undo();
      await settle();
      expect(heard).toEqual([]);
      host.user.type("取組", "A2", "創業");
      await settle();
      expect(heard.length).toBeGreaterThan(0);
      stop();
    });
  });

  it("hears nothing any more once it has stopped", async () => {
    await onExcel(async (port, host) => {
      const heard: WorkbookChange[] = [];
      const stop = port.watch((change) => heard.push(change));
      await settle();
      stop();
      stop();
      await settle();
      host.user.type("取組", "A2", "創業支援");
      await settle();
      expect(heard).toEqual([]);
    });
  });

  it("hears again after a write that failed", async () => {
    await onExcel(async (port, host) => {
      const heard: WorkbookChange[] = [];
      const stop = port.watch((change) => heard.push(change));
      await settle();
      await failureOf(port.apply([retype("A2", "別の文字", "創業支援")]));
      host.user.type("取組", "A2", "創業支援");
      await settle();
      expect(heard.length).toBeGreaterThan(0);
      stop();
    });
  });
});

describe("selecting", () => {
  it("brings the sheet to the front and selects the cell", async () => {
    await onExcel(async (port) => {
      await port.read();
      await port.select({ sheet: "控え 1", row: 4, column: 2 });
      await Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        expect(range.address).toBe("'控え 1'!C5");
      });
    });
  });

  it("finds the sheet by what it was when it was read, whatever it is called now", async () => {
    await onExcel(async (port, host) => {
      await port.read();
      host.user.rename("取組", "取組一覧");
      await port.select({ sheet: "取組", row: 1, column: 0 });
    });
  });

  it("says that the place is gone, or hidden", async () => {
    await onExcel(async (port) => {
      const gone = port.select({ sheet: "ない", row: 0, column: 0 });
      expect(await failureOf(gone)).toMatchObject({ code: "place-gone" });
      const beyond = port.select({ sheet: "取組", row: 2_000_000, column: 0 });
      expect(await failureOf(beyond)).toMatchObject({ code: "place-gone" });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("控え 1").visibility = "Hidden";
        await context.sync();
      });
      const hidden = port.select({ sheet: "控え 1", row: 0, column: 0 });
      expect(await failureOf(hidden)).toMatchObject({ code: "sheet-hidden" });
    });
  });
});
