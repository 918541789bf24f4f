/** Reads an element whose children each have a reader of their own, by name. */
import type { XmlScanner } from "./xmlScanner";

/** What to do with a child of a name; the scanner is at its opening. Others are passed over. */
export type ElementReaders = Readonly<Record<string, () => unknown>>;

/** Gives each child of the element that has just opened to its reader. */
export function readElements(scanner: XmlScanner, readers: ElementReaders): void {
  for (const name of scanner.children()) {
    if (Object.hasOwn(readers, name)) readers[name]?.();
  }
}

/** Does the same for each child of the element that has just opened. */
export function eachChild(scanner: XmlScanner, read: (name: string) => unknown): void {
  for (const name of scanner.children()) read(name);
}
