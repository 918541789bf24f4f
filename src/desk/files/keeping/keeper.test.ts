import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { DeskWindows } from "../../../../test/desk/deskWindows";
import { keepNothing, sampleBytes, type TestKept } from "../../../../test/desk/openFiles";
import { openTestDocument, type TestDocument } from "../../../../test/desk/testDocument";
import { Keeper } from "./keeper";

/** Longer than the desk waits after the last change. */
const aMoment = 2500;

interface Open {
  readonly keeper: Keeper;
  readonly kept: TestKept;
  readonly document: TestDocument;
  readonly failures: string[];
}

async function openKeeper(answer = true): Promise<Open> {
  const kept = keepNothing();
  const failures: string[] = [];
  const place = { store: kept, locks: new DeskWindows().open() };
  const keeper = new Keeper(place, {
    change: () => undefined,
    fail: ({ code }) => failures.push(code),
    break: (bug) => failures.push(String(bug)),
  });
  await keeper.start();
  await keeper.setAnswer(answer);
  const document = await openTestDocument({ name: "計画.xlsx", bytes: sampleBytes }, "one");
  return { keeper, kept, document, failures };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("keeping work against a crash", () => {
  it("keeps a document once, a moment after its last change", async () => {
    const { keeper, kept, document } = await openKeeper();
    const put = jest.spyOn(kept, "put");
    keeper.keepSoon(document, null);
    await jest.advanceTimersByTimeAsync(1000);
    keeper.keepSoon(document, null);
    await jest.advanceTimersByTimeAsync(1500);
    expect(kept.documents.size).toBe(0);
    await jest.advanceTimersByTimeAsync(aMoment);
    expect(put).toHaveBeenCalledTimes(1);
    expect(kept.documents.get("one")).toMatchObject({ name: "計画.xlsx", place: null });
    expect(kept.documents.get("one")?.bytes).toEqual((await document.save()).bytes);
  });

  it("keeps nothing unless the person wants it", async () => {
    const { keeper, kept, document } = await openKeeper(false);
    keeper.keepSoon(document, null);
    await jest.advanceTimersByTimeAsync(aMoment);
    await keeper.keepNow();
    expect(kept.documents.size).toBe(0);
  });

  it("does not wait when the page may be about to go away", async () => {
    const { keeper, kept, document } = await openKeeper();
    keeper.keepSoon(document, null);
    await keeper.keepNow();
    expect(kept.documents.has("one")).toBe(true);
  });

  it("leaves nothing behind of a document that is saved or closed while it is being kept", async () => {
    const { keeper, kept, document } = await openKeeper();
    keeper.keepSoon(document, null);
    const keeping = keeper.keepNow();
    await keeper.forget("one");
    await keeping;
    expect(kept.documents.size).toBe(0);
    await jest.advanceTimersByTimeAsync(aMoment);
    expect(kept.documents.size).toBe(0);
  });

  it("removes what was kept of open documents when the person no longer wants it", async () => {
    const { keeper, kept, document } = await openKeeper();
    keeper.keepSoon(document, null);
    await keeper.keepNow();
    await keeper.setAnswer(false);
    expect(kept.documents.size).toBe(0);
  });

  it("removes everything at a word", async () => {
    const { keeper, kept, document } = await openKeeper();
    await kept.put({ id: "old", name: "前の.xlsx", bytes: sampleBytes, time: 1, place: null });
    await keeper.start();
    keeper.keepSoon(document, null);
    await keeper.clear();
    expect(kept.documents.size).toBe(0);
    expect(keeper.keeping.offered).toEqual([]);
  });

  it("says once that it cannot keep, and again only after it could", async () => {
    const { keeper, kept, document, failures } = await openKeeper();
    const keep = async (isBroken: boolean): Promise<void> => {
      kept.isBroken = isBroken;
      keeper.keepSoon(document, null);
      await keeper.keepNow();
    };
    await keep(true);
    await keep(true);
    expect(failures).toEqual(["keeping-failed"]);
    await keep(false);
    await keep(true);
    expect(failures).toEqual(["keeping-failed", "keeping-failed"]);
  });
});
