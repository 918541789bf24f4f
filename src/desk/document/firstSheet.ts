/** The sheet that is seen when a document is opened, or when the one in front is gone. */
import type { DocumentSheet } from "./openDocument";

/** Name of the first visible sheet; of a hidden one where no other is there. */
export function firstSheet(sheets: readonly DocumentSheet[]): string {
  const sheet = sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
  if (sheet === undefined) throw new Error("A workbook has a sheet.");
  return sheet.name;
}
