/** Little-endian numbers of a zip file, never read past its end. */
import { truncated } from "../xlsxFailure";

export function uint16(bytes: Uint8Array, offset: number): number {
  requireBytes(bytes, offset, 2);
  return (bytes[offset] ?? 0) | ((bytes[offset + 1] ?? 0) << 8);
}

export function uint32(bytes: Uint8Array, offset: number): number {
  return uint16(bytes, offset) + uint16(bytes, offset + 2) * 0x1_0000;
}

/** A 64-bit number; beyond 2^53 it is only approximate, which is enough to refuse it. */
export function uint64(bytes: Uint8Array, offset: number): number {
  return uint32(bytes, offset) + uint32(bytes, offset + 4) * 0x1_0000_0000;
}

/** A view of `length` bytes at an offset. Throws file-truncated where the file ends before. */
export function view(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  requireBytes(bytes, offset, length);
  return bytes.subarray(offset, offset + length);
}

function requireBytes(bytes: Uint8Array, offset: number, length: number): void {
  if (offset < 0 || offset + length > bytes.length) {
    throw truncated("ファイルの終わりが足りません", "its end is missing");
  }
}
