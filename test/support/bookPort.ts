/** A book in memory as a host: for tests of use cases that do not need a file. */
import type { WorkbookPort } from "../../src/app/ports";
import type { Book, Edit } from "../../src/core";
import { applyToBook } from "./applyToBook";

export interface BookPort extends WorkbookPort {
  /** The book as it is now. */
  book(): Book;
  /** Edits of every call of apply, in order. */
  readonly applied: readonly (readonly Edit[])[];
}

export function openBookPort(book: Book, fileName: string | null = null): BookPort {
  const applied: (readonly Edit[])[] = [];
  let now = book;
  return {
    fileName,
    canColorParts: true,
    applied,
    book: () => now,
    read: () => Promise.resolve(now),
    apply(edits) {
      applied.push(edits);
      now = applyToBook(now, edits);
      return Promise.resolve({ cells: [], sheets: [], parts: [], warnings: [] });
    },
  };
}
