/** How many shapes, pictures and charts lie over a sheet. */
import type { XlsxPackage } from "../package/xlsxPackage";

/**
 * Anchors in the drawing parts that a sheet names (ECMA-376 part 1, 20.5.2.35), grouped shapes as one.
 * @param ids relationship ids of the drawings
 */
export function countDrawings(
  xlsx: XlsxPackage,
  sheetPart: string,
  ids: readonly string[],
): number {
  if (ids.length === 0) return 0;
  const targets = new Map(xlsx.relationships(sheetPart).map(({ id, target }) => [id, target]));
  let count = 0;
  for (const id of ids) {
    const part = targets.get(id);
    if (part !== undefined && xlsx.has(part)) count += countAnchors(xlsx, part);
  }
  return count;
}

function countAnchors(xlsx: XlsxPackage, part: string): number {
  const scanner = xlsx.scan(part);
  let count = 0;
  while (scanner.next() !== "end") {
    if (scanner.event !== "open") continue;
    // The same shape again, for programs that do not know the newer one.
    if (scanner.localName === "Fallback") scanner.skip();
    else if (/^(?:twoCell|oneCell|absolute)Anchor$/u.test(scanner.localName)) count += 1;
  }
  return count;
}
