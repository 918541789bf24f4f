/** Finds the end of central directory record of a zip file, the old and the 64-bit one. */
import { truncated } from "../xlsxFailure";
import { uint16, uint32, uint64, view } from "./byteReader";

/** Where the central directory lies. */
export interface EndRecord {
  readonly entryCount: number;
  /** Offset of the first central record in the file, and bytes of all of them. */
  readonly directoryStart: number;
  readonly directoryLength: number;
  /** Bytes that stand before the archive; all offsets inside it are relative to their end. */
  readonly prefixLength: number;
  readonly comment: Uint8Array;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const endLength = 22;

/** Locates the end record (APPNOTE.TXT 4.3.14–4.3.16). Throws file-truncated where there is none. */
export function locateEndRecord(bytes: Uint8Array): EndRecord {
  const position = locateEnd(bytes);
  const comment = view(bytes, position + endLength, uint16(bytes, position + 20));
  const end64 = locateEnd64(bytes, position);
  const size = end64?.size ?? uint32(bytes, position + 12);
  const offset = end64?.offset ?? uint32(bytes, position + 16);
  const entryCount = end64?.count ?? uint16(bytes, position + 10);
  const directoryStart = (end64?.position ?? position) - size;
  const prefixLength = directoryStart - offset;
  if (prefixLength < 0) throw truncated("目次の位置が合いません", "its directory is misplaced");
  return { entryCount, directoryStart, directoryLength: size, prefixLength, comment };
}

function locateEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - endLength - 0xffff);
  for (let i = bytes.length - endLength; i >= lowest; i--) {
    if (bytes[i] !== 0x50 || uint32(bytes, i) !== endSignature) continue;
    // Bytes after the comment are tolerated: mail gateways append them.
    if (i + endLength + uint16(bytes, i + 20) <= bytes.length) return i;
  }
  throw truncated("目次がありません", "its directory is missing");
}

function locateEnd64(bytes: Uint8Array, end: number): Counts | null {
  const locator = end - 20;
  if (locator < 0 || uint32(bytes, locator) !== locatorSignature) return null;
  const position = uint64(bytes, locator + 8);
  if (uint32(bytes, position) !== end64Signature) {
    throw truncated("目次の位置が合いません", "its directory is misplaced");
  }
  return {
    position,
    count: uint64(bytes, position + 32),
    size: uint64(bytes, position + 40),
    offset: uint64(bytes, position + 48),
  };
}

interface Counts {
  readonly position: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}
