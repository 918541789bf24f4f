/** Opens a zip archive and gives the content of its entries on demand. */
import { Inflate } from "fflate";
import { truncated, xlsxFailure } from "../xlsxFailure";
import { readCentralDirectory } from "./centralDirectory";
import { crc32 } from "./crc32";
import { locateEndRecord } from "./endRecord";
import { checkEntries, checkEntryCount } from "./zipGuards";
import type { ZipEntry } from "./zipEntry";

/** A zip archive as it lies in memory. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** Reads the directory of an archive; nothing is inflated yet. Throws a failure in words for what cannot be read. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const end = locateEndRecord(bytes);
  checkEntryCount(end.entryCount);
  const entries = readCentralDirectory(bytes, end);
  checkEntries(entries);
  return { bytes, entries, comment: end.comment };
}

/** The content of an entry, checked against its size and CRC-32. Throws file-truncated where they disagree. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = unpack(entry);
  if (content?.length !== entry.size || crc32(content) !== entry.crc) {
    throw truncated(`「${entry.name}」が壊れています`, `“${entry.name}” is damaged`);
  }
  return content;
}

function unpack(entry: ZipEntry): Uint8Array | null {
  if (entry.method === 0) return entry.compressed;
  if (entry.method === 8) return inflate(entry.compressed, entry.size);
  throw xlsxFailure("file-unknown-compression", { name: entry.name });
}

/**
 * Inflates in slices, so that an entry that lies about its size is given up as soon as it exceeds it.
 * Null where the content is not deflated data or not of this size.
 */
function inflate(compressed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let i = 0; i < compressed.length && length <= size; i += sliceLength) {
      const next = i + sliceLength;
      stream.push(compressed.subarray(i, next), next >= compressed.length);
    }
  } catch {
    return null; // The caller names the entry; fflate's own words say nothing to a reader.
  }
  return length === size ? content : null;
}

const sliceLength = 2 ** 16;
