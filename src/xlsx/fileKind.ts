/** Tells files that are no workbook by their first bytes, to say in words what they are. */
import { xlsxFailure } from "./xlsxFailure";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Returns for a zip file, cut off or not, that is no .ods. Throws a failure that names the kind of any other file. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw xlsxFailure("file-empty");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    if (isOpenDocument(bytes)) throw xlsxFailure("file-ods");
    return;
  }
  if (startsWith(bytes, compoundFile)) throw xlsxFailure(compoundKind(bytes));
  if (isOldBiff(bytes)) throw xlsxFailure("file-xls");
  if (locate(bytes.subarray(0, 1024), "%PDF-") !== -1) throw xlsxFailure("file-pdf");
  throw xlsxFailure(isText(bytes) ? "file-csv" : "file-not-a-workbook");
}

/** What a compound file holds, by the names in its directory (MS-CFB 2.6.1; MS-OFFCRYPTO 2.3.4.4; MS-XLS 2.1.2). */
function compoundKind(bytes: Uint8Array): "file-encrypted" | "file-xls" | "file-not-a-workbook" {
  const names = new Set<string>();
  // Directory entries have 128 bytes and stand in sectors of 512 or 4,096 bytes.
  for (let at = 512; at + 128 <= bytes.length; at += 128) names.add(entryName(bytes, at));
  if (names.has("EncryptedPackage")) return "file-encrypted";
  return names.has("Workbook") || names.has("Book") ? "file-xls" : "file-not-a-workbook";
}

/** The UTF-16 name of a directory entry, "" where no such entry stands. */
function entryName(bytes: Uint8Array, at: number): string {
  const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
  if (length < 4 || length > 64) return "";
  let name = "";
  for (let i = 0; i < length - 2; i += 2) {
    name += String.fromCharCode((bytes[at + i] ?? 0) | ((bytes[at + i + 1] ?? 0) << 8));
  }
  return name;
}

/** Excel 2 to 4: a BOF record without a compound file around it. */
function isOldBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0;
}

/** The first entry says the kind, stored as it is, right behind its header of 30 bytes (ODF 1.2 part 3, 3.3). */
function isOpenDocument(bytes: Uint8Array): boolean {
  const start = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
  return locate(bytes.subarray(30, 30 + start.length), start) === 0;
}

/** Text in UTF-8, UTF-16 or Shift_JIS has no control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function locate(bytes: Uint8Array, text: string): number {
  return String.fromCharCode(...bytes).indexOf(text);
}
