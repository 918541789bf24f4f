/** The workbook that the pane is in, for the thread that has Office.js: what the person sees of it, and what a reader may ask. */
import type { LiveWorkbook, Receipt, WorkbookChange } from "../app/ports";
import type { Edit, Place, Words } from "../core";
import { hasDocumentFile, hasExcelApi } from "./apiSupport";
import type {
  ExcelScreen,
  ExcelTraits,
  KnownText,
  LiveBand,
  LiveFrames,
  ScreenLook,
  WantedBand,
  WatchedArea,
} from "./excelScreen";
import { loadUndoing, loadWriting } from "./loadPart";
import { readDocumentFile } from "./read/documentFile";
import { readBands } from "./read/liveBands";
import { readFrames } from "./read/liveFrames";
import { lookAtScreen } from "./read/lookAtScreen";
import { SheetIds } from "./read/sheetIds";
import { runExcel } from "./runExcel";
import { selectCell } from "./selectCell";
import type { UndoStep } from "./undoJournal";
import { watchWorkbook } from "./watchWorkbook";
import { TextRunSupport } from "./write/probeTextRuns";

/** Office.js must be ready (`Office.onReady`). */
export class ExcelWorkbook implements LiveWorkbook, ExcelScreen {
  readonly #ids = new SheetIds();
  readonly #support = new TextRunSupport();
  #step: UndoStep | null = null;

  get canColorParts(): boolean {
    return this.#support.isLikely;
  }

  get limits(): readonly Words[] {
    return [
      ...(this.#support.isLikely ? [] : [noPartColors]),
      ...(hasDocumentFile() ? [] : [noFile]),
    ];
  }

  get canUndo(): boolean {
    return this.#step !== null;
  }

  traits(): Promise<ExcelTraits> {
    return Promise.resolve({
      fileName: nameOfAddress(Office.context.document.url),
      canColorParts: this.canColorParts,
      tellsParts: hasExcelApi("1.18"),
    });
  }

  file(): Promise<Uint8Array | null> {
    return readDocumentFile();
  }

  async look(areas: readonly WatchedArea[]): Promise<ScreenLook> {
    const look = await runExcel("reading", (context) => lookAtScreen(context, areas));
    this.#ids.learn(look.tabs);
    return look;
  }

  async frames(names: readonly string[] | null): Promise<LiveFrames> {
    const read = await runExcel("reading", (context) => readFrames(context, names));
    if (names === null) this.#ids.learn(read.frames);
    return read;
  }

  bands(wanted: readonly WantedBand[]): Promise<readonly LiveBand[]> {
    return runExcel("reading", (context) => readBands(context, wanted));
  }

  async apply(edits: readonly Edit[], known: readonly KnownText[]): Promise<Receipt> {
    const { applyEdits } = await loadWriting();
    const { receipt, step } = await applyEdits(edits, this.#ids, this.#support, known);
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
