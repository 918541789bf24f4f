/** Enters generated sheets into the workbook part: their tabs and the names that belong to them. */
import type { WorkbookPart } from "../package/workbookPart";
import { ownerName } from "../read/sheetOwner";
import { ownerNameMarkup, printTitlesMarkup, printTitlesName } from "./definedNameMarkup";
import type { GeneratedSheet } from "./generatedSheet";
import { tag } from "./markup";
import type { PackageDraft } from "./packageDraft";
import { patchPart } from "./packageParts";
import { attributeOf, childNamed, type PartElement, type PartOutline } from "./partOutline";
import type { PartPatch } from "./partPatch";
import type { WorkbookDialect } from "./workbookDialect";

/** ECMA-376 part 1, 18.2.27 (CT_Workbook). */
export const workbookOrder: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** A generated sheet and the relationship that leads to its part, where it is new. */
export interface EnteredSheet extends GeneratedSheet {
  readonly relationshipId: string | null;
}

/** Adds the tabs of new sheets behind the others and sets the names of all. */
export function enterSheets(
  draft: PackageDraft,
  workbook: WorkbookPart,
  sheets: readonly EnteredSheet[],
  dialect: WorkbookDialect,
): void {
  const change = (outline: PartOutline, patch: PartPatch): void => {
    appendTabs(outline, patch, sheets, dialect);
    setNames(outline, patch, sheets);
  };
  patchPart(draft, workbook.part, change, 3);
}

function appendTabs(
  { root }: PartOutline,
  patch: PartPatch,
  sheets: readonly EnteredSheet[],
  dialect: WorkbookDialect,
): void {
  const list = childNamed(root, "sheets");
  if (list === undefined) throw new Error("a workbook without sheets was read");
  const ids = list.children.map((sheet) => Number(attributeOf(sheet, "sheetId") ?? 0));
  let sheetId = ids.reduce((highest, id) => Math.max(highest, id), 0);
  const tabs = sheets.map(({ name, relationshipId }) => {
    if (relationshipId === null) return "";
    sheetId += 1;
    return tag("sheet", {
      name,
      sheetId,
      ...relationshipAttributes(root, relationshipId, dialect),
    });
  });
  patch.append(list, tabs.join(""));
}

/** The r:id of a tab, under the prefix of the part; some writers declare it only where they need it. */
function relationshipAttributes(
  root: PartElement,
  id: string,
  { relationshipNamespace }: WorkbookDialect,
): Record<string, string> {
  for (const [name, value] of root.attributes) {
    const [, prefix] = /^xmlns:(.+)$/u.exec(name) ?? [];
    if (prefix !== undefined && value === relationshipNamespace) return { [`${prefix}:id`]: id };
  }
  return { "xmlns:r": relationshipNamespace, "r:id": id };
}

function setNames({ root }: PartOutline, patch: PartPatch, sheets: readonly EnteredSheet[]): void {
  const list = childNamed(root, "definedNames");
  const present = indexNames(list);
  const added: string[] = [];
  for (const { spec, position, name } of sheets) {
    const titles = printTitlesMarkup(spec, position, name);
    const presentTitles = present.get(nameKey(printTitlesName, position));
    if (spec.owner !== null && !present.has(nameKey(ownerName, position))) {
      added.push(ownerNameMarkup(spec.owner, position));
    }
    if (presentTitles === undefined) added.push(titles);
    else patch.replace(presentTitles, titles);
  }
  const written = added.join("");
  if (list !== undefined) patch.append(list, written);
  else if (written !== "") {
    patch.insertInOrder(root, workbookOrder, "definedNames", tag("definedNames", {}, written));
  }
}

/** The names that belong to a tab, by {@link nameKey}; the first of two. */
function indexNames(list: PartElement | undefined): ReadonlyMap<string, PartElement> {
  const index = new Map<string, PartElement>();
  for (const one of list?.children ?? []) {
    const key = nameKey(attributeOf(one, "name") ?? "", attributeOf(one, "localSheetId") ?? "");
    if (!index.has(key)) index.set(key, one);
  }
  return index;
}

function nameKey(name: string, position: number | string): string {
  return `${position} ${name.toLowerCase()}`;
}
