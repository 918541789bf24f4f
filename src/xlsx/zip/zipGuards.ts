/** Refuses archives that mean harm or cannot be told apart: bombs, paths that lead outside, two entries of one name. */
import { xlsxFailure } from "../xlsxFailure";
import type { ZipEntry } from "./zipEntry";

/** Far above any workbook (the largest seen have some hundred parts). */
const maxEntries = 20_000;
/** What this engine can hold in memory: 100,000 rows of 50 columns need about 0.3 GB. */
const maxTotalSize = 2 ** 31;
const maxEntrySize = 2 ** 30 - 1;
/** Deflate reaches 1,032:1 at most, a sheet of a million equal rows about 100:1; small parts may be as dense as they like. */
const maxRatio = 500;
const ratioMatters = 16 * 2 ** 20;

/** Throws file-zip-bomb where the end record announces more entries than any workbook has. */
export function checkEntryCount(count: number): void {
  if (count > maxEntries) throw xlsxFailure("file-zip-bomb");
}

/** Throws a failure for entries that must not be read. */
export function checkEntries(entries: readonly ZipEntry[]): void {
  checkNames(entries);
  checkSizes(entries);
  checkOverlaps(entries);
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|\0/u.test(name)) {
      throw xlsxFailure("file-path-traversal", { name });
    }
    // Part names are equal without regard to ASCII case (ECMA-376 part 2, 6.2.2.3).
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw xlsxFailure("file-duplicate-entry", { name });
    seen.add(folded);
  }
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, compressed } of entries) {
    total += size;
    const isTooDense = size > ratioMatters && size > compressed.length * maxRatio;
    if (size > maxEntrySize || total > maxTotalSize || isTooDense)
      throw xlsxFailure("file-zip-bomb");
  }
}

/** Overlapping entries let few bytes be inflated again and again. */
function checkOverlaps(entries: readonly ZipEntry[]): void {
  const ranges = entries
    .map(({ localRecord }) => ({ start: localRecord.byteOffset, length: localRecord.length }))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  for (const range of ranges) {
    if (range.start < end) throw xlsxFailure("file-zip-bomb");
    end = range.start + range.length;
  }
}
