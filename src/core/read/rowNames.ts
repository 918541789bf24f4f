/** Pillar, policy area, initiative and project as a row itself names them. */
import type { Cell } from "../grid/book";
import type { Sourced } from "../plan/plan";
import { trimSpace } from "../text/fold";
import { splitNumber } from "../text/numbering";
import { removeTags } from "../text/tags";
import { formatPillar, joinLines, namesPillar, stripDecoration } from "./bands";
import { nameFields, type Carried, type NameField } from "./carry";
import { placeOf, type GridView } from "./gridView";
import { stripSigns } from "./makeMeasure";
import { cellsOfField, shownCell } from "./rowCells";
import { isDitto } from "./rowKinds";
import type { SortedRow } from "./sortRows";

/** The names that a row gives, 〃 and bare numbers left out. @param signs signs of 重点PJ, which are no part of a name */
export function readNames(view: GridView, row: SortedRow, signs: string): Partial<Carried> {
  const named: Partial<Record<NameField, Sourced<string>>> = {};
  for (const field of nameFields) {
    const cells = cellsOfField(view, row, field).filter((cell) => !isDitto(cell.text));
    const last = cells.filter((cell) => /\p{L}/u.test(cell.text)).at(-1);
    const text = joinLines(cells.map((cell) => cell.text).join("\n"));
    if (last === undefined || /^[\d０-９.．()（）]+$/u.test(text)) continue;
    named[field] = {
      value: formatField(field, stripSigns(text, signs)),
      at: placeOf(view, last),
    };
  }
  return { ...readUnheaded(view, row), ...named };
}

/** Names left of the first heading, where a header lacks a column: told by their words or by ア, イ. */
function readUnheaded(view: GridView, row: SortedRow): Partial<Carried> {
  const first = Math.min(...row.layout.fields.map((field) => field.column));
  for (const [column, cell] of row.cells) {
    if (column >= first || !/\p{L}{2}/u.test(cell.text)) continue;
    const at = placeOf(view, cell);
    if (namesPillar(cell.text)) return { pillar: { value: formatPillar(cell.text), at } };
    if (splitNumber(cell.text).style === "katakana") {
      return { initiative: { value: formatName(cell.text), at } };
    }
  }
  return {};
}

function formatField(field: NameField, text: string): string {
  if (field === "pillar") return formatPillar(text);
  if (field !== "project") return formatName(text);
  const bare = trimSpace(removeTags(joinLines(text)));
  const { rest } = splitNumber(bare);
  return rest === "" ? bare : rest;
}

/** A policy area's or an initiative's name: its number stays. */
export function formatName(text: string): string {
  return stripDecoration(removeTags(joinLines(text)));
}

/** The cell of the lowest name that a row has: where no measure is written, the name is the measure. */
export function lowestName(view: GridView, row: SortedRow): Cell | null {
  const hasMeasures = row.layout.fields.some((one) => one.field === "measure");
  for (const field of ["project", "initiative"] as const) {
    for (const one of row.layout.fields.filter((column) => column.field === field)) {
      // Beside an empty measure only a name of the row itself counts: an inherited one has its own row.
      const cell = hasMeasures ? row.cells.get(one.column) : shownCell(view, row, one.column);
      if (cell !== undefined && cell !== null && isName(cell.text)) return cell;
    }
  }
  return null;
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isDitto(text);
}
