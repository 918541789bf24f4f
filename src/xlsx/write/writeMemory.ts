/** Keeps Renkei's own text in a workbook, in one custom XML part; takes the part away again. */
import { memoryNamespace } from "../../core";
import { locateMemory, memoryId, rootNamespace, type MemoryPart } from "../package/memoryPart";
import { relationshipsPartOf } from "../package/partName";
import type { WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { readMemory } from "../read/readMemory";
import { XmlScanner } from "../xml/xmlScanner";
import { tag } from "./markup";
import type { PackageDraft } from "./packageDraft";
import { addParts, removePart } from "./packageParts";
import type { WorkbookDialect } from "./workbookDialect";

export interface MemoryWriter {
  readonly xlsx: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly draft: PackageDraft;
  readonly dialect: WorkbookDialect;
}

/**
 * Writes the text into the part that is there, or into a new one; null takes part, properties and relationships away.
 * Throws a plain Error where the text is no XML whose root has our namespace: it would not be found again.
 */
export function writeMemory(writer: MemoryWriter, xml: string | null): void {
  const { xlsx, workbook, draft } = writer;
  const present = locateMemory(xlsx, workbook);
  if (xml === null) {
    if (present !== null) removeMemory(draft, present);
    return;
  }
  if (present !== null && readMemory(xlsx, workbook) === xml) return;
  const content = new TextEncoder().encode(xml);
  requireMemory(content, xml);
  if (present !== null && present.source !== "") draft.write(present.part, content);
  else {
    // LibreOffice hangs it on the package. The standard wants it below the workbook (ECMA-376 part 1, 15.2.5).
    if (present !== null) removeMemory(draft, present);
    addMemory(writer, content);
  }
}

function requireMemory(content: Uint8Array, xml: string): void {
  if (rootNamespace(xml) !== memoryNamespace) {
    throw new Error(`the root of a memory has the namespace ${memoryNamespace}`);
  }
  const scanner = new XmlScanner(content, "customXml/item.xml");
  while (scanner.next() !== "end");
}

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

function addMemory({ workbook, draft, dialect }: MemoryWriter, content: Uint8Array): void {
  const number = freeNumber(draft);
  const item = `customXml/item${number}.xml`;
  addParts(draft, {
    names: [item],
    contents: [content],
    contentType: "application/xml",
    source: workbook.part,
    relationshipType: dialect.relationshipType("customXml"),
  });
  addParts(draft, {
    names: [`customXml/itemProps${number}.xml`],
    contents: [new TextEncoder().encode(propertiesMarkup(dialect))],
    contentType: propertiesType,
    source: item,
    relationshipType: dialect.relationshipType("customXmlProps"),
  });
}

/** The lowest number under which Excel would find neither an item nor its properties. */
function freeNumber(draft: PackageDraft): number {
  const isTaken = (number: number): boolean => {
    const item = `customXml/item${number}.xml`;
    const names = [item, `customXml/itemProps${number}.xml`, relationshipsPartOf(item)];
    return names.some((name) => draft.has(name));
  };
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}

/** ECMA-376 part 1, 22.5.2.1 (CT_DatastoreItem): the id of the item, and the namespace of what it holds. */
function propertiesMarkup({ customXmlNamespace }: WorkbookDialect): string {
  const schema = tag("ds:schemaRef", { "ds:uri": memoryNamespace });
  const attributes = { "ds:itemID": memoryId, "xmlns:ds": customXmlNamespace };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    tag("ds:datastoreItem", attributes, tag("ds:schemaRefs", {}, schema))
  );
}

function removeMemory(draft: PackageDraft, { part, source, properties }: MemoryPart): void {
  removePart(draft, part, source);
  if (properties !== null) removePart(draft, properties, part);
  draft.remove(relationshipsPartOf(part));
}
