/** 元に戻す: what the last step wrote is as it was before, or nothing is touched. */
import { describe, expect, it } from "@jest/globals";
import { memoryNamespace, type Edit } from "../../src/core";
import { openXlsx } from "../../src/xlsx";
import { describeBook } from "../contract/describeBook";
import { addressesIn, failureOf, onExcel, recolor, retype, runsIn } from "./onExcel";

const step: readonly Edit[] = [
  retype("A2", "起業支援", "=創業支援"),
  recolor("A3", "観光振興", "#C00000", [0, 2]),
  {
    kind: "text",
    at: { sheet: "取組", row: 4, column: 0 },
    expected: "【新規】周遊バス",
    splices: [{ start: 4, end: 6, text: "循環" }],
  },
  retype("B2", "3件", "三件"),
  { kind: "memory", xml: `<memory xmlns="${memoryNamespace}" version="1"/>` },
];

describe("undo", () => {
  it("brings back texts, numbers, colours of parts and the memory in one step", async () => {
    await onExcel(async (port, host) => {
      const before = describeBook(openXlsx(host.save()).book);
      await port.apply(step);
      expect(describeBook(openXlsx(host.save()).book)).not.toEqual(before);
      const receipt = await port.undo();
      expect(describeBook(openXlsx(host.save()).book)).toEqual(before);
      expect(openXlsx(host.save()).book.memory).toBeUndefined();
      expect(receipt === null ? null : addressesIn(receipt)).toEqual(["A2", "B2", "A3", "A5"]);
    });
  });

  it("has nothing to take back at first, after an undo, and after a step that wrote nothing", async () => {
    await onExcel(async (port) => {
      expect(await port.undo()).toBeNull();
      await port.apply([retype("A2", "起業支援", "創業支援")]);
      await port.undo();
      expect(await port.undo()).toBeNull();
      await port.apply([retype("A2", "起業支援", "起業支援")]);
      expect(await port.undo()).toBeNull();
    });
  });

  it("touches nothing where somebody changed a cell since, and says which", async () => {
    await onExcel(async (port, host) => {
      await port.apply([retype("A2", "起業支援", "創業支援"), retype("A3", "観光振興", "観光")]);
      host.colleague.type("取組", "A3", "観光の振興");
      const failure = await failureOf(port.undo());
      expect(failure.code).toBe("undo-changed");
      expect(failure.words.ja).toContain("「取組」A3");
      expect(host.user.read("取組", "A2")).toBe("創業支援");
      host.colleague.type("取組", "A3", "観光");
      await port.undo();
      expect(host.user.read("取組", "A2")).toBe("起業支援");
    });
  });

  it("brings back a formula that a text had replaced", async () => {
    await onExcel(async (port, host) => {
      await port.apply([
        {
          kind: "text",
          at: { sheet: "取組", row: 3, column: 1 },
          expected: "8",
          splices: [{ start: 0, end: 1, text: "八" }],
          replacesFormula: true,
        },
      ]);
      expect(host.user.read("取組", "B4")).toBe("八");
      await port.undo();
      expect(openXlsx(host.save()).book.sheets[0]?.cell(3, 1)?.formula).toBe("SUM(B2:B3)");
    });
  });

  it("brings back the format that a number had brought along", async () => {
    await onExcel(async (port, host) => {
      const before = describeBook(openXlsx(host.save()).book);
      const at = { sheet: "取組", row: 1, column: 1 };
      await port.apply([{ kind: "number", at, expected: "3件", value: 0.5, numberFormat: "0%" }]);
      expect(openXlsx(host.save()).book.sheets[0]?.cell(1, 1)?.text).toBe("50%");
      await port.undo();
      expect(describeBook(openXlsx(host.save()).book)).toEqual(before);
    });
  });

  it("brings contents back to where they were moved from, and merges again what was taken apart", async () => {
    await onExcel(async (port, host) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("取組").getRange("A7:A8").merge();
        await context.sync();
      });
      const before = describeBook(openXlsx(host.save()).book);
      await port.apply([
        {
          kind: "move",
          sheet: "取組",
          unmerged: [{ top: 6, left: 0, bottom: 7, right: 0 }],
          copies: [
            {
              from: { row: 4, column: 0, expected: "【新規】周遊バス" },
              to: { row: 7, column: 0, expected: "" },
            },
          ],
          cleared: [{ row: 4, column: 0, expected: "【新規】周遊バス" }],
        },
      ]);
      expect(runsIn(host, "A8")).toEqual(["#C00000 【新規】", "automatic 周遊バス"]);
      expect(openXlsx(host.save()).book.sheets[0]?.merges).toEqual([]);
      await port.undo();
      expect(describeBook(openXlsx(host.save()).book)).toEqual(before);
    });
  });

  it("takes new sheets away, and says what that costs", async () => {
    await onExcel(async (port, host) => {
      const page = { paper: "A4", isLandscape: false } as const;
      const rows = [{ cells: [{ value: "計", style: {} }] }];
      const spec = { name: "総括表", owner: "summary/x", columnWidths: [], rows, merges: [], page };
      await port.apply([{ kind: "sheet", spec }]);
      const receipt = await port.undo();
      expect(host.sheetNames).toEqual(["取組", "控え 1"]);
      expect(host.undo.clearedBy).toEqual(["Worksheet.delete"]);
      expect(receipt?.warnings.map(({ ja }) => ja).join()).toContain("Ctrl+Z");
    });
  });

  it("says which colours this Excel cannot bring back", async () => {
    await onExcel(
      async (port) => {
        await port.apply([recolor("A5", "【新規】周遊バス", "#C00000")]);
        const receipt = await port.undo();
        expect(receipt?.warnings.map(({ ja }) => ja).join()).toContain("A5");
      },
      { excelApi: "1.14" },
    );
  });
});
