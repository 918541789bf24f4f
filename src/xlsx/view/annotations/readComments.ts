/** The comments of a sheet: notes (メモ), and threads of comments (コメント), of which the file holds a shadow among the notes. */
import { parseAddress, type CellAddress } from "../../../core";
import type { XlsxPackage } from "../../package/xlsxPackage";
import { readRichText } from "../../read/richText";
import type { XmlScanner } from "../../xml/xmlScanner";
import { decodeXstring } from "../../xml/xmlText";
import type { CellComment, CommentRemark } from "../sheetView";
import { readThreads } from "./readThreads";
import { readSideParts } from "./sideParts";

/** @param workbookPart whose persons wrote the threads */
export function readComments(
  xlsx: XlsxPackage,
  sheetPart: string,
  workbookPart: string,
): readonly CellComment[] {
  const threads = readThreads(xlsx, sheetPart, workbookPart);
  const notes = readSideParts(xlsx, sheetPart, "comments", readNotes);
  const byCell = new Map<string, CellComment>();
  // A cell has one comment in Excel. Of a thread the note at its cell is the shadow.
  for (const comment of [...threads, ...notes]) {
    const key = keyOf(comment);
    if (!byCell.has(key)) byCell.set(key, comment);
  }
  return [...byCell.values()];
}

function keyOf({ row, column }: CellAddress): string {
  return `${row} ${column}`;
}

/** Reads a comments part (ECMA-376 part 1, 18.7.6). */
function readNotes(scanner: XmlScanner): readonly CellComment[] {
  const authors: string[] = [];
  const notes: CellComment[] = [];
  while (scanner.next() !== "end") {
    if (scanner.event !== "open") continue;
    if (scanner.localName === "author") authors.push(decodeXstring(scanner.elementText()));
    else if (scanner.localName === "comment") notes.push(...readNote(scanner, authors));
  }
  return notes;
}

/** Reads the comment that has just opened (18.7.3). */
function readNote(scanner: XmlScanner, authors: readonly string[]): readonly CellComment[] {
  const { attributes } = scanner;
  const at = parseAddress(attributes.get("ref") ?? "");
  const author = authors[attributes.integer("authorId") ?? -1] ?? "";
  let text = "";
  for (const name of scanner.children()) {
    if (name === "text") text = readRichText(scanner, (run) => run.skip()).text;
  }
  const remark = author.startsWith("tc=") ? withoutNotice(text) : withoutAuthor(text, author);
  if (at === null || remark.text === "") return [];
  return [{ ...at, remarks: [remark], isResolved: false }];
}

/** Excel begins a note with its author in a line of his own, as part of the text. */
function withoutAuthor(text: string, author: string): CommentRemark {
  const begin = /^([^\n]*)[:：][ \t]*\n/u.exec(text);
  const isAuthor = begin !== null && author !== "" && begin[1]?.trim() === author.trim();
  const rest = isAuthor ? text.slice(begin[0].length) : text;
  return { author: author.trim() === "" ? null : author.trim(), text: rest.trim() };
}

/**
 * A shadow that is alone: the thread's part is lost. Before the words of the thread stands a notice to users of older
 * versions, in the language of whoever wrote it, which ends with this address; the author is only the thread's id.
 */
function withoutNotice(text: string): CommentRemark {
  const notice = /^[^]*?fwlink\/\?linkid=870924\s*/iu.exec(text);
  return { author: null, text: text.slice(notice?.[0].length ?? 0).trim() };
}
