/** What the worker of a document offers to the page: the engine over the workbook, and the workbook itself. */
import { WorkbookEngine } from "../../app/engine/workbookEngine";
import type { Warning } from "../../app/ports";
import { promised } from "../../app/promised";
import type { CellRange } from "../../core";
import { offerEngine } from "../../link";
import { DeskWorkbook } from "./deskWorkbook";
import type { DocumentPage, DocumentThread, OpenedContents } from "./documentThread";
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
    open: (bytes, name, area) =>
      promised(() => {
        const tell: Tell = (next, change) => void page().changed(next, change);
        const workbook = new DeskWorkbook(bytes, name, tell);
        opened = { workbook, engine: new WorkbookEngine(workbook) };
        return describeOpened(workbook, area);
      }),
  };
}

type Tell = ConstructorParameters<typeof DeskWorkbook>[2];

function describeOpened(workbook: DeskWorkbook, area: CellRange): OpenedContents {
  const { contents } = workbook;
  const sheet = firstSheet(contents.sheets);
  const first = { layout: workbook.layout(sheet), window: workbook.window(sheet, area) };
  return { ...contents, first };
}

type WorkbookThread = Omit<DocumentThread, keyof ReturnType<typeof offerEngine> | "open">;

function offerWorkbook(present: () => Opened): WorkbookThread {
  const isNews = rememberWarnings();
  return {
    layout: (sheet) => promised(() => present().workbook.layout(sheet)),
    window: (sheet, area) => promised(() => present().workbook.window(sheet, area)),
    annotations: (sheet) => promised(() => present().workbook.annotations(sheet)),
    choices: (sheet, at) => promised(() => present().workbook.listAt(sheet, at)?.choices ?? []),
    edge: (sheet, from, step) => promised(() => present().workbook.edge(sheet, from, step)),
    enter: async (sheet, entries) => {
      const { workbook } = present();
      const calendar = { thisYear: new Date().getFullYear(), is1904: workbook.is1904 };
      const { edits, warnings } = planEntries(workbook.entered(sheet), entries, calendar);
      const objections = listObjections(
        entries,
        edits,
        (at) => workbook.listAt(sheet, at),
        calendar,
      );
      const receipt = await workbook.write(edits, "person");
      const cells = entries.map(({ row, column }) => ({ row, column }));
      const others = receipt.warnings.filter(isNews).map(({ ja, en }) => ({ ja, en, cells }));
      return [...warnings, ...objections, ...others];
    },
    undo: () => promised(() => present().workbook.undo()),
    redo: () => promised(() => present().workbook.redo()),
    undoApplied: () => promised(() => present().workbook.undoApplied()),
    rehearse: (serial) =>
      promised(() => {
        const { workbook, engine } = present();
        return workbook.rehearse(serial === null ? null : engine.proposedEdits(serial));
      }),
    file: () =>
      promised(() => {
        const { bytes, edition } = present().workbook.file;
        return { bytes, edition };
      }),
  };
}

/** Whoever types is told once what holds for each of their entries, whichever cells and numbers it names. */
function rememberWarnings(): (warning: Warning) => boolean {
  const told = new Set<string>();
  return ({ code }) => {
    const isNew = !told.has(code);
    told.add(code);
    return isNew;
  };
}
