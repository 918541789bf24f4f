/** How a document gets to the disk: over its file, to a place that the person chooses, or else among the downloads. */
import { Failure } from "../../core";
import type { OpenDocument } from "../document/openDocument";
import type { Disk } from "./disk";
import { fileFailure } from "./fileFailure";
import type { FilePlace } from "./fileSource";

export interface SaveResult {
  readonly kind: "saved" | "downloaded";
  readonly name: string;
  readonly edition: number;
  /** Where it can be saved the next time. */
  readonly place: FilePlace | null;
  /** Why it was downloaded though it was to be written elsewhere. */
  readonly failure: Failure | null;
}

/** Writes over the file it came from. Failure "file-changed-on-disk", with nothing saved; any other way it is downloaded instead. */
export async function saveInPlace(
  disk: Disk,
  document: OpenDocument,
  place: FilePlace,
): Promise<SaveResult> {
  // Asked before the document is: a browser allows it only shortly after the press.
  const mayWrite = await disk.mayWrite(place);
  if (mayWrite) return writeOrDownload(disk, document, place);
  const failure = fileFailure("file-write-refused", { name: place.handle.name });
  return { ...(await download(disk, document)), place, failure };
}

/** Null where the person thinks better of it. */
export async function saveElsewhere(
  disk: Disk,
  document: OpenDocument,
): Promise<SaveResult | null> {
  const place = await disk.choosePlace(document.state.name);
  if (place === null) return null;
  if (place === "download") return download(disk, document);
  return writeOrDownload(disk, document, place);
}

async function writeOrDownload(
  disk: Disk,
  document: OpenDocument,
  place: FilePlace,
): Promise<SaveResult> {
  const { bytes, edition } = await document.save();
  const { name } = place.handle;
  try {
    const written = await disk.write(place, bytes);
    return { kind: "saved", name, edition, place: written, failure: null };
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "file-changed-on-disk") throw error;
    disk.download(name, bytes);
    return { kind: "downloaded", name, edition, place, failure: error };
  }
}

/** The browser does not tell whether a download arrived; it shows that itself. */
async function download(disk: Disk, document: OpenDocument): Promise<SaveResult> {
  const { bytes, edition } = await document.save();
  const { name } = document.state;
  disk.download(name, bytes);
  return { kind: "downloaded", name, edition, place: null, failure: null };
}
