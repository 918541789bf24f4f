/** Writes generated sheets into a workbook: new ones behind the others, earlier ones in place. */
import type { SheetEdit } from "../../core";
import type { SheetEntry, WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { dropStaleChain } from "./calculationChain";
import { placeSheets, nameResolver, type GeneratedSheet } from "./generatedSheet";
import { locateCells } from "./locateCells";
import type { PackageDraft } from "./packageDraft";
import { addParts, freePartNames } from "./packageParts";
import { attributeOf, childNamed, type PartOutline } from "./partOutline";
import { rewriteSheet } from "./rewriteSheet";
import { readSheetTraces } from "./sheetTraces";
import type { WorkbookDialect } from "./workbookDialect";
import { enterSheets } from "./workbookSheets";
import type { WorkbookTables } from "./workbookTables";
import { worksheetMarkup, type WorksheetContext } from "./worksheetMarkup";
import { writeFailure } from "./writeFailure";

export interface SheetWriter {
  readonly xlsx: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly draft: PackageDraft;
  readonly dialect: WorkbookDialect;
  readonly tables: WorkbookTables;
  readonly ignoresProtection: boolean;
}

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Writes the sheets into the draft and returns their tab names. Throws a Failure where the workbook forbids it. */
export function writeSheets(writer: SheetWriter, edits: readonly SheetEdit[]): string[] {
  const { workbook, draft, dialect } = writer;
  const placed = placeSheets(workbook, edits);
  const isAdding = placed.some(({ earlier }) => earlier === null);
  if (isAdding && workbook.isStructureLocked && !writer.ignoresProtection) {
    throw writeFailure("structure-protected");
  }
  const context = {
    tables: writer.tables,
    nameOf: nameResolver(workbook, placed),
    namespace: dialect.mainNamespace,
    isSelected: false,
  };
  const contents = new Map(
    placed.flatMap((sheet) => {
      const content = writeSheet(writer, sheet, context);
      return content === null ? [] : [[sheet, content] as const];
    }),
  );
  const ids = addSheets(writer, contents);
  const entered = placed.map((sheet) => ({ ...sheet, relationshipId: ids.get(sheet) ?? null }));
  if (entered.length > 0) enterSheets(draft, workbook, entered, dialect);
  return placed.map(({ name }) => name);
}

/** Writes one sheet into the part it had; the content of its part where it is new, else null. */
function writeSheet(
  writer: SheetWriter,
  sheet: GeneratedSheet,
  context: WorksheetContext,
): Uint8Array | null {
  const { earlier, spec } = sheet;
  const part = earlier?.part;
  if (!earlier || !part) return new TextEncoder().encode(worksheetMarkup(spec, context));
  rewriteEarlier(writer, sheet, { ...earlier, part }, context);
  return null;
}

/** Adds the parts of new sheets, all at once; the ids of their relationships. */
function addSheets(
  { workbook, draft, dialect }: SheetWriter,
  contents: ReadonlyMap<GeneratedSheet, Uint8Array>,
): ReadonlyMap<GeneratedSheet, string> {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const ids = addParts(draft, {
    names: freePartNames(draft, `${folder}worksheets/sheet`, ".xml", contents.size),
    contents: [...contents.values()],
    contentType: worksheetType,
    source: workbook.part,
    relationshipType: dialect.relationshipType("worksheet"),
  });
  return new Map([...contents.keys()].map((sheet, index) => [sheet, ids[index] ?? ""]));
}

function rewriteEarlier(
  writer: SheetWriter,
  { spec }: GeneratedSheet,
  { part, name, sheetId }: SheetEntry & { readonly part: string },
  context: WorksheetContext,
): void {
  const { draft, tables, xlsx, workbook } = writer;
  const bytes = draft.read(part);
  const { outline } = locateCells(bytes, part, []);
  const content = rewriteSheet(outline, spec, context);
  if (content !== bytes) requireRewritable(writer, outline, name);
  draft.write(part, content);
  const before = readSheetTraces(bytes, part);
  const after = readSheetTraces(content, part);
  // Those of the new content were counted as they were made.
  tables.strings?.countReferences(-before.stringReferences);
  const lost = [...before.formulaCells].filter((cell) => !after.formulaCells.has(cell));
  dropStaleChain(draft, xlsx, workbook, sheetId, new Set(lost));
}

/** Throws where somebody protected the sheet, or built on its cells with a table or pivot table. */
function requireRewritable(
  { xlsx, ignoresProtection }: SheetWriter,
  { root, part }: PartOutline,
  name: string,
): void {
  const protection = childNamed(root, "sheetProtection");
  const flag = protection && attributeOf(protection, "sheet");
  if ((flag === "1" || flag === "true") && !ignoresProtection) {
    throw writeFailure("generated-sheet-protected", { name });
  }
  const kinds = xlsx.relationships(part).map(({ kind }) => kind);
  if (kinds.includes("table") || kinds.includes("pivotTable")) {
    throw writeFailure("generated-sheet-has-table", { name });
  }
}
