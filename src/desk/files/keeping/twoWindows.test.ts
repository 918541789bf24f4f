/** 控え where the desk is open in two windows of one browser: both look into the same storage. */
import { describe, expect, it } from "@jest/globals";
import { DeskWindows } from "../../../../test/desk/deskWindows";
import {
  chooseFile,
  keepNothing,
  openFiles,
  sampleBytes,
  type TestDesk,
} from "../../../../test/desk/openFiles";
import type { KeptDocument } from "./keptStore";

const name = "計画.xlsx";
const earlier: KeptDocument = { id: "earlier", name, bytes: sampleBytes, time: 5, place: null };

const codes = ({ files }: TestDesk): readonly string[] =>
  files.state.failures.map(({ failure }) => failure.code);

const offeredIn = ({ files }: TestDesk): readonly string[] =>
  files.state.keeping.offered.map((one) => one.name);

async function changeFirst({ documents, files }: TestDesk): Promise<void> {
  documents[0]?.change();
  await files.keepNow();
}

describe("two windows of the desk in one browser", () => {
  /** In the first window a file is open with changes, and kept. */
  async function openTwo() {
    const kept = keepNothing();
    await kept.writeAnswer(true);
    const windows = new DeskWindows();
    const lockedByFirst = windows.open();
    const first = openFiles(kept, lockedByFirst);
    await first.files.start();
    await first.files.open([chooseFile(name).source]);
    await changeFirst(first);
    const second = openFiles(kept, windows.open());
    await second.files.start();
    return { kept, first, second, endFirst: () => lockedByFirst.end() };
  }

  it("do not offer each other's open work, but what a window leaves behind", async () => {
    const { kept, second, endFirst } = await openTwo();
    expect(kept.documents.size).toBe(1);
    expect(offeredIn(second)).toEqual([]);
    endFirst();
    await settle();
    expect(offeredIn(second)).toEqual([name]);
  });

  it("offer nothing of what the other has saved", async () => {
    const { kept, first, second } = await openTwo();
    await first.files.save(first.documents[0]?.id ?? "");
    await first.files.keepNow();
    await settle();
    expect(kept.documents.size).toBe(0);
    expect(offeredIn(second)).toEqual([]);
  });

  it("neither open nor delete what the other has opened again in the meantime", async () => {
    const kept = keepNothing();
    await kept.put(earlier);
    const windows = new DeskWindows();
    const [first, second] = [openFiles(kept, windows.open()), openFiles(kept, windows.open())];
    await Promise.all([first.files.start(), second.files.start()]);
    await first.files.reopen(earlier);
    await second.files.reopen(earlier);
    await second.files.discard(earlier);
    expect(codes(second)).toEqual(["kept-elsewhere", "kept-elsewhere"]);
    expect(second.documents).toEqual([]);
    expect(offeredIn(second)).toEqual([]);
    expect(kept.documents.size).toBe(1);
    await first.files.answerKeeping(false);
    await second.files.reopen(earlier);
    expect(second.documents).toEqual([]);
  });

  it("offers again what could not be opened", async () => {
    const kept = keepNothing();
    const broken = sampleBytes.slice(0, 100);
    await kept.put({ ...earlier, bytes: broken });
    const desk = openFiles(kept);
    await desk.files.start();
    await desk.files.reopen(earlier);
    expect(codes(desk)).toHaveLength(1);
    expect(offeredIn(desk)).toEqual([name]);
    await desk.files.discard(earlier);
    expect(kept.documents.size).toBe(0);
  });
});

/** Until what was begun behind the desk's back has come to its end. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
