/** What the desk keeps against a crash, and where. */
import type { FilePlace } from "../fileSource";

/** 控え: an open workbook as it was at a moment, with changes that were not saved. */
export interface KeptDocument {
  /** Of the open document; the same when it is opened again. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was kept, in ms since 1970. */
  readonly time: number;
  readonly place: FilePlace | null;
}

/** Any call throws where the browser offers no storage or has no more room. */
export interface KeptStore {
  /** Whether the person wants anything kept; null before they were asked. */
  readAnswer(): Promise<boolean | null>;
  writeAnswer(answer: boolean): Promise<void>;
  /** The latest first. */
  list(): Promise<readonly KeptDocument[]>;
  /** In place of what was kept of the same document. */
  put(kept: KeptDocument): Promise<void>;
  remove(id: string): Promise<void>;
  /** All documents; the answer stays. */
  clear(): Promise<void>;
}
