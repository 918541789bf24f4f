/** Writes a generated sheet into the part of an earlier one; what is not of its making stays (margins, zoom, notes). */
import type { SheetSpec } from "../../core";
import { tag } from "./markup";
import { fillMergedCells } from "./mergedCells";
import { attributeOf, childNamed, type PartElement, type PartOutline } from "./partOutline";
import { PartPatch } from "./partPatch";
import { sheetDataMarkup } from "./sheetDataMarkup";
import {
  colsMarkup,
  dimensionOf,
  headerFooterMarkup,
  hyperlinksMarkup,
  mergesMarkup,
  pageMargins,
  pageSetupAttributes,
  paneMarkup,
} from "./sheetFrameMarkup";
import { fitToPageMarkup, sheetViewsMarkup, type WorksheetContext } from "./worksheetMarkup";
import { worksheetOrder } from "./worksheetOrder";

/** @param outline of the earlier part: its root, two levels of children, no rows */
export function rewriteSheet(
  outline: PartOutline,
  spec: SheetSpec,
  context: WorksheetContext,
): Uint8Array {
  const patch = new PartPatch(outline);
  const { root } = outline;
  const put = (name: string, xml: string): void => putChild(patch, root, name, xml);
  fitToPage(patch, root);
  setAttributes(patch, root, "dimension", { ref: dimensionOf(spec) });
  rewriteView(patch, root, spec, context);
  put("cols", colsMarkup(spec.columnWidths));
  put("sheetData", sheetDataMarkup(fillMergedCells(spec.rows, spec.merges), context.tables));
  put("mergeCells", mergesMarkup(spec.merges));
  put("hyperlinks", hyperlinksMarkup(spec, context.nameOf));
  setAttributes(patch, root, "printOptions", { horizontalCentered: "1" });
  if (childNamed(root, "pageMargins") === undefined)
    put("pageMargins", tag("pageMargins", pageMargins));
  // A scale or a count of pages across that somebody set would undo "one page wide".
  const setup = { ...pageSetupAttributes(spec.page), scale: null, fitToWidth: null };
  setAttributes(patch, root, "pageSetup", setup);
  put("headerFooter", headerFooterMarkup(spec.page));
  return patch.apply();
}

/** Replaces a child of the worksheet, adds it where the sequence wants it, or removes it ("" ). */
function putChild(patch: PartPatch, root: PartElement, name: string, xml: string): void {
  const present = childNamed(root, name);
  if (present === undefined) patch.insertInOrder(root, worksheetOrder, name, xml);
  else patch.replace(present, xml);
}

/** Sets attributes of a child and keeps its others (the printer settings of a page setup). */
function setAttributes(
  patch: PartPatch,
  root: PartElement,
  name: string,
  attributes: Readonly<Record<string, string | null>>,
): void {
  const present = childNamed(root, name);
  if (present === undefined) {
    const given = Object.entries(attributes).filter(([, value]) => value !== null);
    const made = tag(name, Object.fromEntries(given.map(([key, value]) => [key, value ?? ""])));
    patch.insertInOrder(root, worksheetOrder, name, made);
    return;
  }
  for (const [key, value] of Object.entries(attributes)) patch.setAttribute(present, key, value);
}

function fitToPage(patch: PartPatch, root: PartElement): void {
  const properties = childNamed(root, "sheetPr");
  const setup = properties && childNamed(properties, "pageSetUpPr");
  if (properties === undefined) {
    patch.insertInOrder(root, worksheetOrder, "sheetPr", tag("sheetPr", {}, fitToPageMarkup));
  } else if (setup === undefined) patch.append(properties, fitToPageMarkup);
  else patch.setAttribute(setup, "fitToPage", "1");
}

/** Freezes as the spec says; zoom and selected tab are the user's. */
function rewriteView(
  patch: PartPatch,
  root: PartElement,
  spec: SheetSpec,
  context: WorksheetContext,
): void {
  const views = childNamed(root, "sheetViews");
  const view = views?.children[0];
  if (view === undefined) {
    putChild(patch, root, "sheetViews", sheetViewsMarkup(spec, context.isSelected));
    return;
  }
  patch.setAttribute(view, "showGridLines", spec.owner === null ? null : "0");
  if (isFrozenAs(view, spec.frozen)) return;
  for (const child of view.children) {
    if (child.name === "pane" || child.name === "selection") patch.remove(child);
  }
  const rest = view.children.find(({ name }) => name !== "pane" && name !== "selection");
  patch.insertBefore(view, rest?.start, paneMarkup(spec.frozen));
}

function isFrozenAs(view: PartElement, frozen: SheetSpec["frozen"]): boolean {
  const pane = childNamed(view, "pane");
  const split = (name: string): number => Number((pane && attributeOf(pane, name)) ?? 0);
  const isFrozen = pane !== undefined && attributeOf(pane, "state") === "frozen";
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (pane === undefined) return rows === 0 && columns === 0;
  return isFrozen && split("ySplit") === rows && split("xSplit") === columns;
}
