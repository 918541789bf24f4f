/** The files of a desk with a disk and a storage that a test looks into. */
import { readFileSync } from "node:fs";
import { DeskFiles } from "../../src/desk/files/deskFiles";
import type { Disk } from "../../src/desk/files/disk";
import { browserDisk } from "../../src/desk/files/browserDisk";
import { fromHandle, type FilePlace, type FileSource } from "../../src/desk/files/fileSource";
import type { KeptLocks } from "../../src/desk/files/keeping/keptLocks";
import type { KeptDocument, KeptStore } from "../../src/desk/files/keeping/keptStore";
import { makeHandle, type TestHandle } from "./fileHandle";
import { DeskWindows } from "./deskWindows";
import { openTestDocument, type TestDocument } from "./testDocument";

export const sampleBytes = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));

export interface TestDesk {
  readonly files: DeskFiles;
  /** As they were opened. */
  readonly documents: readonly TestDocument[];
  /** Names of what was downloaded. */
  readonly downloads: readonly string[];
  readonly kept: TestKept;
  /** What the person chooses next. */
  choice: { readonly files: readonly FileSource[]; readonly place: FilePlace | "download" | null };
}

/** Writes as the browser does; choosing and downloading are answered by the test. */
export function openFiles(
  kept: TestKept = keepNothing(),
  locks: KeptLocks = new DeskWindows().open(),
): TestDesk {
  const documents: TestDocument[] = [];
  const downloads: string[] = [];
  const disk: Disk = {
    ...browserDisk,
    choose: () => Promise.resolve(desk.choice.files),
    choosePlace: () => Promise.resolve(desk.choice.place),
    download: (name) => downloads.push(name),
  };
  const files = new DeskFiles({
    disk,
    kept,
    locks,
    openDocument: async (file, { id, signal }) => {
      signal.throwIfAborted();
      const document = await openTestDocument(file, id);
      documents.push(document);
      return document;
    },
  });
  const choice = { files: [], place: null };
  const desk: TestDesk = { files, documents, downloads, kept, choice };
  return desk;
}

export interface TestKept extends KeptStore {
  readonly documents: ReadonlyMap<string, KeptDocument>;
  /** Every call fails from now on, as in a private window. */
  isBroken: boolean;
}

export function keepNothing(): TestKept {
  const documents = new Map<string, KeptDocument>();
  let answer: boolean | null = null;
  const ask = <Answer>(work: () => Answer): Promise<Answer> =>
    kept.isBroken ? Promise.reject(new Error("no storage")) : Promise.resolve().then(work);
  const kept: TestKept = {
    documents,
    isBroken: false,
    readAnswer: () => ask(() => answer),
    writeAnswer: (given) => ask(() => void (answer = given)),
    list: () => ask(() => [...documents.values()]),
    put: (one) => ask(() => void documents.set(one.id, one)),
    remove: (id) => ask(() => void documents.delete(id)),
    clear: () => ask(() => documents.clear()),
  };
  return kept;
}

/** A workbook that was chosen where the browser gives the way to write over it. */
export function chooseFile(name = "計画.xlsx"): {
  readonly handle: TestHandle;
  readonly source: FileSource;
} {
  const handle = makeHandle(name, sampleBytes);
  return { handle, source: fromHandle(handle) };
}
