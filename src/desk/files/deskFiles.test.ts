import { describe, expect, it } from "@jest/globals";
import { makeHandle } from "../../../test/desk/fileHandle";
import {
  chooseFile,
  keepNothing,
  openFiles,
  sampleBytes,
  type TestDesk,
} from "../../../test/desk/openFiles";
import type { TestDocument } from "../../../test/desk/testDocument";
import { asksToKeep } from "./deskState";
import { fromFile, fromHandle } from "./fileSource";

function firstOf({ documents }: TestDesk): TestDocument {
  const [first] = documents;
  if (first === undefined) throw new Error("Nothing is open.");
  return first;
}

/** A desk with one file open, and a change in it. */
async function openChanged(): Promise<
  TestDesk & { readonly handle: ReturnType<typeof makeHandle> }
> {
  const desk = openFiles();
  const { handle, source } = chooseFile();
  await desk.files.open([source]);
  firstOf(desk).change();
  return Object.assign(desk, { handle });
}

const codes = ({ files }: TestDesk): readonly string[] =>
  files.state.failures.map(({ failure }) => failure.code);

describe("opening", () => {
  it("opens several files in order and shows the first", async () => {
    const { files } = openFiles();
    await files.open(["甲.xlsx", "乙.xlsx"].map((name) => chooseFile(name).source));
    const [first] = files.state.documents;
    expect(files.state.documents.map(({ state }) => state.name)).toEqual(["甲.xlsx", "乙.xlsx"]);
    expect(files.state.front).toBe(first?.id);
  });

  it("shows a file that is open already instead of opening it twice", async () => {
    const { files } = openFiles();
    const { handle, source } = chooseFile("甲.xlsx");
    await files.open([source, chooseFile("乙.xlsx").source]);
    const [first, second] = files.state.documents;
    files.show(second?.id ?? "");
    await files.open([fromHandle(handle)]);
    expect(files.state.documents).toHaveLength(2);
    expect(files.state.front).toBe(first?.id);
  });

  it("says why one file is refused and opens the others all the same", async () => {
    const desk = openFiles();
    const gone = chooseFile("消えた.xlsx");
    gone.handle.trouble = "gone";
    const csv = new File(["市町,事業"], "一覧.csv");
    await desk.files.open([gone.source, fromFile(csv), chooseFile().source]);
    expect(codes(desk)).toEqual(["file-unreadable", "file-csv"]);
    expect(desk.files.state.failures.map(({ name }) => name)).toEqual(["消えた.xlsx", "一覧.csv"]);
    expect(desk.files.state.documents).toHaveLength(1);
    expect(desk.files.state.opening).toEqual([]);
  });

  it("tells only what the last opening was refused for", async () => {
    const desk = openFiles();
    const csv = (name: string) => fromFile(new File(["市町,事業"], name));
    await desk.files.open([csv("甲.csv")]);
    await desk.files.open([csv("乙.csv"), csv("丙.csv")]);
    const told = (): unknown => desk.files.state.failures.map(({ name }) => name);
    expect(told()).toEqual(["乙.csv", "丙.csv"]);
    await desk.files.choose();
    expect(told()).toEqual(["乙.csv", "丙.csv"]);
  });

  it("forgets what was refused earlier once a file is open", async () => {
    const desk = openFiles();
    const csv = fromFile(new File(["市町,事業"], "一覧.csv"));
    await desk.files.open([csv]);
    await desk.files.open([csv, chooseFile().source]);
    expect(codes(desk)).toEqual(["file-csv"]);
    await desk.files.open([chooseFile("乙.xlsx").source]);
    expect(codes(desk)).toEqual([]);
  });

  it("ends at once when it is cancelled, and leaves those that were to follow", async () => {
    const desk = openFiles();
    const { files } = desk;
    const { source } = chooseFile("大きい.xlsx");
    let finish = (): void => undefined;
    const reading = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = { ...source, read: () => reading.then(() => source.read()) };
    const opening = files.open([slow, chooseFile("次.xlsx").source]);
    await Promise.resolve();
    expect(files.state.opening).toEqual(["大きい.xlsx"]);
    files.cancelOpening();
    await opening;
    expect(files.state).toMatchObject({ opening: [], documents: [], failures: [], bug: null });
    expect(files.state.news).toMatchObject({ kind: "cancelled", name: "大きい.xlsx", others: 1 });
    // What comes of the reading after that is nobody's.
    finish();
    await new Promise((done) => setTimeout(done));
    expect(desk.documents).toHaveLength(0);
    await files.open([source]);
    expect(files.state.documents).toHaveLength(1);
  });

  it("leaves what the browser kept where it is when that is cancelled", async () => {
    const kept = keepNothing();
    await kept.writeAnswer(true);
    const one = { id: "a", name: "前回.xlsx", bytes: sampleBytes, time: 0, place: null };
    await kept.put(one);
    const { files } = openFiles(kept);
    await files.start();
    const opening = files.reopen(one);
    while (files.state.opening.length === 0) await Promise.resolve();
    files.cancelOpening();
    await opening;
    expect(files.state.documents).toHaveLength(0);
    expect(files.state.keeping.offered).toHaveLength(1);
    expect(kept.documents.has("a")).toBe(true);
  });

  it("opens nothing where the person thinks better of it", async () => {
    const { files } = openFiles();
    await files.choose();
    expect(files.state).toMatchObject({ documents: [], failures: [], bug: null });
  });
});

