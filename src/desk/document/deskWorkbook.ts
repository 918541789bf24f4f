/** The workbook of a document in its worker: a file with all it was since it was opened, read, written and looked at. */
import type { Receipt, WorkbookPort } from "../../app/ports";
import {
  Failure,
  type Book,
  type CellAddress,
  type CellRange,
  type Edit,
  type Sheet,
} from "../../core";
import {
  applyEdits,
  openSheetViews,
  openWorkbookPort,
  openXlsx,
  type ListRule,
  type SheetAnnotations,
  type SheetLayout,
  type SheetViews,
  type SheetWindow,
  type XlsxDocument,
  type XlsxPort,
} from "../../xlsx";
import type { DocumentChange, DocumentContents } from "./documentThread";
import { FileHistory, type FileState, type Hand } from "./fileHistory";
import { findEdge } from "./findEdge";
import type { DocumentSheet, Step } from "./openDocument";
import type { EnteredSheet } from "./planEntries";

/** A document with the way its sheets look. */
interface Seen {
  readonly document: XlsxDocument;
  readonly views: SheetViews;
}

export class DeskWorkbook implements WorkbookPort {
  readonly fileName: string;
  readonly canColorParts = true;
  readonly #history: FileHistory;
  readonly #changed: (contents: DocumentContents, change: DocumentChange) => void;
  #port: XlsxPort;
  #seen: Seen;
  #rehearsed: Seen | null = null;

  /** @param changed is told what the workbook is after each change, and how it came to be that. Throws the Failures of reading a file. */
  constructor(
    file: Uint8Array,
    fileName: string,
    changed: (contents: DocumentContents, change: DocumentChange) => void,
  ) {
    this.fileName = fileName;
    this.#changed = changed;
    this.#port = openWorkbookPort(file, { fileName });
    this.#history = new FileHistory(file);
    this.#seen = lookAt(this.#port.document());
  }

  get contents(): DocumentContents {
    const { present, canUndo, canRedo } = this.#history;
    return {
      ...{ edition: present.edition, sheets: listSheets(this.#seen), canUndo, canRedo },
      isPanes: canUndo && present.by === "pane",
    };
  }

  get file(): FileState {
    return this.#history.present;
  }

  /** Whether its days are counted from 1904. */
  get is1904(): boolean {
    return this.#port.document().workbook.is1904;
  }

  read(): Promise<Book> {
    return this.#port.read();
  }

  /** What the pane writes. */
  apply(edits: readonly Edit[]): Promise<Receipt> {
    return this.write(edits, "pane");
  }

  async write(edits: readonly Edit[], by: Hand): Promise<Receipt> {
    const receipt = await this.#port.apply(edits);
    const bytes = this.#port.bytes();
    if (bytes !== this.#history.present.bytes) {
      this.#history.push(bytes, by, receipt.cells[0] ?? null);
      this.#renew({ by, at: null });
    }
    return receipt;
  }

  undo(): boolean {
    if (!this.#history.canUndo) return false;
    this.#goBack("person");
    return true;
  }

  redo(): boolean {
    if (!this.#history.canRedo) return false;
    const state = this.#history.redo();
    this.#restore(state, { by: "person", at: state.at });
    return true;
  }

  /** What the pane wrote last, where nothing was done since: throws the Failure "undo-later-edits" where something was. */
  undoApplied(): Receipt | null {
    if (!this.#history.canUndo) return null;
    if (this.#history.present.by !== "pane") throw laterEdits();
    this.#goBack("pane");
    return { cells: [], sheets: [], parts: [], warnings: [] };
  }

  /** What edits would make of the sheets; null goes back to what they are. */
  rehearse(edits: readonly Edit[] | null): readonly DocumentSheet[] | null {
    this.#rehearsed = null;
    if (edits === null) return null;
    this.#rehearsed = lookAt(openXlsx(applyEdits(this.#port.document(), edits).bytes));
    return listSheets(this.#rehearsed);
  }

  layout(sheet: string): SheetLayout {
    const { document, views } = this.#shown;
    return views.layout(indexOf(document, sheet));
  }

  window(sheet: string, area: CellRange): SheetWindow {
    const { document, views } = this.#shown;
    return views.window(indexOf(document, sheet), area);
  }

  annotations(sheet: string): SheetAnnotations {
    const { document, views } = this.#shown;
    return views.annotations(indexOf(document, sheet));
  }

  listAt(sheet: string, at: CellAddress): ListRule | null {
    const { document, views } = this.#shown;
    return views.listAt(indexOf(document, sheet), at);
  }

  edge(sheet: string, from: CellAddress, step: Step): CellAddress {
    return findEdge(this.sheet(sheet), this.layout(sheet), from, step);
  }

  /** The sheet that is shown, for whoever types into it. Throws the Failure "sheet-gone". */
  entered(name: string): EnteredSheet {
    return {
      sheet: this.sheet(name),
      layout: () => this.layout(name),
      window: (area) => this.window(name, area),
    };
  }

  /** The sheet that is shown. Throws the Failure "sheet-gone". */
  sheet(name: string): Sheet {
    const { document } = this.#shown;
    const sheet = document.book.sheets[indexOf(document, name)];
    if (sheet === undefined) throw sheetGone(name);
    return sheet;
  }

  get #shown(): Seen {
    return this.#rehearsed ?? this.#seen;
  }

  /** To the state before, and to the cell where the present one differs from it. */
  #goBack(by: Hand): void {
    const { at } = this.#history.present;
    this.#restore(this.#history.undo(), { by, at });
  }

  #restore({ bytes }: FileState, change: DocumentChange): void {
    this.#port = openWorkbookPort(bytes, { fileName: this.fileName });
    this.#renew(change);
  }

  #renew(change: DocumentChange): void {
    this.#seen = lookAt(this.#port.document());
    this.#rehearsed = null;
    this.#changed(this.contents, change);
  }
}

function lookAt(document: XlsxDocument): Seen {
  return { document, views: openSheetViews(document) };
}

function listSheets({ document, views }: Seen): readonly DocumentSheet[] {
  return document.book.sheets.map(({ name, visibility, owner }, index) => ({
    name,
    visibility,
    owner,
    tabColor: views.tabColor(index),
  }));
}

/** Throws the Failure "sheet-gone". */
function indexOf({ book }: XlsxDocument, name: string): number {
  const index = book.sheets.findIndex((sheet) => sheet.name === name);
  if (index === -1) throw sheetGone(name);
  return index;
}

function sheetGone(name: string): Failure {
  return new Failure("sheet-gone", {
    ja: `シート「${name}」は、もうありません。別のシートを選んでください。`,
    en: `The sheet “${name}” is no longer there. Please choose another one.`,
  });
}

function laterEdits(): Failure {
  return new Failure("undo-later-edits", {
    ja: "このあとにシートへの入力があるため、ここからは元に戻せません。シートを選んでから、Ctrl+Zを押すと順に戻ります。",
    en: "Something was typed into the sheet since, so this cannot be undone from here. Please select the sheet and press Ctrl+Z to go back step by step.",
  });
}
