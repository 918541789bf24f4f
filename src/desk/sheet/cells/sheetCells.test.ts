import { describe, expect, it } from "@jest/globals";
import { drawCell, drawLook } from "../../../../test/desk/drawLayout";
import { formatRange, type CellRange } from "../../../core";
import type { SheetWindow } from "../../../xlsx/view/sheetView";
import { firstBlock } from "./cellBlocks";
import type { PendingEntry } from "./pendingEntries";
import { SheetCells } from "./sheetCells";

interface Request {
  readonly area: CellRange;
  readonly answer: (text: string) => Promise<void>;
}

/** A worker that answers when a test says so, with one cell at the upper left of what it was asked for. */
function slowWorker(): {
  readonly requests: Request[];
  readonly load: (area: CellRange) => Promise<SheetWindow>;
} {
  const requests: Request[] = [];
  return {
    requests,
    load: (area) =>
      new Promise((resolve) => {
        const answer = async (text: string): Promise<void> => {
          const cells = [drawCell(area.top, area.left, { text })];
          resolve({ area, cells, looks: [drawLook()] });
          await Promise.resolve();
          await new Promise((done) => setTimeout(done));
        };
        requests.push({ area, answer });
      }),
  };
}

const first = { top: 3, left: 2, bottom: 40, right: 9 };

function areasOf(requests: readonly Request[]): readonly string[] {
  return requests.map(({ area }) => formatRange(area));
}

describe("SheetCells", () => {
  it("asks for whole blocks, each once", async () => {
    const worker = slowWorker();
    const cells = new SheetCells(worker.load, 1);
    cells.want([first]);
    cells.want([first]);
    expect(areasOf(worker.requests)).toEqual(["A1:AF64"]);
    await worker.requests[0]?.answer("○");
    cells.want([first]);
    expect(worker.requests).toHaveLength(1);
    expect(cells.cell(0, 0)?.text).toBe("○");
    expect(cells.look(0, 0)).toEqual(drawLook());
    expect(cells.covers(first)).toBe(true);
  });

  it("does not ask for what it was given to begin with, until contents change", () => {
    const worker = slowWorker();
    const known = { area: firstBlock, cells: [drawCell(0, 0, { text: "○" })], looks: [drawLook()] };
    const cells = new SheetCells(worker.load, 1, known);
    cells.want([first]);
    expect(worker.requests).toHaveLength(0);
    expect(cells.cell(0, 0)?.text).toBe("○");
    cells.renew(worker.load, 2);
    expect(areasOf(worker.requests)).toEqual(["A1:AF64"]);
  });

  it("asks for what is on the screen now before what was on it", async () => {
    const worker = slowWorker();
    const cells = new SheetCells(worker.load, 1);
    cells.want([{ top: 0, left: 0, bottom: 255, right: 0 }]);
    cells.want([{ top: 6400, left: 0, bottom: 6400, right: 0 }]);
    await worker.requests[0]?.answer("");
    expect(areasOf(worker.requests)).toEqual(["A1:AF64", "A65:AF128", "A6401:AF6464"]);
  });

  it("shows what it knew until the new state has come", async () => {
    const worker = slowWorker();
    const cells = new SheetCells(worker.load, 1);
    cells.want([first]);
    await worker.requests[0]?.answer("前");
    cells.renew(worker.load, 2);
    expect(cells.cell(0, 0)?.text).toBe("前");
    await worker.requests[1]?.answer("後");
    expect(cells.cell(0, 0)?.text).toBe("後");
  });

  it("does not take an old state that comes late for a new one", async () => {
    const worker = slowWorker();
    const cells = new SheetCells(worker.load, 1);
    cells.want([first]);
    cells.renew(worker.load, 2);
    await worker.requests[1]?.answer("後");
    await worker.requests[0]?.answer("前");
    expect(cells.cell(0, 0)?.text).toBe("後");
  });

  it("forgets what is far away, and never what is on the screen", async () => {
    const worker = slowWorker();
    const cells = new SheetCells(worker.load, 1);
    for (let band = 0; band < 120; band += 1) {
      const row = band * 64;
      cells.want([first, { top: row, left: 0, bottom: row, right: 0 }]);
      for (const { answer } of worker.requests.splice(0)) await answer(String(band));
    }
    expect(cells.cell(0, 0)).toBeDefined();
    expect(cells.cell(64, 0)).toBeUndefined();
    expect(cells.cell(119 * 64, 0)?.text).toBe("119");
  });

  it("tells those who listen, and marks the rows that changed", async () => {
    const worker = slowWorker();
    const cells = new SheetCells(worker.load, 1);
    let told = 0;
    const stop = cells.subscribe(() => (told += 1));
    cells.want([first]);
    const before = cells.stampOf(0);
    await worker.requests[0]?.answer("");
    expect(told).toBe(1);
    expect(cells.stampOf(0)).not.toBe(before);
    expect(cells.stampOf(64)).toBe(before);
    stop();
  });

  it("throws what a worker fails with at whoever draws next", async () => {
    const cells = new SheetCells(() => Promise.reject(new Error("a bug")), 1);
    cells.want([first]);
    await new Promise((done) => setTimeout(done));
    expect(() => cells.stamp()).toThrow("a bug");
  });
});

