/** A workbook file in memory as a port: reads its book, takes edits, gives its bytes back. */
import type { Receipt, WorkbookPort } from "../app/ports";
import type { Book, Edit } from "../core";
import { openXlsx, type XlsxDocument } from "./read/openXlsx";
import { applyEdits, type ApplyOptions } from "./write/applyEdits";

export interface XlsxPort extends WorkbookPort {
  /** The file as it is now; the array it was opened with as long as nothing has changed it. */
  bytes(): Uint8Array;
  /** The opened file as it is now. */
  document(): XlsxDocument;
}

export interface OpenOptions extends ApplyOptions {
  /** Without folders. */
  readonly fileName?: string;
}

/** Opens a file. Throws a Failure in words where it cannot be read. */
export function openWorkbookPort(file: Uint8Array, options: OpenOptions = {}): XlsxPort {
  let document = openXlsx(file);
  let bytes = file;
  const apply = (edits: readonly Edit[]): Receipt => {
    const applied = applyEdits(document, edits, options);
    if (applied.bytes !== bytes) document = openXlsx(applied.bytes);
    bytes = applied.bytes;
    return { ...applied.receipt, warnings: applied.warnings };
  };
  return {
    fileName: options.fileName ?? null,
    canColorParts: true,
    read: (): Promise<Book> => Promise.resolve(document.book),
    apply: (edits) => new Promise((resolve) => resolve(apply(edits))),
    bytes: () => bytes,
    document: () => document,
  };
}
