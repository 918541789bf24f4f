/** What is written, what is refused, and what is done where Excel does otherwise than it says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { highlightWorkbook } from "../../src/app/highlightWorkbook";
import { openExcelPort } from "../../src/excel";
import { createXlsx } from "../../src/xlsx";
import { batchErrors } from "../host/excelHost";
import { withExcel } from "../host/openExcel";
import { addressesIn, failureOf, onExcel, recolor, retype, runsIn, syncsOf } from "./onExcel";

const sample = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));

describe("writing", () => {
  it("writes nothing where a colleague changed one of the cells just before", async () => {
    await onExcel(async (port, host) => {
      await port.read();
      host.colleague.type("取組", "A3", "観光の振興");
      const work = port.apply([
        retype("A2", "起業支援", "創業支援"),
        retype("A3", "観光振興", "観光"),
      ]);
      expect(await failureOf(work)).toMatchObject({ code: "cell-changed" });
      expect(host.user.read("取組", "A2")).toBe("起業支援");
    });
  });

  it("says which cells it wrote", async () => {
    await onExcel(async (port) => {
      const receipt = await port.apply([
        recolor("A3", "観光振興", "#C00000"),
        retype("A2", "起業支援", "創業支援"),
        retype("A5", "【新規】周遊バス", "【新規】周遊バス"),
      ]);
      expect(addressesIn(receipt)).toEqual(["A2", "A3"]);
    });
  });

  it("finds a sheet that was renamed since it was read", async () => {
    await onExcel(async (port, host) => {
      await port.read();
      host.user.rename("取組", "取組(確定)");
      await port.apply([retype("A2", "起業支援", "創業支援")]);
      expect(host.user.read("取組(確定)", "A2")).toBe("創業支援");
    });
  });

  it("takes the same number of requests for one row and for 300", async () => {
    const cells = Array.from({ length: 300 }, (_, row) => [{ value: `取組${row}です`, style: {} }]);
    const workbook = createXlsx([
      {
        ...{ name: "取組", owner: null, columnWidths: [], merges: [] },
        rows: cells.map((row) => ({ cells: row })),
        page: { paper: "A4", isLandscape: true },
      },
    ]);
    const syncs = async (rows: number): Promise<number> => {
      const counted: number[] = [];
      await onExcel(
        async (port, host) => {
          const edits = cells.slice(0, rows).map((_cell, row) => {
            const text = `取組${row}です`;
            const span: [number, number] = row % 2 === 0 ? [0, 2] : [0, text.length];
            return recolor(`A${row + 1}`, text, "#C00000", span);
          });
          counted.push(await syncsOf(host, () => port.apply(edits)));
          expect(host.traffic.largestRequest).toBeLessThan(1024 * 1024);
        },
        { workbook },
      );
      return counted[0] ?? 0;
    };
    // Looking, the trial of coloured parts, writing, and hearing events again.
    expect([await syncs(1), await syncs(300)]).toEqual([4, 4]);
  });

  it("does not cost the user Excel's own undo", async () => {
    await withExcel({ workbook: sample }, async (host) => {
      host.user.type("取組一覧", "A1", "計画");
      await highlightWorkbook(openExcelPort(), {});
      expect(host.undo.clearedBy).toEqual([]);
    });
  });

  it("writes below rows that a filter hides, and leaves the hidden ones alone", async () => {
    await onExcel(async (port, host) => {
      host.user.filter("取組", "A1:B4", [3]);
      await port.apply([
        retype("A2", "起業支援", "創業支援"),
        retype("A3", "観光振興", "観光"),
        retype("A4", "計", "合計"),
      ]);
      const written = ["A2", "A3", "A4", "A5"].map((address) => host.user.read("取組", address));
      expect(written).toEqual(["創業支援", "観光", "合計", "【新規】周遊バス"]);
    });
  });

  it("leaves no trace of the trial of coloured parts", async () => {
    await onExcel(async (port, host) => {
      await port.apply([recolor("A2", "起業支援", "#C00000", [0, 2])]);
      expect(runsIn(host, "A2")).toEqual(["#C00000 起業", "automatic 支援"]);
      const rows = (await port.read()).sheets[0]?.rowNumbers;
      expect(rows).toEqual([0, 1, 2, 3, 4]);
    });
  });
});

describe("protection", () => {
  it("is respected: locked cells are named and nothing is written", async () => {
    await onExcel(async (port, host) => {
      host.user.setLocked("取組", "A2", false);
      host.user.protect("取組");
      const work = port.apply([
        retype("A2", "起業支援", "創業支援"),
        retype("A3", "観光振興", "観光"),
      ]);
      const failure = await failureOf(work);
      expect(failure.code).toBe("sheet-protected");
      expect(failure.words.ja).toContain("「取組」A3");
      expect(failure.words.ja).not.toContain("A2");
      expect(host.user.read("取組", "A2")).toBe("起業支援");
    });
  });

  it("lets unlocked cells be written", async () => {
    await onExcel(async (port, host) => {
      host.user.setLocked("取組", "A2", false);
      host.user.protect("取組");
      await port.apply([retype("A2", "起業支援", "創業支援")]);
      expect(host.user.read("取組", "A2")).toBe("創業支援");
    });
  });

  it("forbids colours where it does not allow formats", async () => {
    await onExcel(async (port, host) => {
      host.user.setLocked("取組", "A2", false);
      host.user.protect("取組");
      const work = port.apply([recolor("A2", "起業支援", "#C00000")]);
      expect(await failureOf(work)).toMatchObject({ code: "sheet-protected" });
    });
  });
});

describe("an Excel that refuses", () => {
  it("because a cell is being edited: nothing is written, and the way on is said", async () => {
    await onExcel(async (port, host) => {
      host.behaviour.isInCellEdit = true;
      const failure = await failureOf(port.apply([retype("A2", "起業支援", "創業支援")]));
      expect(failure.code).toBe("excel-cell-edit");
      expect(failure.words.ja).toContain("何も書き込んでいません");
      expect(failure.words.ja).toContain("Enter");
      host.behaviour.isInCellEdit = false;
      await port.apply([retype("A2", "起業支援", "創業支援")]);
      expect(host.user.read("取組", "A2")).toBe("創業支援");
    });
  });

  it("when the document may only be read", async () => {
    await onExcel(
      async (port, host) => {
        const failure = await failureOf(port.apply([retype("A2", "起業支援", "創業支援")]));
        expect(failure.code).toBe("excel-access-denied");
        expect(failure.words.ja).toContain("何も書き込んでいません");
        expect(host.user.read("取組", "A2")).toBe("起業支援");
      },
      { behaviour: { isReadOnly: true } },
    );
  });

  it("in the middle of writing: what was written is taken back", async () => {
    await onExcel(async (port, host) => {
      // A colleague protects part of what was free the moment before it is written.
      host.beforeBatch(
        () => {
          host.user.setLocked("取組", "A2", false);
          host.user.protect("取組");
        },
        (body) => body.includes("創業支援"),
      );
      const work = port.apply([
        retype("A2", "起業支援", "創業支援"),
        retype("A3", "観光振興", "観光"),
      ]);
      expect((await failureOf(work)).code).toBe("excel-access-denied");
      expect(host.user.read("取組", "A3")).toBe("観光振興");
    });
  });

  it.each([
    [batchErrors.requestTooLarge, "excel-too-large"],
    [batchErrors.answerTooLarge, "excel-too-large"],
    [batchErrors.activityLimit, "excel-busy"],
    [batchErrors.accessDenied, "excel-access-denied"],
  ])("with the error %d, as %s", async (error, code) => {
    await onExcel(async (port, host) => {
      host.refuseNextBatch(error);
      expect(await failureOf(port.apply([retype("A2", "起業支援", "創業支援")]))).toMatchObject({
        code,
      });
    });
  });
});

describe("an Excel without coloured parts", () => {
  const old = { excelApi: "1.14" };

  it("says so", async () => {
    await onExcel((port) => {
      expect(port.canColorParts).toBe(false);
      expect(port.limits.map(({ ja }) => ja).join()).toContain("一部の文字だけに色");
      return Promise.resolve();
    }, old);
  });

  it("colours whole texts, and lists the others to be done by hand", async () => {
    await onExcel(async (port, host) => {
      const receipt = await port.apply([
        recolor("A2", "起業支援", "#C00000"),
        recolor("A3", "観光振興", "#C00000", [0, 2]),
      ]);
      expect(addressesIn(receipt)).toEqual(["A2"]);
      expect(receipt.warnings.map(({ ja }) => ja).join()).toContain("A3");
      expect(runsIn(host, "A3")).toEqual(["automatic 観光振興"]);
    }, old);
  });

  it("leaves a text of several colours as it is rather than losing them", async () => {
    await onExcel(async (port, host) => {
      const receipt = await port.apply([
        {
          kind: "text",
          at: { sheet: "取組", row: 4, column: 0 },
          expected: "【新規】周遊バス",
          splices: [{ start: 4, end: 6, text: "循環" }],
        },
        retype("A2", "起業支援", "創業支援"),
      ]);
      expect(addressesIn(receipt)).toEqual(["A2"]);
      expect(runsIn(host, "A5")).toEqual(["#C00000 【新規】", "automatic 周遊バス"]);
    }, old);
  });

  it("gives a text of several colours one colour", async () => {
    await onExcel(async (port, host) => {
      await port.apply([recolor("A5", "【新規】周遊バス", "#C00000")]);
      expect(runsIn(host, "A5").map((run) => run.split(" ")[0])).not.toContain("automatic");
    }, old);
  });

  it("does not move a text of several colours", async () => {
    await onExcel(async (port, host) => {
      const work = port.apply([
        {
          kind: "move",
          sheet: "取組",
          unmerged: [],
          copies: [
            {
              from: { row: 4, column: 0, expected: "【新規】周遊バス" },
              to: { row: 2, column: 0, expected: "観光振興" },
            },
          ],
          cleared: [],
        },
      ]);
      expect((await failureOf(work)).code).toBe("excel-mixed-colors");
      expect(host.user.read("取組", "A3")).toBe("観光振興");
    }, old);
  });
});

describe("an Excel that claims coloured parts and empties the cell", () => {
  const broken = { behaviour: { textRuns: "empty-cell" } as const };

  it("is found out before a cell of the plan is touched", async () => {
    await onExcel(async (port, host) => {
      expect(port.canColorParts).toBe(true);
      const receipt = await port.apply([recolor("A2", "起業支援", "#C00000", [0, 2])]);
      expect(host.user.read("取組", "A2")).toBe("起業支援");
      expect(receipt.cells).toEqual([]);
      expect(receipt.warnings.map(({ ja }) => ja).join()).toContain("A2");
      expect(port.canColorParts).toBe(false);
    }, broken);
  });

  it("is found out after the trial too, and the cell is put as it was", async () => {
    await onExcel(async (port, host) => {
      host.beforeBatch(
        () => {
          host.behaviour.textRuns = "empty-cell";
        },
        (body) => body.includes("起業"),
      );
      const receipt = await port.apply([
        recolor("A2", "起業支援", "#C00000", [0, 2]),
        retype("A3", "観光振興", "観光"),
      ]);
      expect(host.user.read("取組", "A2")).toBe("起業支援");
      expect(host.user.read("取組", "A3")).toBe("観光");
      expect(addressesIn(receipt)).toEqual(["A3"]);
      expect(receipt.warnings).toHaveLength(1);
      expect(port.canColorParts).toBe(false);
    });
  });
});

describe("an Excel that says nothing of the runs of plain texts", () => {
  it.each(["single", "none", "absent"] as const)(
    "(%s) colours parts all the same",
    async (plainTextRuns) => {
      await onExcel(
        async (port, host) => {
          await port.apply([recolor("A2", "起業支援", "#C00000", [0, 2])]);
          expect(runsIn(host, "A2")).toEqual(["#C00000 起業", "automatic 支援"]);
        },
        { behaviour: { plainTextRuns } },
      );
    },
  );
});
