/** Excel with its workbook as a port: what the pane works with. */
import type { LivePort, Receipt, WorkbookChange } from "../app/ports";
import type { Book, Edit, Place, Words } from "../core";
import { hasDocumentFile } from "./apiSupport";
import { loadReading, loadUndoing, loadWriting } from "./loadPart";
import { SheetIds } from "./read/sheetIds";
import { runExcel } from "./runExcel";
import { selectCell } from "./selectCell";
import type { UndoStep } from "./undoJournal";
import { watchWorkbook } from "./watchWorkbook";
import { TextRunSupport } from "./write/probeTextRuns";

/** The workbook that the pane is in. Office.js must be ready (`Office.onReady`). */
export function createExcelPort(): LivePort {
  return new ExcelPort();
}

class ExcelPort implements LivePort {
  readonly #ids = new SheetIds();
  readonly #support = new TextRunSupport();
  #step: UndoStep | null = null;

  get fileName(): string | null {
    return nameOfAddress(Office.context.document.url);
  }

  get canColorParts(): boolean {
    return this.#support.isLikely;
  }

  get limits(): readonly Words[] {
    return [
      ...(this.#support.isLikely ? [] : [noPartColors]),
      ...(hasDocumentFile() ? [] : [noFile]),
    ];
  }

  async read(): Promise<Book> {
    const { readBook } = await loadReading();
    return runExcel("reading", (context) => readBook(context, this.#ids));
  }

  async apply(edits: readonly Edit[]): Promise<Receipt> {
    const { applyEdits } = await loadWriting();
    const { receipt, step } = await applyEdits(edits, this.#ids, this.#support);
    this.#step = step;
    return receipt;
  }

  async undo(): Promise<Receipt | null> {
    const step = this.#step;
    if (step === null) return null;
    const { undoStep } = await loadUndoing();
    const receipt = await undoStep(step);
    this.#step = null;
    return receipt;
  }

  select(place: Place): Promise<void> {
    return selectCell(place, this.#ids);
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    return watchWorkbook(listener, this.#ids);
  }
}

/** The last part of an address or path; null for a workbook that was never saved. */
function nameOfAddress(address: string | undefined): string | null {
  const name = (address ?? "").split(/[?#]/u)[0]?.split(/[/\\]/u).at(-1) ?? "";
  if (name === "") return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A file on the disk may be called 100%.xlsx.
  }
}

const noPartColors: Words = {
  ja: "お使いのExcelでは、セルの中の一部の文字だけに色を付けることができません。該当するセルは一覧にしますので、手作業で色を付けてください。",
  en: "This Excel cannot colour parts of a cell’s text. Such cells are listed, to be coloured by hand.",
};

const noFile: Words = {
  ja: "お使いのExcelでは、図形の位置と条件付き書式の色を読み取れません。",
  en: "This Excel does not tell where drawings lie and what conditional formats show.",
};
