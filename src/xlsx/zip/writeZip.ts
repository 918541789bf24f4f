/** Builds a zip archive from entries that stay as they are, byte for byte, and from new content. */
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { joinBytes } from "./joinBytes";
import type { ZipArchive } from "./readZip";
import type { ZipEntry } from "./zipEntry";

/** An entry to write: one of another archive, copied with all its bytes, or new content. */
export type ZipOutput =
  { readonly keep: ZipEntry } | { readonly name: string; readonly content: Uint8Array };

const none = new Uint8Array(0);
/** 1980-01-01 00:00, as Excel writes it: the same input gives the same bytes on any day. */
const dosDate = 0x0021;
/** Names are UTF-8 (general purpose bit 11). */
const utf8Flag = 0x0800;

/**
 * The bytes of an archive with these entries in this order. Kept entries are copied raw (header, extra fields,
 * compressed content, descriptor); new ones are deflated, without a time stamp of the day.
 */
export function writeZip(outputs: readonly ZipOutput[], comment: Uint8Array = none): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const output of outputs) {
    const record = "keep" in output ? keepRecord(output.keep, offset) : newRecord(output, offset);
    locals.push(...record.local);
    centrals.push(record.central);
    for (const piece of record.local) offset += piece.length;
  }
  const size = centrals.reduce((sum, { length }) => sum + length, 0);
  return joinBytes([...locals, ...centrals, endRecord(outputs.length, size, offset, comment)]);
}

/**
 * An archive with some entries changed: content by name, null to remove. Changed entries stay at their place, new
 * ones go to the end in the order given. Without changes the very bytes of the archive come back.
 */
export function rewriteZip(
  archive: ZipArchive,
  changes: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array {
  if (changes.size === 0) return archive.bytes;
  const outputs: ZipOutput[] = [];
  const known = new Set<string>();
  for (const entry of archive.entries) {
    known.add(entry.name);
    const content = changes.get(entry.name);
    if (content === undefined) outputs.push({ keep: entry });
    else if (content !== null) outputs.push({ name: entry.name, content });
  }
  for (const [name, content] of changes) {
    if (content !== null && !known.has(name)) outputs.push({ name, content });
  }
  return writeZip(outputs, archive.comment);
}

interface Records {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

function keepRecord(entry: ZipEntry, offset: number): Records {
  // Not slice(): that of a Node Buffer is no copy, and the record would change in the file that was read.
  const central = new Uint8Array(entry.centralRecord);
  const { position, width } = entry.offsetField;
  const view = new DataView(central.buffer);
  view.setUint32(position, offset, true);
  if (width === 8) view.setUint32(position + 4, 0, true);
  return { local: [entry.localRecord], central };
}

function newRecord(part: { name: string; content: Uint8Array }, offset: number): Records {
  const name = new TextEncoder().encode(part.name);
  const deflated = deflateSync(part.content);
  const local = new Uint8Array(30 + name.length);
  const central = new Uint8Array(46 + name.length);
  writeNumbers(local, [4, 0x04034b50]);
  writeShared(local, 4, part.content, deflated.length, name.length);
  local.set(name, 30);
  writeNumbers(central, [4, 0x02014b50], [2, 20]);
  writeShared(central, 6, part.content, deflated.length, name.length);
  new DataView(central.buffer).setUint32(42, offset, true);
  central.set(name, 46);
  return { local: [local, deflated], central };
}

/** The fields that local and central headers have in common, from "version needed" on (APPNOTE.TXT 4.3.7). */
function writeShared(
  header: Uint8Array,
  position: number,
  content: Uint8Array,
  deflatedLength: number,
  nameLength: number,
): void {
  writeNumbers(
    header.subarray(position),
    [2, 20],
    [2, utf8Flag],
    [2, 8],
    [2, 0],
    [2, dosDate],
    [4, crc32(content)],
    [4, deflatedLength],
    [4, content.length],
    [2, nameLength],
  );
}

function endRecord(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22 + comment.length);
  const counts = [count, count].map((value): [2, number] => [2, value]);
  writeNumbers(
    end,
    [4, 0x06054b50],
    [4, 0],
    ...counts,
    [4, size],
    [4, offset],
    [2, comment.length],
  );
  end.set(comment, 22);
  return end;
}

/** Writes little-endian numbers one after the other, each as wide as it says. */
function writeNumbers(target: Uint8Array, ...numbers: readonly (readonly [2 | 4, number])[]): void {
  const view = new DataView(target.buffer, target.byteOffset, target.length);
  let position = 0;
  for (const [width, value] of numbers) {
    if (width === 2) view.setUint16(position, value, true);
    else view.setUint32(position, value, true);
    position += width;
  }
}