/** Cells of which A1 has come as it was in the first edition. */
async function cellsWith(text: string): Promise<{
  readonly cells: SheetCells;
  readonly worker: ReturnType<typeof slowWorker>;
  readonly enter: (typed: string) => PendingEntry;
}> {
  const worker = slowWorker();
  const cells = new SheetCells(worker.load, 1);
  cells.want([first]);
  await worker.requests.shift()?.answer(text);
  const enter = (typed: string): PendingEntry => {
    const entry = cells.begin();
    cells.lay(entry, [{ row: 0, column: 0, text: typed }]);
    return entry;
  };
  return { cells, worker, enter };
}

describe("an entry", () => {
  it("is seen at once, and until cells have come that know of it", async () => {
    const { cells, worker, enter } = await cellsWith("前");
    const before = cells.stampOf(0);
    const entry = enter("1月");
    expect(cells.cell(0, 0)?.text).toBe("1月");
    expect(cells.stampOf(0)).not.toBe(before);
    cells.settle(entry, 2);
    expect(cells.cell(0, 0)?.text).toBe("1月");
    cells.renew(worker.load, 2);
    expect(cells.cell(0, 0)?.text).toBe("1月");
    await worker.requests[0]?.answer("一月");
    expect(cells.cell(0, 0)?.text).toBe("一月");
  });

  it("is not taken back by cells that came from before it", async () => {
    const { cells, worker, enter } = await cellsWith("前");
    cells.renew(worker.load, 2);
    const entry = enter("後");
    await worker.requests[0]?.answer("前");
    expect(cells.cell(0, 0)?.text).toBe("後");
    cells.settle(entry, 3);
    expect(cells.cell(0, 0)?.text).toBe("後");
  });

  it("that is refused leaves what stood there, or what was typed before or after it", async () => {
    const { cells, enter } = await cellsWith("前");
    const [one, two, three] = [enter("一"), enter("二"), enter("三")];
    cells.settle(two, null);
    expect(cells.cell(0, 0)?.text).toBe("三");
    cells.settle(three, null);
    expect(cells.cell(0, 0)?.text).toBe("一");
    cells.settle(one, null);
    expect(cells.cell(0, 0)?.text).toBe("前");
  });

  it("that changed nothing is over at once", async () => {
    const { cells, enter } = await cellsWith("12");
    cells.settle(enter("12"), 1);
    expect(cells.reach).toEqual({ rows: 0, columns: 0 });
  });

  it("counts as of when it was begun, though its texts came later", async () => {
    const { cells, enter } = await cellsWith("前");
    const late = cells.begin();
    enter("後");
    cells.lay(late, [{ row: 0, column: 0, text: "" }]);
    expect(cells.cell(0, 0)?.text).toBe("後");
  });

  it("says how far the sheet reaches with it", async () => {
    const { cells } = await cellsWith("前");
    cells.lay(cells.begin(), [{ row: 99, column: 1, text: "○" }]);
    cells.lay(cells.begin(), [{ row: 3, column: 7, text: "○" }]);
    expect(cells.reach).toEqual({ rows: 100, columns: 8 });
  });

  it("far away is not shown as it was when one comes there", async () => {
    const { cells, worker, enter } = await cellsWith("前");
    cells.want([{ top: 6400, left: 0, bottom: 6400, right: 0 }]);
    await worker.requests.shift()?.answer("");
    const entry = enter("後");
    cells.settle(entry, 2);
    cells.renew(worker.load, 2);
    expect(cells.covers(first)).toBe(false);
    cells.want([first]);
    for (const { answer } of worker.requests) await answer("後");
    expect(cells.cell(0, 0)?.text).toBe("後");
  });
});

describe("an area", () => {
  it("is known while it is on the screen, and else as long as nothing has changed", async () => {
    const { cells, worker } = await cellsWith("前");
    cells.renew(worker.load, 2);
    expect(cells.covers(first)).toBe(true);
    cells.want([{ top: 6400, left: 0, bottom: 6400, right: 0 }]);
    expect(cells.covers(first)).toBe(false);
  });
});
