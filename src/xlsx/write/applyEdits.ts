/** Applies edits to an opened workbook: all of them or none. What they do not touch stays byte for byte. */
import type { Receipt, Warning } from "../../app/ports";
import { formatAddress, type Edit, type Place, type SheetEdit } from "../../core";
import type { XlsxDocument } from "../read/openXlsx";
import { Styles } from "../read/style/styles";
import { dropStaleChain } from "./calculationChain";
import { gatherRequests } from "./cellRequest";
import { DraftTables } from "./draftTables";
import { FontColors } from "./fontColors";
import { NumberFormats } from "./numberFormats";
import { PackageDraft } from "./packageDraft";
import { outlinePart } from "./partOutline";
import { planSheetCells, type SheetCellsPlan, type SheetChanges } from "./sheetCells";
import { gatherMoves, noMove } from "./sheetMove";
import { signatureWarnings } from "./signatureWarning";
import { locateTableHeadings } from "./tableHeadings";
import { dialectOf } from "./workbookDialect";
import { writeCells, type CellWrite } from "./writeCell";
import { cellFailure, writeFailure, type CellRefusal, type WriteFailureCode } from "./writeFailure";
import { askForRecalculation, recalculationWarning } from "./recalculation";
import { findStaleFormulas } from "./staleFormulas";
import { writeMemory } from "./writeMemory";
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
  readonly warnings: readonly Warning[];
}

/**
 * Applies edits. Offsets of all edits of one cell are those of its text as it is now; colours are given
 * before texts are replaced, and moves read all cells as they are now. Throws a Failure, with nothing written,
 * where a cell does not show what an edit expects (cell-changed), a formula, a format or a merged region stands in
 * the way (cell-formula, cell-formatted, cell-merged, cell-table-header), the workbook forbids it (sheet-protected,
 * structure-protected, generated-sheet-protected), or Excel's limits do (styles-full, text-too-long). An edit of a
 * cell that a move reads or writes is a mistake of the caller's and throws a plain Error.
 */
export function applyEdits(
  document: XlsxDocument,
  edits: readonly Edit[],
  options: ApplyOptions = {},
): AppliedEdits {
  const run = new EditRun(document, options.ignoresProtection ?? false);
  const made = edits.filter((edit) => edit.kind === "sheet");
  const cells = run.writeCells(gatherChanges(edits));
  const sheets = run.writeSheets(made);
  run.renewResults(made);
  const memory = edits.filter((edit) => edit.kind === "memory").at(-1);
  if (memory !== undefined) run.writeMemory(memory.xml);
  return run.finish(cells, sheets);
}

/** One run of edits over a workbook, from the first look at a cell to the finished file. */
class EditRun {
  private readonly draft: PackageDraft;
  private readonly drafted: DraftTables;
  private styles: Styles | undefined;
  private readonly colors = new FontColors(() => this.openStyles());
  private readonly formats: NumberFormats;
  private readonly dialect;
  private readonly warnings: Warning[] = [];
  /** Cells with another content than before. */
  private readonly changed: Place[] = [];

  constructor(
    private readonly document: XlsxDocument,
    private readonly ignoresProtection: boolean,
  ) {
    const { package: xlsx, workbook } = document;
    this.dialect = dialectOf(outlinePart(xlsx.xml(workbook.part), workbook.part, 1));
    this.draft = new PackageDraft(xlsx);
    this.drafted = new DraftTables(this.draft, workbook, this.dialect);
    this.formats = new NumberFormats(() => this.openStyles(), workbook);
  }

  /** Writes the cells of all sheets and says which changed. */
  writeCells(changes: ReadonlyMap<string, SheetChanges>): Place[] {
    const plans = [...changes].map(([name, one]) => this.planSheet(name, one));
    throwRefusals(plans.flatMap(({ plan }) => plan.refusals));
    for (const { part, sheetId, plan } of plans) {
      if (plan.writes.length === 0 && plan.unmerged.length === 0) continue;
      this.draft.write(part, writeCells(plan, this.drafted.tables));
      this.dropChain(sheetId, plan.writes);
      this.warnings.push(...plan.warnings);
      this.changed.push(...plan.contents);
    }
    return plans.flatMap(({ plan }) => plan.changed);
  }

  /** Has results computed anew that are no longer true; those of generated sheets come fresh with the sheets. */
  renewResults(made: readonly SheetEdit[]): void {
    const { book, workbook } = this.document;
    const owners = new Set(made.map(({ spec }) => spec.owner));
    const fresh = book.sheets.filter(({ owner }) => owner !== null && owners.has(owner));
    const skips = new Set(fresh.map(({ name }) => name));
    const stale = findStaleFormulas(this.document, this.changed, skips);
    if (stale.length === 0) return;
    askForRecalculation(this.draft, workbook);
    this.warnings.push(recalculationWarning(stale.length));
  }

  writeSheets(edits: readonly SheetEdit[]): string[] {
    if (edits.length === 0) return [];
    const { draft, dialect, ignoresProtection } = this;
    const { package: xlsx, workbook } = this.document;
    const { tables } = this.drafted;
    return writeSheets({ xlsx, workbook, draft, dialect, tables, ignoresProtection }, edits);
  }

  writeMemory(xml: string | null): void {
    const { package: xlsx, workbook } = this.document;
    writeMemory({ xlsx, workbook, draft: this.draft, dialect: this.dialect }, xml);
  }

  finish(cells: readonly Place[], sheets: readonly string[]): AppliedEdits {
    this.drafted.write();
    const parts = this.draft.changedParts;
    const broken = parts.length === 0 ? [] : signatureWarnings(this.document.package);
    const warnings = [...this.warnings, ...broken];
    return { bytes: this.draft.build(), receipt: { cells, sheets, parts }, warnings };
  }

  private dropChain(sheetId: string, writes: readonly CellWrite[]): void {
    const { package: xlsx, workbook } = this.document;
    const lost = writes.filter(({ removesFormula }) => removesFormula);
    const addresses = new Set(lost.map(({ at }) => formatAddress(at)));
    dropStaleChain(this.draft, xlsx, workbook, sheetId, addresses);
  }

  private openStyles(): Styles {
    const { package: xlsx, workbook } = this.document;
    return (this.styles ??= new Styles(xlsx, workbook.stylesPart, workbook.themePart));
  }

  private planSheet(
    name: string,
    changes: SheetChanges,
  ): { part: string; sheetId: string; plan: SheetCellsPlan } {
    const { book, workbook, package: xlsx } = this.document;
    const sheet = book.sheets.find((one) => one.name === name);
    const entry = workbook.sheets.find((one) => one.name === name && one.kind === "worksheet");
    if (sheet === undefined || entry === undefined || entry.part === null) {
      throw writeFailure("sheet-missing", { name });
    }
    const { part, sheetId } = entry;
    const plan = planSheetCells(changes, {
      xlsx,
      sheet,
      part,
      bytes: this.draft.read(part),
      tables: this.drafted.tables,
      colors: this.colors,
      formats: this.formats,
      tableHeadings: locateTableHeadings(xlsx, part),
      ignoresProtection: this.ignoresProtection,
    });
    return { part, sheetId, plan };
  }
}

function gatherChanges(edits: readonly Edit[]): ReadonlyMap<string, SheetChanges> {
  const requests = gatherRequests(edits);
  const moves = gatherMoves(edits);
  const names = new Set([...requests.keys(), ...moves.keys()]);
  return new Map(
    [...names].map((name) => [
      name,
      { requests: requests.get(name) ?? [], move: moves.get(name) ?? noMove },
    ]),
  );
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
