/** Parts that only accompany cells: where one is broken or absent, the sheet is shown without it. */
import { Failure } from "../../../core";
import type { XlsxPackage } from "../../package/xlsxPackage";
import type { XmlScanner } from "../../xml/xmlScanner";

/**
 * What the parts hold to which a part relates in a way, one after the other; a broken part holds nothing.
 * @param kind as {@link Relationship.kind}: names of parts are up to whoever writes a file
 */
export function readSideParts<T>(
  xlsx: XlsxPackage,
  from: string,
  kind: string,
  read: (scanner: XmlScanner) => readonly T[],
): readonly T[] {
  const related = orNothing(() => xlsx.relationships(from));
  return related
    .filter((one) => one.kind === kind && !one.isExternal && xlsx.has(one.target))
    .flatMap(({ target }) => orNothing(() => read(xlsx.scan(target))));
}

function orNothing<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
