/** Parts of a cell's text with looks of their own (ExcelApi 1.18). */
import { asObject, asText, type JsonObject } from "../protocol/json";
import { runsOf, textElement, type CellState } from "../workbook/cellState";
import { plainFont, readFont, runProperties } from "../workbook/fontElements";
import type { SheetModel } from "../workbook/sheetModel";
import {
  childNamed,
  childrenNamed,
  makeElement,
  textOf,
  type XmlElement,
} from "../workbook/xmlTree";
import { decodeXstring } from "../../../src/xlsx/xml/xmlText";
import { parseFont } from "./changeLook";
import type { ExcelSession } from "./excelSession";

/** The runs of a cell; null where the host gives no such member. */
export function readTextRuns(session: ExcelSession, cell: CellState): JsonObject[] | null {
  const { book, behaviour } = session;
  const base = book.styles.look(cell.style).font;
  const runs = runsOf(cell);
  if (runs !== null) {
    return runs.map((run) => {
      const properties = childNamed(run, "rPr");
      const font = properties === undefined ? base : readFont(properties, book.colors, plainFont);
      return { text: decodeXstring(childrenNamed(run, "t").map(textOf).join("")), font };
    });
  }
  if (typeof cell.value !== "string" || cell.value === "" || cell.formula !== null) return [];
  if (behaviour.plainTextRuns === "absent") return null;
  return behaviour.plainTextRuns === "none" ? [] : [{ text: cell.value, font: base }];
}

/** Writes a cell's whole text anew, run by run; a font that a run does not name is the cell's. */
export function writeTextRuns(
  session: ExcelSession,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  runs: readonly unknown[],
): void {
  const { book, behaviour } = session;
  const old = sheet.cell(row, column);
  const base = book.styles.look(old.style).font;
  const parts = runs.map(asObject).filter(({ text }) => asText(text) !== "");
  const rich: XmlElement[] = parts.map(({ text, font }) => {
    const look = { ...base, ...parseFont(asObject(font), "Range.setCellProperties") };
    return makeElement("r", [], [runProperties(look), textElement(asText(text))]);
  });
  const written = parts.map(({ text }) => asText(text)).join("");
  const value = behaviour.textRuns === "empty-cell" ? "" : written;
  const content = { value, isError: false, formula: null, rich: value === "" ? null : rich };
  sheet.setCell(row, column, { ...content, style: old.style, source: null });
}
