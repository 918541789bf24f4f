/** Links of cells to places of the workbook and to addresses outside. */
import type { CellRange } from "../../../src/core/grid/address";
import { formatRange, parseRange } from "../../../src/core/grid/address";
import { asObject, asText, type JsonObject } from "../protocol/json";
import { containsPlace, type SheetModel } from "../workbook/sheetModel";
import { elementsOf, makeElement, setAttribute, type XmlElement } from "../workbook/xmlTree";

/** The link of a cell in the API's words, or null. Targets outside are in relationships, which the host does not read. */
export function linkAt(sheet: SheetModel, row: number, column: number): JsonObject | null {
  const found = listLinks(sheet).find((link) => {
    const area = parseRange(link.attributes.get("ref") ?? "");
    return area !== null && containsPlace(area, row, column);
  });
  if (found === undefined) return null;
  const { attributes } = found;
  return {
    documentReference: attributes.get("location") ?? null,
    screenTip: attributes.get("tooltip") ?? null,
    textToDisplay: attributes.get("display") ?? null,
  };
}

/** Sets a link to a place of the workbook; one to an address outside is kept only as text. */
export function setLink(sheet: SheetModel, area: CellRange, hyperlink: unknown): void {
  const { documentReference, screenTip, textToDisplay, address } = asObject(hyperlink);
  removeLinks(sheet, area);
  const link = makeElement("hyperlink", [["ref", formatRange(area)]]);
  const set = (name: string, value: unknown): void => {
    setAttribute(link, name, asText(value) === "" ? null : asText(value));
  };
  set("location", documentReference ?? address);
  set("display", textToDisplay);
  set("tooltip", screenTip);
  sheet.ensure("hyperlinks").children.push(link);
}

export function removeLinks(sheet: SheetModel, area: CellRange): void {
  const element = sheet.element("hyperlinks");
  if (element === undefined) return;
  const kept = listLinks(sheet).filter((link) => {
    const at = parseRange(link.attributes.get("ref") ?? "");
    return at === null || !containsPlace(area, at.top, at.left);
  });
  if (kept.length === 0) sheet.remove("hyperlinks");
  else element.children = kept;
}

function listLinks(sheet: SheetModel): XmlElement[] {
  const element = sheet.element("hyperlinks");
  return element === undefined ? [] : elementsOf(element);
}
