/** The workbook part: which sheets there are, which parts serve all of them, and the names defined. */
import { xlsxFailure } from "../xlsxFailure";
import type { XmlScanner } from "../xml/xmlScanner";
import { decodeXstring } from "../xml/xmlText";
import { readContentTypes } from "./contentTypes";
import type { Relationship, XlsxPackage } from "./xlsxPackage";

/** What the workbook part says (ECMA-376 part 1, 18.2.27). */
export interface WorkbookPart {
  /** Name of the part, mostly "xl/workbook.xml". */
  readonly part: string;
  /** All tabs in their order, chart sheets included: positions are what `localSheetId` counts. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  /** Whether day 0 is 1904-01-01 minus one day, as old Macs had it. */
  readonly is1904: boolean;
  /** Whether sheets may not be added, removed or renamed. */
  readonly isStructureLocked: boolean;
  /** Parts by relationship; null where the workbook has none. */
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
  readonly themePart: string | null;
}

/** A tab of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Name of its part; null where its relationship is missing. */
  readonly part: string | null;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" … */
  readonly kind: string;
}

/** A defined name (18.2.5); `sheet` is the 0-based position of the tab it belongs to, null for the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: number | null;
  readonly isHidden: boolean;
  /** Its formula without =. */
  readonly formula: string;
}

/** Reads the workbook part. Throws file-not-a-workbook, file-xlsb or file-damaged. */
export function readWorkbookPart(xlsx: XlsxPackage): WorkbookPart {
  const part = locateWorkbook(xlsx);
  const relationships = xlsx.relationships(part);
  const target = (kind: string): string | null => {
    const found = relationships.find((one) => one.kind === kind && xlsx.has(one.target));
    return found === undefined ? null : xlsx.spelling(found.target);
  };
  return {
    part,
    ...readContent(xlsx, part, relationships),
    sharedStringsPart: target("sharedStrings"),
    stylesPart: target("styles"),
    themePart: target("theme"),
  };
}

function locateWorkbook(xlsx: XlsxPackage): string {
  const related = xlsx.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  const part = related ?? locateByContentType(xlsx) ?? "xl/workbook.xml";
  if (/\.bin$/iu.test(part)) throw xlsxFailure("file-xlsb");
  if (!xlsx.has(part) || isOtherDocument(xlsx, part)) throw xlsxFailure("file-not-a-workbook");
  return xlsx.spelling(part);
}

function locateByContentType(xlsx: XlsxPackage): string | undefined {
  for (const [part, type] of readContentTypes(xlsx).overrides) {
    if (/(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$/u.test(type)) return part;
  }
  return undefined;
}

function isOtherDocument(xlsx: XlsxPackage, part: string): boolean {
  const scanner = xlsx.scan(part);
  scanner.next();
  return scanner.localName !== "workbook";
}

type Content = Pick<WorkbookPart, "sheets" | "definedNames" | "is1904" | "isStructureLocked">;

function readContent(
  xlsx: XlsxPackage,
  part: string,
  relationships: readonly Relationship[],
): Content {
  const scanner = xlsx.scan(part);
  const related = new Map(relationships.map((one) => [one.id, one]));
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let is1904 = false;
  let isStructureLocked = false;
  scanner.next();
  for (const name of scanner.children()) {
    if (name === "workbookPr") is1904 = scanner.attributes.flag("date1904");
    else if (name === "workbookProtection") {
      isStructureLocked = scanner.attributes.flag("lockStructure");
    } else if (name === "sheets") {
      for (const _ of scanner.children()) sheets.push(readSheet(scanner, related));
    } else if (name === "definedNames") {
      for (const _ of scanner.children()) definedNames.push(readDefinedName(scanner));
    }
  }
  return { sheets, definedNames, is1904, isStructureLocked };
}

function readSheet(
  { attributes }: XmlScanner,
  relationships: ReadonlyMap<string, Relationship>,
): SheetEntry {
  const relationshipId = attributes.get("id") ?? "";
  const state = attributes.get("state");
  const related = relationships.get(relationshipId);
  return {
    name: decodeXstring(attributes.get("name") ?? ""),
    sheetId: attributes.get("sheetId") ?? "",
    relationshipId,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    part: related?.target ?? null,
    kind: related?.kind ?? "worksheet",
  };
}

function readDefinedName(scanner: XmlScanner): DefinedName {
  const { attributes } = scanner;
  const name = decodeXstring(attributes.get("name") ?? "");
  const sheet = attributes.integer("localSheetId");
  const isHidden = attributes.flag("hidden");
  return { name, sheet, isHidden, formula: decodeXstring(scanner.elementText()) };
}
