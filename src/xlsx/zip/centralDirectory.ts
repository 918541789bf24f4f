/** Reads the central directory of a zip file into entries, without inflating any. */
import { truncated, xlsxFailure } from "../xlsxFailure";
import { uint16, uint32, uint64, view } from "./byteReader";
import type { EndRecord } from "./endRecord";
import type { ZipEntry } from "./zipEntry";

const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const descriptorSignature = 0x08074b50;
const centralLength = 46;
const localLength = 30;
const isEncrypted = 0x0001;
const hasDescriptor = 0x0008;

/** All entries in the order of the directory (APPNOTE.TXT 4.3.12). Throws a failure for a broken archive. */
export function readCentralDirectory(bytes: Uint8Array, end: EndRecord): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const limit = end.directoryStart + end.directoryLength;
  let position = end.directoryStart;
  for (let i = 0; i < end.entryCount; i++) {
    const central = readCentralRecord(bytes, position);
    position += central.length;
    if (position > limit) throw truncated("目次が途中で切れています", "its directory is cut off");
    entries.push(readEntry(bytes, central, end.prefixLength));
  }
  return entries;
}

function readCentralRecord(bytes: Uint8Array, position: number): Uint8Array {
  if (uint32(bytes, position) !== centralSignature) {
    throw truncated("目次が壊れています", "its directory is damaged");
  }
  const variable =
    uint16(bytes, position + 28) + uint16(bytes, position + 30) + uint16(bytes, position + 32);
  return view(bytes, position, centralLength + variable);
}

function readEntry(bytes: Uint8Array, central: Uint8Array, prefixLength: number): ZipEntry {
  const rawName = central.subarray(centralLength, centralLength + uint16(central, 28));
  // Old .NET programs wrote backslashes.
  const name = new TextDecoder().decode(rawName).replaceAll("\\", "/");
  if ((uint16(central, 8) & isEncrypted) !== 0) throw xlsxFailure("file-encrypted");
  const sizes = readSizes(central);
  const start = prefixLength + sizes.offset;
  const dataStart = locateData(bytes, start, rawName);
  const compressed = view(bytes, dataStart, sizes.compressed);
  const crc = uint32(central, 16);
  const dataEnd = dataStart + sizes.compressed;
  const tail =
    (uint16(central, 8) & hasDescriptor) === 0 ? 0 : descriptorLength(bytes, dataEnd, crc);
  return {
    name,
    method: uint16(central, 10),
    crc,
    size: sizes.size,
    compressed,
    localRecord: bytes.subarray(start, dataEnd + tail),
    centralRecord: central,
    offsetField: sizes.offsetField,
  };
}

function locateData(bytes: Uint8Array, start: number, rawName: Uint8Array): number {
  const nameLength = uint16(bytes, start + 26);
  const name = view(bytes, start + localLength, nameLength);
  const isSame = nameLength === rawName.length && name.every((byte, i) => byte === rawName[i]);
  if (uint32(bytes, start) !== localSignature || !isSame) {
    throw truncated("目次と中身が合いません", "its directory and content disagree");
  }
  return start + localLength + nameLength + uint16(bytes, start + 28);
}

interface Sizes {
  readonly size: number;
  readonly compressed: number;
  readonly offset: number;
  readonly offsetField: ZipEntry["offsetField"];
}

/** Sizes and offset; each that is 0xFFFFFFFF stands in the zip64 extra field instead, in this order (4.5.3). */
function readSizes(central: Uint8Array): Sizes {
  let at64 = locateZip64Extra(central);
  const read = (position: number): { value: number; field: ZipEntry["offsetField"] } => {
    const value = uint32(central, position);
    if (value !== 0xffff_ffff || at64 === null) return { value, field: { position, width: 4 } };
    const field = { position: at64, width: 8 } as const;
    at64 += 8;
    return { value: uint64(central, field.position), field };
  };
  const size = read(24).value;
  const compressed = read(20).value;
  const offset = read(42);
  return { size, compressed, offset: offset.value, offsetField: offset.field };
}

function locateZip64Extra(central: Uint8Array): number | null {
  let position = centralLength + uint16(central, 28);
  const end = position + uint16(central, 30);
  while (position + 4 <= end) {
    if (uint16(central, position) === 0x0001) return position + 4;
    position += 4 + uint16(central, position + 2);
  }
  return null;
}

/** Bytes of the data descriptor (4.3.9): its signature is optional, its sizes have four or eight bytes. */
function descriptorLength(bytes: Uint8Array, position: number, crc: number): number {
  const word = (offset: number): number =>
    position + offset + 4 <= bytes.length ? uint32(bytes, position + offset) : -1;
  const signature = word(0) === descriptorSignature ? 4 : 0;
  if (word(signature) !== crc) return 0;
  // The next record begins with "PK"; where it does not after short sizes, they are long ones.
  const isShort = (word(signature + 12) & 0xffff) === 0x4b50 || word(signature + 12) === -1;
  return signature + (isShort ? 12 : 20);
}
