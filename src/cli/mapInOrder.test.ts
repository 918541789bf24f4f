import { describe, expect, it } from "@jest/globals";
import { mapInOrder } from "./mapInOrder";

describe("mapInOrder", () => {
  it("keeps the order of the items, whichever is done first", async () => {
    const order: number[] = [];
    const results = await mapInOrder([3, 1, 2], 3, async (turns) => {
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      order.push(turns);
      return turns * 10;
    });
    expect(order).toEqual([1, 2, 3]);
    expect(results).toEqual([30, 10, 20]);
  });

  it("runs no more at once than the limit", async () => {
    let running = 0;
    let most = 0;
    await mapInOrder([1, 2, 3, 4, 5, 6, 7], 2, async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
    });
    expect(most).toBe(2);
  });

  it("gives nothing for nothing", async () => {
    expect(await mapInOrder([], 4, () => Promise.reject(new Error("not called")))).toEqual([]);
  });
});
