/** Threads of comments and who wrote them ([MS-XLSX], CT_ThreadedComments and CT_PersonList). */
import { parseAddress, type CellAddress } from "../../../core";
import type { XlsxPackage } from "../../package/xlsxPackage";
import type { XmlScanner } from "../../xml/xmlScanner";
import { decodeXstring } from "../../xml/xmlText";
import type { CellComment, CommentRemark } from "../sheetView";
import { readSideParts } from "./sideParts";

/** The threads of a sheet, each with its answers; none where the parts are not there. */
export function readThreads(
  xlsx: XlsxPackage,
  sheetPart: string,
  workbookPart: string,
): readonly CellComment[] {
  let persons: ReadonlyMap<string, string> | null = null;
  return readSideParts(xlsx, sheetPart, "threadedComment", (scanner) => {
    persons ??= new Map(readSideParts(xlsx, workbookPart, "person", readPersons));
    return readPart(scanner, persons);
  });
}

/** Display names by id. */
function readPersons(scanner: XmlScanner): readonly (readonly [string, string])[] {
  const persons: (readonly [string, string])[] = [];
  while (scanner.next() !== "end") {
    if (scanner.event !== "open" || scanner.localName !== "person") continue;
    const name = decodeXstring(scanner.attributes.get("displayName") ?? "").trim();
    if (name !== "") persons.push([foldId(scanner.attributes.get("id")), name]);
  }
  return persons;
}

interface Thread {
  readonly row: number;
  readonly column: number;
  readonly remarks: CommentRemark[];
  isResolved: boolean;
}

/** Answers name their thread, and stand after it. */
function readPart(
  scanner: XmlScanner,
  persons: ReadonlyMap<string, string>,
): readonly CellComment[] {
  const threads = new Map<string, Thread>();
  while (scanner.next() !== "end") {
    if (scanner.event !== "open" || scanner.localName !== "threadedComment") continue;
    const { id, at, isResolved, author, text } = readEntry(scanner);
    const thread = threads.get(id) ?? (at === null ? null : { ...at, remarks: [], isResolved });
    if (thread === null || text === "") continue;
    thread.isResolved ||= isResolved;
    thread.remarks.push({ author: persons.get(author) ?? null, text });
    threads.set(id, thread);
  }
  return [...threads.values()];
}

interface ThreadEntry {
  /** Of the thread. */
  readonly id: string;
  readonly at: CellAddress | null;
  readonly isResolved: boolean;
  /** Id of a person. */
  readonly author: string;
  readonly text: string;
}

/** Reads the threadedComment that has just opened. */
function readEntry(scanner: XmlScanner): ThreadEntry {
  const { attributes } = scanner;
  const said = {
    id: foldId(attributes.get("parentId") ?? attributes.get("id")),
    at: parseAddress(attributes.get("ref") ?? ""),
    isResolved: attributes.flag("done"),
    author: foldId(attributes.get("personId")),
  };
  return { ...said, text: readText(scanner) };
}

function readText(scanner: XmlScanner): string {
  let text = "";
  for (const name of scanner.children()) {
    if (name === "text") text = decodeXstring(scanner.elementText()).trim();
  }
  return text;
}

function foldId(id: string | null): string {
  return (id ?? "").toLowerCase();
}
