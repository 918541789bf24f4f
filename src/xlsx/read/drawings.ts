/** Where shapes, pictures and charts lie over a sheet. */
import type { CellRange } from "../../core";
import type { XlsxPackage } from "../package/xlsxPackage";
import type { XmlScanner } from "../xml/xmlScanner";

/**
 * The cells under each anchor in the drawing parts that a sheet names (ECMA-376 part 1, 20.5.2.35), grouped shapes as
 * one. An anchor that says only where it begins lies over that cell; one in points (absoluteAnchor) over A1.
 * @param ids relationship ids of the drawings
 */
export function readDrawings(
  xlsx: XlsxPackage,
  sheetPart: string,
  ids: readonly string[],
): readonly CellRange[] {
  if (ids.length === 0) return [];
  const targets = new Map(xlsx.relationships(sheetPart).map(({ id, target }) => [id, target]));
  const ranges: CellRange[] = [];
  for (const id of ids) {
    const part = targets.get(id);
    if (part !== undefined && xlsx.has(part)) ranges.push(...readAnchors(xlsx, part));
  }
  return ranges;
}

function readAnchors(xlsx: XlsxPackage, part: string): readonly CellRange[] {
  const scanner = xlsx.scan(part);
  const ranges: CellRange[] = [];
  while (scanner.next() !== "end") {
    if (scanner.event !== "open") continue;
    // The same shape again, for programs that do not know the newer one.
    if (scanner.localName === "Fallback") scanner.skip();
    else if (/^(?:twoCell|oneCell|absolute)Anchor$/u.test(scanner.localName)) {
      ranges.push(readAnchor(scanner));
    }
  }
  return ranges;
}

function readAnchor(scanner: XmlScanner): CellRange {
  let from: Corner = { row: 0, column: 0 };
  let to: Corner | null = null;
  for (const name of scanner.children()) {
    if (name === "from") from = readCorner(scanner);
    else if (name === "to") to = readCorner(scanner);
    else scanner.skip();
  }
  const { row, column } = to ?? from;
  return {
    top: from.row,
    left: from.column,
    bottom: Math.max(from.row, row),
    right: Math.max(from.column, column),
  };
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** xdr:from or xdr:to: `col` and `row` are 0-based (20.5.2.3, 20.5.2.26). */
function readCorner(scanner: XmlScanner): Corner {
  let row = 0;
  let column = 0;
  for (const name of scanner.children()) {
    const value = Number(scanner.elementText());
    if (!Number.isInteger(value) || value < 0) continue;
    if (name === "row") row = value;
    else if (name === "col") column = value;
  }
  return { row, column };
}
