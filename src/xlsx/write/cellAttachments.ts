/** Comments and links: they belong to a place of a sheet and not to what stands there. */
import { contains, parseAddress, parseRange, type CellAddress, type CellRange } from "../../core";
import type { XlsxPackage } from "../package/xlsxPackage";
import { cellKey } from "./locateCells";
import { attributeOf, childNamed, type PartElement } from "./partOutline";

/**
 * Tells which cells have a comment or a link (ECMA-376 part 1, 18.7.3 and 18.3.1.47).
 * @param worksheet the root of the sheet's part, with the children of its children
 */
export function locateAttachments(
  xlsx: XlsxPackage,
  sheetPart: string,
  worksheet: PartElement,
): (cell: CellAddress) => boolean {
  const commented = locateComments(xlsx, sheetPart);
  const links = (childNamed(worksheet, "hyperlinks")?.children ?? [])
    .map((link) => parseRange(attributeOf(link, "ref") ?? ""))
    .filter((range): range is CellRange => range !== null);
  return (cell) => commented.has(cellKey(cell)) || links.some((range) => contains(range, cell));
}

function locateComments(xlsx: XlsxPackage, sheetPart: string): ReadonlySet<number> {
  const commented = new Set<number>();
  for (const { kind, isExternal, target } of xlsx.relationships(sheetPart)) {
    if (kind !== "comments" || isExternal || !xlsx.has(target)) continue;
    const scanner = xlsx.scan(target);
    while (scanner.next() !== "end") {
      if (scanner.event !== "open" || scanner.localName !== "comment") continue;
      const address = parseAddress(scanner.attributes.get("ref") ?? "");
      if (address !== null) commented.add(cellKey(address));
    }
  }
  return commented;
}
