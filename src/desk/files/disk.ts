/** What a browser lets a person choose and write on the computer's disk. */
import type { FilePlace, FileSource } from "./fileSource";

export interface Disk {
  /** Lets the person choose files; none where they think better of it. To be called at a press, or the browser refuses. */
  choose(): Promise<readonly FileSource[]>;
  /** Whether a file may be written over; asks the person where the browser wants that. */
  mayWrite(place: FilePlace): Promise<boolean>;
  /** Replaces a file as a whole. Failures "file-changed-on-disk" and "file-not-written", with nothing written. */
  write(place: FilePlace, bytes: Uint8Array): Promise<FilePlace>;
  /** Lets the person choose where to save; "download" where the browser knows only that, null where they think better of it. */
  choosePlace(name: string): Promise<FilePlace | "download" | null>;
  /** Puts a file among the browser's downloads. */
  download(name: string, bytes: Uint8Array): void;
}
