/** What the steps of a diagnosis work on: the workbook that is open, and the one sheet in it that they may write to. */
import type { Book, Edit, Sheet } from "../../core";
import type { LivePort, Receipt } from "../ports";
import type { DiagnosisHost } from "./diagnosisHost";
import { diagnosisOwner } from "./diagnosisSheet";
import { describeSheet, type SheetFacts } from "./sheetFacts";

export class DiagnosisSite {
  /** Makes the sheet and does nothing else, so that it has the sheet to take back at the end. */
  readonly maker: LivePort;
  /** Does all the rest. */
  readonly worker: LivePort;
  /** Whether the host said, before anything was tried, that it colours parts of texts. */
  readonly claimsParts: boolean;
  /** The workbook as it was found. */
  #found: Book | null = null;
  #last: Book | null = null;

  constructor({ open }: DiagnosisHost) {
    this.maker = open();
    this.worker = open();
    this.claimsParts = this.maker.canColorParts;
  }

  get found(): Book | null {
    return this.#found;
  }

  /** Names that no report may hold: the person's sheets and file. */
  get privateNames(): readonly string[] {
    const sheets = [this.#found, this.#last].flatMap((book) => othersIn(book));
    const names = sheets.map(({ name }) => name);
    return [...new Set([...names, this.worker.fileName ?? ""])].filter((name) => name !== "");
  }

  async read(): Promise<Book> {
    const book = await this.worker.read();
    this.#found ??= book;
    this.#last = book;
    return book;
  }

  /** The diagnosis's own sheet as it was last read; null where it is not there. */
  ownSheet(): Sheet | null {
    return this.#last?.sheets.find(({ owner }) => owner === diagnosisOwner) ?? null;
  }

  /** What stands on the own sheet now; nothing where it is not there. */
  async facts(): Promise<SheetFacts> {
    await this.read();
    const sheet = this.ownSheet();
    return sheet === null ? new Map() : describeSheet(sheet);
  }

  /** Writes to the own sheet. Throws a plain Error where an edit would reach another. */
  apply(edits: readonly Edit[]): Promise<Receipt> {
    const name = this.ownSheet()?.name ?? null;
    if (!edits.every((edit) => isOn(edit, name))) throw new Error("An edit leaves the own sheet.");
    return this.worker.apply(edits);
  }
}

/** All sheets but the own. */
export function othersIn(book: Book | null): readonly Sheet[] {
  return book?.sheets.filter(({ owner }) => owner !== diagnosisOwner) ?? [];
}

function isOn(edit: Edit, sheet: string | null): boolean {
  if (edit.kind === "memory") return true;
  if (edit.kind === "sheet") return edit.spec.owner === diagnosisOwner;
  return (edit.kind === "move" ? edit.sheet : edit.at.sheet) === sheet;
}
