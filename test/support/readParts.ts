/** Looks into the parts of an .xlsx file as text, and compares two files part by part. */
import { XlsxPackage } from "../../src/xlsx/package/xlsxPackage";

/** The text of a part. Throws where it is missing. */
export function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(new XlsxPackage(bytes).xml(part));
}

/** Names of the parts whose stored bytes (header, content, all) differ, of those added, and of those gone. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const left = rawParts(before);
  const right = rawParts(after);
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => left.get(name) !== right.get(name)).sort();
}

function rawParts(bytes: Uint8Array): Map<string, string> {
  const { entries } = new XlsxPackage(bytes).archive;
  return new Map(
    entries.map(({ name, localRecord }) => [name, new TextDecoder("latin1").decode(localRecord)]),
  );
}
