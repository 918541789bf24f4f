/**
 * A compound file ([MS-CFB]) with named empty streams: what an .xls and a workbook with a password are on the outside.
 * One sector of 512 bytes each for the allocation table and the directory.
 */

const sectorSize = 512;
const endOfChain = 0xfffffffe;
const fatSector = 0xfffffffd;
const noStream = 0xffffffff;

/** At most three streams, which is what a directory sector holds beside the root. */
export function makeCompoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(3 * sectorSize);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  const table = sectorSize;
  for (let at = table; at < table + sectorSize; at += 4) view.setUint32(at, noStream, true);
  view.setUint32(table, fatSector, true);
  view.setUint32(table + 4, endOfChain, true);
  const names = ["Root Entry", ...streams];
  names.forEach((name, index) => {
    writeEntry(view, 2 * sectorSize + index * 128, name, index, names.length);
  });
  return bytes;
}

/** §2.2: signature, version 3, byte order, sector shifts, one table sector at 0, directory at 1. */
function writeHeader(bytes: Uint8Array, view: DataView): void {
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let at = 76; at < sectorSize; at += 4) view.setUint32(at, noStream, true);
  view.setUint32(76, 0, true);
}

/** §2.6.1: streams hang below the root as a chain of right siblings. */
function writeEntry(view: DataView, at: number, name: string, index: number, count: number): void {
  [...name].forEach((letter, offset) => {
    view.setUint16(at + offset * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, index === 0 ? 5 : 2);
  view.setUint8(at + 67, 1);
  const isLast = index === count - 1;
  view.setUint32(at + 68, noStream, true);
  view.setUint32(at + 72, index === 0 || isLast ? noStream : index + 1, true);
  view.setUint32(at + 76, index === 0 && count > 1 ? 1 : noStream, true);
  view.setUint32(at + 116, endOfChain, true);
}