describe("saving", () => {
  it("takes what is still being written for a change", async () => {
    const desk = openFiles();
    await desk.files.open([chooseFile().source]);
    const document = firstOf(desk);
    document.beginChange();
    await desk.files.save(document.id);
    expect(desk.files.state.news?.kind).toBe("saved");
    desk.files.close(document.id);
    expect(desk.files.state.closing).toBe(document.id);
  });

  it("writes over the file, byte for byte what the document gives", async () => {
    const desk = await openChanged();
    const document = firstOf(desk);
    expect(desk.files.state.documents[0]?.isUnsaved).toBe(true);
    await desk.files.save(document.id);
    expect(desk.handle.bytes).toEqual((await document.save()).bytes);
    expect(desk.files.state.documents[0]?.isUnsaved).toBe(false);
    expect(desk.files.state.news?.kind).toBe("saved");
    // Our own writing is not taken for somebody else's.
    document.change();
    await desk.files.save(document.id);
    expect(codes(desk)).toEqual([]);
  });

  it("writes nothing over changes that somebody made elsewhere", async () => {
    const desk = await openChanged();
    const theirs = new Uint8Array([1, 2, 3]);
    desk.handle.saveElsewhere(theirs);
    await desk.files.save(firstOf(desk).id);
    expect(codes(desk)).toEqual(["file-changed-on-disk"]);
    expect(desk.handle.bytes).toBe(theirs);
    expect(desk.downloads).toEqual([]);
    expect(desk.files.state.documents[0]?.isUnsaved).toBe(true);
  });

  it.each([
    ["the person does not allow it", "denied", null, "file-write-refused"],
    ["the disk is full", "granted", "full", "file-not-written"],
    ["the file is gone", "granted", "gone", "file-not-written"],
  ] as const)("downloads the file instead when %s", async (_when, answer, trouble, code) => {
    const desk = await openChanged();
    Object.assign(desk.handle, { answer, trouble });
    await desk.files.save(firstOf(desk).id);
    expect(codes(desk)).toEqual([code]);
    expect(desk.downloads).toEqual(["計画.xlsx"]);
    expect(desk.handle.bytes).toBe(sampleBytes);
    expect(desk.files.state.documents[0]?.isUnsaved).toBe(false);
  });

  it("asks for a place where there is none, and knows it from then on", async () => {
    const desk = openFiles();
    await desk.files.open([fromFile(new File([sampleBytes], "見本.xlsx"))]);
    const document = firstOf(desk);
    document.change();
    await desk.files.save(document.id);
    expect(desk.files.state.documents[0]?.isUnsaved).toBe(true);
    const handle = makeHandle("令和8年度.xlsx", new Uint8Array());
    desk.choice = { files: [], place: { handle, modified: null } };
    await desk.files.save(document.id);
    expect(document.state.name).toBe("令和8年度.xlsx");
    expect(handle.bytes).toEqual(sampleBytes);
    desk.choice = { files: [], place: null };
    document.change();
    await desk.files.save(document.id);
    expect(desk.files.state.documents[0]?.isUnsaved).toBe(false);
  });

  it("downloads where the browser knows nothing else", async () => {
    const desk = await openChanged();
    desk.choice = { files: [], place: "download" };
    await desk.files.saveAs(firstOf(desk).id);
    expect(desk.downloads).toEqual(["計画.xlsx"]);
    expect(desk.files.state.news?.kind).toBe("downloaded");
  });

  it("counts what was typed during the saving as unsaved", async () => {
    const desk = await openChanged();
    const document = firstOf(desk);
    const write = desk.handle.createWritable.bind(desk.handle);
    Object.assign(desk.handle, {
      createWritable: () => {
        document.change();
        return write();
      },
    });
    await desk.files.save(document.id);
    expect(desk.files.state.documents[0]?.isUnsaved).toBe(true);
  });

  it("says so when there is nothing to save", async () => {
    const { files } = openFiles();
    await files.open([chooseFile().source]);
    await files.save(files.state.front ?? "");
    expect(files.state.news?.kind).toBe("unchanged");
  });

  it("tells a mistake of ours apart from what can happen to anybody", async () => {
    const desk = await openChanged();
    const bug = new Error("a bug");
    firstOf(desk).failNext(bug);
    await desk.files.save(firstOf(desk).id);
    expect(desk.files.state).toMatchObject({ bug: { error: bug }, failures: [], saving: [] });
  });
});

