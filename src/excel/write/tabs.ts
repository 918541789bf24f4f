/** The tabs of the workbook as generated sheets need them: whose they are, and what keeps them from being rewritten. */
import type { SheetEdit, SheetSpec } from "../../core";
import { foldName, ownerName, SheetNames, writeFailure } from "../../xlsx";
import { parseOwner } from "../read/liveFrames";

export interface Tab {
  readonly sheet: Excel.Worksheet;
  readonly owner: string | null;
  readonly isProtected: boolean;
  readonly hasTable: boolean;
  /** Whether a filter hides rows. */
  readonly isFiltered: boolean;
}

export interface PlacedSheet {
  readonly spec: SheetSpec;
  /** The tab name as it comes to be. */
  readonly name: string;
  /** The earlier sheet of the same owner, which is rewritten; null for a new one. */
  readonly earlier: Tab | null;
}

export interface Tabs {
  readonly tabs: readonly Tab[];
  /** Pixels of a digit in the standard font of the workbook, by which widths are counted. */
  readonly digitWidth: number;
  readonly isStructureLocked: boolean;
}

/** Two syncs. */
export async function readTabs(context: Excel.RequestContext): Promise<Tabs> {
  const list = context.workbook.worksheets.load(
    "items/id,items/name,items/protection/protected,items/autoFilter/isDataFiltered",
  );
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  const asked = list.items.map((sheet) => ({
    sheet,
    name: sheet.names.getItemOrNullObject(ownerName).load("formula"),
    tables: sheet.tables.getCount(),
  }));
  const width = list.items[0] === undefined ? null : requestDigitWidth(list.items[0]);
  await context.sync();
  return {
    digitWidth: width?.() ?? usualDigitWidth,
    isStructureLocked: protection.protected,
    tabs: asked.map(({ sheet, name, tables }) => ({
      sheet,
      owner: name.isNullObject ? null : parseOwner(String(name.formula)),
      isProtected: sheet.protection.protected,
      hasTable: tables.value > 0,
      isFiltered: sheet.autoFilter.isDataFiltered,
    })),
  };
}

/** Of Calibri 11; 游ゴシック 11 has 8. */
const usualDigitWidth = 7;
const pixel = 0.75;
/** Pixels that a column has beside its digits (ECMA-376 part 1, 18.3.1.13, width). */
const padding = 5;
const lastColumn = 16_383;

/** What a column that nobody sized tells of the standard font: its width in digits and in points. After the sync. */
function requestDigitWidth(sheet: Excel.Worksheet): () => number {
  const column = sheet.getRangeByIndexes(0, lastColumn, 1, 1).load("format/columnWidth");
  const { format } = column;
  sheet.load("standardWidth");
  return () => {
    const digits = Math.round((format.columnWidth / pixel - padding) / sheet.standardWidth);
    return digits >= 5 && digits <= 15 ? digits : usualDigitWidth;
  };
}

/** Places sheets in the order of their edits. Throws a Failure where one cannot be added or rewritten. */
export function placeSheets(
  { tabs, isStructureLocked }: Tabs,
  edits: readonly SheetEdit[],
): PlacedSheet[] {
  const names = new SheetNames(tabs.map(({ sheet }) => sheet.name));
  const placed = lastOfEachOwner(edits).map(({ spec }): PlacedSheet => {
    const earlier = tabs.find(({ owner }) => owner !== null && owner === spec.owner) ?? null;
    const name = earlier === null ? names.choose(spec.name) : earlier.sheet.name;
    return { spec, name, earlier };
  });
  if (isStructureLocked && placed.some(({ earlier }) => earlier === null)) {
    throw writeFailure("structure-protected");
  }
  for (const { name, earlier } of placed) {
    if (earlier?.isProtected === true) throw writeFailure("generated-sheet-protected", { name });
    if (earlier?.hasTable === true) throw writeFailure("generated-sheet-has-table", { name });
  }
  return placed;
}

/** Of two sheets for one owner only the later is made, as if it had rewritten the other. */
function lastOfEachOwner(edits: readonly SheetEdit[]): SheetEdit[] {
  const last = new Map(edits.map((edit) => [edit.spec.owner, edit]));
  return edits.filter((edit) => edit.spec.owner === null || last.get(edit.spec.owner) === edit);
}

/**
 * What the names in links came to be. A sheet that was there before keeps its name; any other name is
 * one that a generated sheet wished for.
 */
export function nameResolver(
  tabs: readonly Tab[],
  placed: readonly PlacedSheet[],
): (wished: string) => string {
  const names = new Map<string, string>();
  for (const { spec, name } of placed) {
    const key = foldName(spec.name);
    if (!names.has(key)) names.set(key, name);
  }
  for (const { sheet } of tabs) names.set(foldName(sheet.name), sheet.name);
  return (wished) => names.get(foldName(wished)) ?? wished;
}
