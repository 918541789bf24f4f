/** Applies edits in Excel: everything is looked at before anything is written, and what was there is kept for undo. */
import type { Receipt, Warning } from "../../app/ports";
import type { Edit, MemoryEdit, SheetEdit } from "../../core";
import { excelCode, translateError } from "../excelError";
import type { KnownText } from "../excelScreen";
import type { SheetIds } from "../read/sheetIds";
import { runExcel, withoutEvents } from "../runExcel";
import { placesOf, type SheetStep, type UndoStep } from "../undoJournal";
import { planCells, writePlanned } from "./cellStep";
import { writeGeneratedSheet } from "./generatedSheet";
import { queueMemory, readMemoryPart, type MemoryPart } from "./memoryPart";
import type { TextRunSupport } from "./probeTextRuns";
import { nameResolver, placeSheets, readTabs, type PlacedSheet, type Tabs } from "./tabs";

export interface Applied {
  readonly receipt: Receipt;
  /** Null where nothing was written. */
  readonly step: UndoStep | null;
}

/**
 * Throws a Failure that says what was written: nothing, wherever Excel lets us find out beforehand.
 * @param known texts of several looks as the file has them, where this Excel itself cannot tell them
 */
export async function applyEdits(
  edits: readonly Edit[],
  ids: SheetIds,
  support: TextRunSupport,
  known: readonly KnownText[],
): Promise<Applied> {
  if (edits.length === 0) return { receipt: emptyReceipt, step: null };
  return runExcel("unwritten", async (context) => {
    const memory = await planMemory(context, edits);
    const sheets = await planSheets(context, edits);
    const surroundings = { context, ids, support, known };
    const cells = await planCells(surroundings, edits);
    return withoutEvents(context, async () => {
      const written = await writePlanned(surroundings, cells);
      const kept = await writeMemory(context, memory);
      const made = await writeSheets(context, sheets, support);
      const warnings = [...cells.warnings, ...written.warnings, ...made.warnings];
      return finish(written.steps, kept, made, warnings);
    });
  });
}

const emptyReceipt: Receipt = { cells: [], sheets: [], parts: [], warnings: [] };

interface PlannedMemory {
  readonly part: MemoryPart;
  readonly xml: string | null;
}

/** Null where nothing is to be changed. */
async function planMemory(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<PlannedMemory | null> {
  const last = edits.filter((edit): edit is MemoryEdit => edit.kind === "memory").at(-1);
  if (last === undefined) return null;
  const part = await readMemoryPart(context);
  return part.xml === last.xml ? null : { part, xml: last.xml };
}

/** What the workbook kept before and keeps now, as Excel spells it; null where nothing was changed. */
async function writeMemory(
  context: Excel.RequestContext,
  memory: PlannedMemory | null,
): Promise<UndoStep["memory"]> {
  if (memory === null) return null;
  const kept = queueMemory(context, memory.part, memory.xml);
  await context.sync();
  return { before: memory.part.xml, after: kept() };
}

interface PlannedSheets {
  readonly tabs: Tabs;
  readonly placed: readonly PlacedSheet[];
}

async function planSheets(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<PlannedSheets | null> {
  const wanted = edits.filter((edit): edit is SheetEdit => edit.kind === "sheet");
  if (wanted.length === 0) return null;
  const tabs = await readTabs(context);
  return { tabs, placed: placeSheets(tabs, wanted) };
}

interface MadeSheets {
  readonly names: readonly string[];
  readonly added: readonly string[];
  readonly rewritten: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Where Excel refuses in the middle, the sheets made so far are ours and complete; the words say that not all is there. */
async function writeSheets(
  context: Excel.RequestContext,
  sheets: PlannedSheets | null,
  support: TextRunSupport,
): Promise<MadeSheets> {
  if (sheets === null) return { names: [], added: [], rewritten: [], warnings: [] };
  const { tabs, placed } = sheets;
  const nameOf = nameResolver(tabs.tabs, placed);
  const surroundings = { context, support, nameOf, digitWidth: tabs.digitWidth };
  const made = { added: [] as string[], rewritten: [] as string[], warnings: [] as Warning[] };
  try {
    for (const one of placed) {
      // A sheet a sync: all of them together would be too much for one.
      const { sheet, isNew, warnings } = await writeGeneratedSheet(surroundings, one);
      if (isNew) made.added.push(sheet.id);
      else made.rewritten.push(one.name);
      made.warnings.push(...warnings);
    }
  } catch (error) {
    throw translateError(error, isOnlyRead(error) ? "unwritten" : "uncertain");
  }
  return { ...made, names: placed.map(({ name }) => name) };
}

/** Of a document that is open for reading only, what is denied was the first change and the only one. */
function isOnlyRead(error: unknown): boolean {
  const { mode } = Office.context.document;
  return excelCode(error) === "AccessDenied" && mode === Office.DocumentMode.ReadOnly;
}

function finish(
  steps: readonly SheetStep[],
  memory: UndoStep["memory"],
  { names, added, rewritten }: MadeSheets,
  warnings: readonly Warning[],
): Applied {
  const cells = placesOf(steps);
  const receipt = { cells, sheets: names, parts: [], warnings };
  const isNothing = cells.length === 0 && memory === null && names.length === 0;
  return { receipt, step: isNothing ? null : { sheets: steps, memory, added, rewritten } };
}