describe("what was done last", () => {
  const openTwo = async (): Promise<TestDesk> => {
    const desk = openFiles();
    await desk.files.open(["甲.xlsx", "乙.xlsx"].map((name) => chooseFile(name).source));
    await desk.files.save(firstOf(desk).id);
    expect(desk.files.state.news).toMatchObject({ kind: "unchanged", name: "甲.xlsx" });
    return desk;
  };

  it("is no longer told when another file is shown", async () => {
    const { files, documents } = await openTwo();
    files.show(documents[0]?.id ?? "");
    expect(files.state.news?.kind).toBe("unchanged");
    files.show(documents[1]?.id ?? "");
    expect(files.state.news).toBeNull();
  });

  it("is no longer told when somebody goes on typing", async () => {
    const desk = await openTwo();
    firstOf(desk).change();
    expect(desk.files.state.news).toBeNull();
  });
});

describe("closing", () => {
  it("closes a file without changes at once and shows the one beside it", async () => {
    const { files, documents } = openFiles();
    await files.open(["甲.xlsx", "乙.xlsx"].map((name) => chooseFile(name).source));
    files.close(files.state.front ?? "");
    expect(files.state.documents.map(({ id }) => id)).toEqual([documents[1]?.id]);
    expect(files.state.front).toBe(documents[1]?.id);
    await Promise.resolve();
    expect(documents[0]?.isClosed).toBe(true);
  });

  it("asks first where there are changes, and stays if told to", async () => {
    const { files } = await openChanged();
    files.close(files.state.front ?? "");
    expect(files.state.closing).toBe(files.state.front);
    await files.answerClosing("stay");
    expect(files.state).toMatchObject({ closing: null });
    expect(files.state.documents).toHaveLength(1);
  });

  it("saves and closes", async () => {
    const { files, handle } = await openChanged();
    files.close(files.state.front ?? "");
    await files.answerClosing("save");
    expect(files.state.documents).toEqual([]);
    expect(handle.bytes).not.toBe(sampleBytes);
  });

  it("does not close what could not be saved", async () => {
    const { files, handle } = await openChanged();
    handle.saveElsewhere(new Uint8Array([1]));
    files.close(files.state.front ?? "");
    await files.answerClosing("save");
    expect(files.state.documents).toHaveLength(1);
  });

  it("throws the changes away only when told to", async () => {
    const { files, handle } = await openChanged();
    files.close(files.state.front ?? "");
    await files.answerClosing("discard");
    expect(files.state).toMatchObject({ documents: [], front: null });
    expect(handle.bytes).toBe(sampleBytes);
  });
});

describe("work that was kept", () => {
  it("asks at the first change whether to keep, and only where the browser can", async () => {
    const broken = keepNothing();
    broken.isBroken = true;
    for (const [kept, asks] of [[keepNothing(), true] as const, [broken, false] as const]) {
      const desk = openFiles(kept);
      await desk.files.start();
      await desk.files.open([chooseFile().source]);
      expect(asksToKeep(desk.files.state)).toBe(false);
      firstOf(desk).change();
      expect(asksToKeep(desk.files.state)).toBe(asks);
      expect(codes(desk)).toEqual([]);
    }
  });

  it("asks no longer when all is saved", async () => {
    const desk = openFiles();
    await desk.files.start();
    await desk.files.open([chooseFile().source]);
    firstOf(desk).change();
    await desk.files.save(firstOf(desk).id);
    expect(asksToKeep(desk.files.state)).toBe(false);
  });

  it("is opened again as unsaved under its own id, and removed when it is saved", async () => {
    const kept = keepNothing();
    const { handle } = chooseFile();
    const place = { handle, modified: (await handle.getFile()).lastModified };
    await kept.put({ id: "earlier", name: "計画.xlsx", bytes: sampleBytes, time: 5, place });
    const desk = openFiles(kept);
    await desk.files.start();
    const [offered] = desk.files.state.keeping.offered;
    if (offered === undefined) throw new Error("Nothing is offered.");
    await desk.files.reopen(offered);
    expect(desk.files.state.keeping.offered).toEqual([]);
    expect(desk.files.state.documents[0]).toMatchObject({ id: "earlier", isUnsaved: true });
    expect(kept.documents.size).toBe(1);
    await desk.files.save("earlier");
    await desk.files.keepNow();
    expect(desk.files.state.documents[0]?.isUnsaved).toBe(false);
    expect(kept.documents.size).toBe(0);
  });

  it("says that nothing can be kept only to whoever asked for it", async () => {
    const desk = openFiles();
    desk.kept.isBroken = true;
    await desk.files.start();
    expect(codes(desk)).toEqual([]);
    await desk.files.answerKeeping(true);
    expect(codes(desk)).toEqual(["keeping-unavailable"]);
    expect(desk.files.state.keeping.answer).toBe(false);
  });
});
