/** Applies edits to an opened workbook: all of them or none. What they do not touch stays byte for byte. */
import type { Receipt } from "../../app/ports";
import type { Edit, Place, SheetEdit, Words } from "../../core";
import type { XlsxDocument } from "../read/openXlsx";
import { gatherRequests, type CellRequest } from "./cellRequest";
import { DraftTables } from "./draftTables";
import { FontColors } from "./fontColors";
import { PackageDraft } from "./packageDraft";
import { outlinePart } from "./partOutline";
import { planSheetCells, type CellRefusal, type SheetCellsPlan } from "./sheetCells";
import { signatureWarnings } from "./signatureWarning";
import { locateTableHeadings } from "./tableHeadings";
import { dialectOf } from "./workbookDialect";
import { writeCells } from "./writeCell";
import { cellFailure, writeFailure, type WriteFailureCode } from "./writeFailure";
import { writeSheets } from "./writeSheets";

export interface ApplyOptions {
  /** Writes to locked cells and adds sheets to a locked workbook too: only where the user asked for it. */
  readonly ignoresProtection?: boolean;
}

export interface AppliedEdits {
  /** The whole file; the very array it was read from where the edits change nothing. */
  readonly bytes: Uint8Array;
  readonly receipt: Omit<Receipt, "warnings">;
  /** What the user should know of, though it was written. */
  readonly warnings: readonly Words[];
}

/**
 * Applies edits. Offsets of all edits of one cell are those of its text as it is now; colours are given
 * before texts are replaced. Throws a Failure, with nothing written, where a cell does not show what an edit
 * expects (cell-changed), a formula or a format stands in the way (cell-formula, cell-formatted,
 * cell-table-header), the workbook forbids it (sheet-protected, structure-protected,
 * generated-sheet-protected), or Excel's limits do (styles-full, text-too-long).
 */
export function applyEdits(
  document: XlsxDocument,
  edits: readonly Edit[],
  options: ApplyOptions = {},
): AppliedEdits {
  const run = new EditRun(document, options.ignoresProtection ?? false);
  const cells = run.writeCells(gatherRequests(edits));
  const sheets = run.writeSheets(edits.filter((edit) => edit.kind === "sheet"));
  return run.finish(cells, sheets);
}

/** One run of edits over a workbook, from the first look at a cell to the finished file. */
class EditRun {
  private readonly draft: PackageDraft;
  private readonly drafted: DraftTables;
  private readonly colors: FontColors;
  private readonly dialect;

  constructor(
    private readonly document: XlsxDocument,
    private readonly ignoresProtection: boolean,
  ) {
    const { package: xlsx, workbook } = document;
    this.dialect = dialectOf(outlinePart(xlsx.xml(workbook.part), workbook.part, 1));
    this.draft = new PackageDraft(xlsx);
    this.drafted = new DraftTables(this.draft, workbook, this.dialect);
    this.colors = new FontColors(xlsx, workbook);
  }

  /** Writes the cells of all sheets and says which changed. */
  writeCells(requests: ReadonlyMap<string, readonly CellRequest[]>): Place[] {
    const plans = [...requests].map(([name, cells]) => this.planSheet(name, cells));
    throwRefusals(plans.flatMap(({ plan }) => plan.refusals));
    const changed: Place[] = [];
    for (const { part, plan } of plans) {
      if (plan.writes.length === 0) continue;
      this.draft.write(part, writeCells(plan.located, plan.writes, this.drafted.tables));
      for (const { at } of plan.writes) changed.push(at);
    }
    return changed;
  }

  writeSheets(edits: readonly SheetEdit[]): string[] {
    if (edits.length === 0) return [];
    const { draft, dialect, ignoresProtection } = this;
    const { package: xlsx, workbook } = this.document;
    const { tables } = this.drafted;
    return writeSheets({ xlsx, workbook, draft, dialect, tables, ignoresProtection }, edits);
  }

  finish(cells: readonly Place[], sheets: readonly string[]): AppliedEdits {
    this.drafted.write();
    const parts = this.draft.changedParts;
    const warnings = parts.length === 0 ? [] : signatureWarnings(this.document.package);
    return { bytes: this.draft.build(), receipt: { cells, sheets, parts }, warnings };
  }

  private planSheet(
    name: string,
    requests: readonly CellRequest[],
  ): { part: string; plan: SheetCellsPlan } {
    const { book, workbook, package: xlsx } = this.document;
    const sheet = book.sheets.find((one) => one.name === name);
    const entry = workbook.sheets.find((one) => one.name === name && one.kind === "worksheet");
    if (sheet === undefined || entry === undefined || entry.part === null) {
      throw writeFailure("sheet-missing", { name });
    }
    const { part } = entry;
    const plan = planSheetCells(requests, {
      sheet,
      part,
      bytes: this.draft.read(part),
      tables: this.drafted.tables,
      colors: this.colors,
      tableHeadings: locateTableHeadings(xlsx, part),
      ignoresProtection: this.ignoresProtection,
    });
    return { part, plan };
  }
}

/** Which reason is told when there are several: the one that makes the others uncertain goes first. */
const urgency: readonly WriteFailureCode[] = ["cell-changed", "sheet-protected"];

function throwRefusals(refusals: readonly CellRefusal[]): void {
  const [first] = refusals;
  if (first === undefined) return;
  const code =
    urgency.find((one) => refusals.some((refusal) => refusal.code === one)) ?? first.code;
  throw cellFailure(
    code,
    refusals.filter((refusal) => refusal.code === code).map(({ at }) => at),
  );
}
