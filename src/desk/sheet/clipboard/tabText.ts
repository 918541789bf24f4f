/**
 * Cells as the clipboard carries them between spreadsheets: a line for each row, tabs between cells. A cell with a line feed
 * or tab in it stands in quotation marks, in which a quotation mark is doubled; that is how Excel writes and reads it.
 */

/** Rows of texts; line feeds in a text are \n. Ends with a line break, as Excel's does. */
export function formatTabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join("\t")}\r\n`).join("");
}

function quote(text: string): string {
  return /[\t\n\r]|^"/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of texts, all of one length; at least one cell. Any line breaks are accepted, and become \n inside of cells. */
export function parseTabText(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/\r\n?/gu, "\n").replace(/\n$/u, "");
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = readCell(plain, at);
    rows.at(-1)?.push(cell);
    if (end >= plain.length) break;
    if (plain[end] === "\n") rows.push([]);
    at = end + 1;
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

interface ReadCell {
  readonly cell: string;
  /** Where the tab or line feed after the cell stands. */
  readonly end: number;
}

function readCell(text: string, start: number): ReadCell {
  return readQuoted(text, start) ?? readPlain(text, start);
}

function readPlain(text: string, start: number): ReadCell {
  const ends = /[\t\n]/gu;
  ends.lastIndex = start;
  const end = ends.exec(text)?.index ?? text.length;
  return { cell: text.slice(start, end), end };
}

/** Null where the mark at the beginning is only a letter of the text: nothing closes it before the end of a cell. */
function readQuoted(text: string, start: number): ReadCell | null {
  const quoted = /"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)/uy;
  quoted.lastIndex = start;
  const inner = quoted.exec(text)?.[1];
  return inner === undefined ? null : { cell: inner.replaceAll('""', '"'), end: quoted.lastIndex };
}
