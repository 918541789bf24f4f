/** Writes generated sheets into a workbook: new ones behind the others, earlier ones in place. */
import type { SheetEdit } from "../../core";
import type { WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { placeSheets, nameResolver, type GeneratedSheet } from "./generatedSheet";
import { locateCells } from "./locateCells";
import type { PackageDraft } from "./packageDraft";
import { addPart, freePartName, removePart } from "./packageParts";
import { attributeOf, childNamed } from "./partOutline";
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
  const entered = placed.map((sheet) => ({
    ...sheet,
    relationshipId: writeSheet(writer, sheet, context),
  }));
  if (entered.length > 0) enterSheets(draft, workbook, entered, dialect);
  return placed.map(({ name }) => name);
}

/** Writes the part of one sheet; the id of its relationship where it is new, else null. */
function writeSheet(
  writer: SheetWriter,
  sheet: GeneratedSheet,
  context: WorksheetContext,
): string | null {
  const part = sheet.earlier?.part ?? null;
  if (part === null) return addSheet(writer, sheet, context);
  rewriteEarlier(writer, sheet, part, context);
  return null;
}

function addSheet(
  { workbook, draft, dialect }: SheetWriter,
  { spec }: GeneratedSheet,
  context: WorksheetContext,
): string {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  return addPart(draft, {
    name: freePartName(draft, `${folder}worksheets/sheet`, ".xml"),
    content: new TextEncoder().encode(worksheetMarkup(spec, context)),
    contentType: worksheetType,
    source: workbook.part,
    relationshipType: dialect.relationshipType("worksheet"),
  });
}

function rewriteEarlier(
  writer: SheetWriter,
  { spec, name }: GeneratedSheet,
  part: string,
  context: WorksheetContext,
): void {
  const { draft, tables } = writer;
  const bytes = draft.read(part);
  const { outline } = locateCells(bytes, part, []);
  requireOwnCells(writer, part, name);
  const protection = childNamed(outline.root, "sheetProtection");
  const flag = protection && attributeOf(protection, "sheet");
  const before = readSheetTraces(bytes, part);
  const content = rewriteSheet(outline, spec, context);
  const isChanged = content !== bytes;
  if (isChanged && (flag === "1" || flag === "true") && !writer.ignoresProtection) {
    throw writeFailure("generated-sheet-protected", { name });
  }
  draft.write(part, content);
  tables.strings?.countReferences(-before.stringReferences);
  const after = readSheetTraces(content, part);
  const hasLostFormula = [...before.formulaCells].some((cell) => !after.formulaCells.has(cell));
  if (hasLostFormula) removeCalculationChain(writer);
}

/** Tables and pivot tables hold names and ranges of cells that a rewritten sheet no longer has. */
function requireOwnCells({ xlsx }: SheetWriter, part: string, name: string): void {
  const isTaken = xlsx
    .relationships(part)
    .some(({ kind }) => kind === "table" || kind === "pivotTable");
  if (isTaken) throw writeFailure("generated-sheet-has-table", { name });
}

/** The chain may name no cell without a formula, or Excel calls the workbook damaged; it makes a new one by itself. */
function removeCalculationChain({ xlsx, workbook, draft }: SheetWriter): void {
  const chain = xlsx.relationships(workbook.part).find(({ kind }) => kind === "calcChain");
  if (chain !== undefined && draft.has(chain.target))
    removePart(draft, chain.target, workbook.part);
}
