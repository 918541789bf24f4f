/** What the worker of a document offers to the page: the engine over the workbook, and the workbook itself. */
import { WorkbookEngine } from "../../app/engine/workbookEngine";
import type { Words } from "../../core";
import { offerEngine } from "../../link";
import { DeskWorkbook } from "./deskWorkbook";
import type { DocumentPage, DocumentThread } from "./documentThread";
import { firstSheet } from "./firstSheet";
import { listObjections } from "./listObjections";
import { planEntries } from "./planEntries";

interface Opened {
  readonly workbook: DeskWorkbook;
  readonly engine: WorkbookEngine;
}

/** @param page is asked for only once it has asked something itself */
export function offerDocument(page: () => DocumentPage): DocumentThread {
  let opened: Opened | null = null;
  const present = (): Opened => {
    if (opened === null) throw new Error("No document is open.");
    return opened;
  };
  return {
    ...offerEngine(() => present().engine, page),
    ...offerWorkbook(present),
    // eslint-disable-next-line @typescript-eslint/require-await -- what it throws must arrive as a rejection
    open: async (bytes, name, area) => {
      const workbook = new DeskWorkbook(
        bytes,
        name,
        (next, change) => void page().changed(next, change),
      );
      opened = { workbook, engine: new WorkbookEngine(workbook) };
      const { contents } = workbook;
      const sheet = firstSheet(contents.sheets);
      const first = { layout: workbook.layout(sheet), window: workbook.window(sheet, area) };
      return { ...contents, first };
    },
  };
}

type WorkbookThread = Omit<DocumentThread, keyof ReturnType<typeof offerEngine> | "open">;

/* eslint-disable @typescript-eslint/require-await -- what they throw must arrive as a rejection */
function offerWorkbook(present: () => Opened): WorkbookThread {
  const isNews = rememberWarnings();
  return {
    layout: async (sheet) => present().workbook.layout(sheet),
    window: async (sheet, area) => present().workbook.window(sheet, area),
    annotations: async (sheet) => present().workbook.annotations(sheet),
    choices: async (sheet, at) => present().workbook.listAt(sheet, at)?.choices ?? [],
    edge: async (sheet, from, step) => present().workbook.edge(sheet, from, step),
    enter: async (sheet, entries) => {
      const { workbook } = present();
      const { edits, warnings } = planEntries(workbook.sheet(sheet), entries, (area) =>
        workbook.window(sheet, area),
      );
      const objections = listObjections(entries, edits, (at) => workbook.listAt(sheet, at));
      const receipt = await workbook.write(edits, "person");
      return [...warnings, ...objections, ...receipt.warnings.filter(isNews)];
    },
    undo: async () => present().workbook.undo(),
    redo: async () => present().workbook.redo(),
    undoApplied: async () => present().workbook.undoApplied(),
    rehearse: async (serial) => {
      const { workbook, engine } = present();
      return workbook.rehearse(serial === null ? null : engine.proposedEdits(serial));
    },
    file: async () => {
      const { bytes, edition } = present().workbook.file;
      return { bytes, edition };
    },
  };
}
/* eslint-enable @typescript-eslint/require-await */

/** Whoever types is told once what holds for each of their entries, whatever number is in it. */
function rememberWarnings(): (warning: Words) => boolean {
  const told = new Set<string>();
  return ({ ja }) => {
    const sentence = ja.replace(/\d+/gu, "");
    const isNew = !told.has(sentence);
    told.add(sentence);
    return isNew;
  };
}
