/** Sheets by their tabs and properties: what they are called, whether they are seen, where their content lies. */
import { memoryNamespace, type CellRange } from "../../core";
import { ownerName } from "../../xlsx";
import type { LiveFrame, LiveFrames } from "../excelScreen";

const tabMembers = "id,name,visibility,protection/protected";

/** Two syncs for all sheets, one for those that are named. */
export async function readFrames(
  context: Excel.RequestContext,
  names: readonly string[] | null,
): Promise<LiveFrames> {
  const { worksheets } = context.workbook;
  if (names !== null) {
    const tabs = names.map((name) => worksheets.getItem(name).load(tabMembers));
    return { frames: await readTabs(context, tabs), memory: null };
  }
  const tabs = worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace).load("items/id");
  await context.sync();
  const memory = parts.items[0]?.getXml();
  const frames = await readTabs(context, tabs.items);
  return { frames, memory: memory?.value ?? null };
}

async function readTabs(
  context: Excel.RequestContext,
  tabs: readonly Excel.Worksheet[],
): Promise<LiveFrame[]> {
  const asked = tabs.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    name: sheet.names.getItemOrNullObject(ownerName).load("formula"),
  }));
  await context.sync();
  return asked.map(({ sheet, used, name }) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    used: used.isNullObject ? null : areaOf(used),
    owner: name.isNullObject ? null : parseOwner(String(name.formula)),
  }));
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The text constant that a name stands for; null for any other formula. */
export function parseOwner(formula: string): string | null {
  return /^=\s*"((?:[^"]|"")*)"$/u.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}

export function areaOf(range: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
