/** Names the columns beside the marks: by heading first, then by what stands in them and by what a plan must have. */
import type { Cell } from "../grid/book";
import type { Field, FieldColumn } from "../plan/plan";
import { removeSpace } from "../text/fold";
import { splitNumber } from "../text/numbering";
import { parseChangeWord } from "../text/tags";
import { isBandOverNames, isMunicipalityBand, parseFieldHeading } from "./columnFields";
import { rowsBetween, type GridView } from "./gridView";
import { overlapsNames, type HeaderBlock } from "./headerBlock";
import { namedCells } from "./headingCells";
import { isLegendBeside } from "./legendBeside";

/** A column while its field is still open. */
interface Draft {
  readonly column: number;
  readonly heading: string;
  field: Field | null;
  readonly values: readonly string[];
  /** Left column of the merged heading it shares; itself as a rule. */
  readonly group: number;
}

/** Values looked at per column: enough to tell numbers from sentences. */
const sampleSize = 60;
const sampledRows = 400;

/**
 * Names the columns of a block.
 * @param isMark whether a column holds marks of a municipality
 * @param lastRow the last row that is under this header
 */
export function readFieldColumns(
  view: GridView,
  block: HeaderBlock,
  isMark: (column: number) => boolean,
  lastRow: number,
): readonly FieldColumn[] {
  const drafts = draftColumns(view, block, isMark, lastRow);
  checkChange(drafts);
  fillUnlabelled(drafts);
  settleKatakana(drafts);
  settleDoubles(drafts);
  settleMeasure(drafts);
  return drafts.flatMap(({ column, heading, field }) =>
    field === null ? [] : [{ column, heading, field }],
  );
}

function draftColumns(
  view: GridView,
  block: HeaderBlock,
  isMark: (column: number) => boolean,
  lastRow: number,
): readonly Draft[] {
  const values = sampleValues(view, block.bottom + 1, lastRow);
  const columns = new Set(values.keys());
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (const cell of view.sheet.cellsInRow(row)) {
      const right = view.merge(row, cell.column)?.right ?? cell.column;
      for (let column = cell.column; column <= Math.min(right, cell.column + 8); column += 1)
        columns.add(column);
    }
  }
  return [...columns]
    .filter((column) => !isMark(column))
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      ...readHeading(view, block, column),
      values: values.get(column) ?? [],
    }));
}

function sampleValues(view: GridView, top: number, bottom: number): Map<number, string[]> {
  const values = new Map<number, string[]>();
  for (const row of rowsBetween(view.sheet, top, bottom).slice(0, sampledRows)) {
    for (const cell of view.sheet.cellsInRow(row)) {
      if ((view.merge(row, cell.column)?.right ?? cell.column) > cell.column + 1) continue;
      const own = values.get(cell.column) ?? [];
      values.set(cell.column, own);
      if (own.length < sampleSize) own.push(cell.text);
    }
  }
  return values;
}

/** Lowest heading first: 「事業の概要」 over 「事業名」 is a 事業名. */
function readHeading(
  view: GridView,
  block: HeaderBlock,
  column: number,
): { heading: string; field: Field | null; group: number } {
  const cells = headingCells(view, block, column);
  const texts = [...new Set(cells.map((cell) => removeSpace(cell.text)))];
  const heading = [...texts].reverse().join("");
  const field = [texts[0] ?? "", heading, ...texts.slice(1)]
    .map(parseFieldHeading)
    .find((one) => one !== null);
  return {
    heading,
    field: field ?? (heading === "" ? null : "other"),
    group: cells[0]?.column ?? column,
  };
}

/** The cells that head a column, lowest first; bands over the municipalities and a legend beside them are none. */
function headingCells(view: GridView, block: HeaderBlock, column: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = block.bottom; row >= block.top; row -= 1) {
    const cell = view.cell(row, column);
    if (cell === undefined || cell.row < block.top || removeSpace(cell.text) === "") continue;
    if (!headsNames(view, block, cell) && !isLegendBeside(view, block, cell)) cells.push(cell);
  }
  return cells;
}

/** 「市町」, a name, or 「取り組む市町」 over names: none of them heads a column that somebody inserted below. */
function headsNames(view: GridView, { names }: HeaderBlock, cell: Cell): boolean {
  if (isMunicipalityBand(cell.text)) return true;
  if (!overlapsNames(view, cell, names)) return false;
  return cell.row < names.top
    ? isBandOverNames(cell.text)
    : namedCells(names).some(({ column }) => column === cell.column && cell.row <= names.bottom);
}

/** A 区分 column holds 新規 or 継続; where it holds something else it is a class of another kind. */
function checkChange(drafts: readonly Draft[]): void {
  for (const draft of drafts.filter((one) => one.field === "change")) {
    const told = draft.values.filter((value) => parseChangeWord(value).length > 0);
    const others = draft.values.filter((value) => removeSpace(value).length > 2);
    if (told.length === 0 && others.length > 0 && draft.heading === "区分") draft.field = "pillar";
  }
}

function isNumberLike(text: string): boolean {
  const { style, rest } = splitNumber(text);
  return rest === "" && style !== "none";
}

function holdsNumbers(draft: Draft): boolean {
  const values = draft.values.filter((value) => removeSpace(value) !== "");
  const numbers = values.filter(
    (value) => isNumberLike(value) || /^[\d０-９]+$|^[ア-ン]$/u.test(removeSpace(value)),
  );
  return values.length > 0 && numbers.length * 10 >= values.length * 9;
}

/** Columns without a heading: the names beside a column of numbers, or the numbers beside a column of names. */
function fillUnlabelled(drafts: readonly Draft[]): void {
  const isOpen = (draft: Draft): boolean => draft.field === null && draft.values.length > 0;
  for (const draft of drafts.filter(isOpen)) {
    const before = nameBeside(drafts, draft, -1);
    if (!holdsNumbers(draft)) {
      draft.field = before !== undefined && holdsNumbers(before) ? before.field : null;
    } else if (nameBeside(drafts, draft, 1) !== undefined) {
      draft.field = "number";
    }
  }
  for (const draft of drafts) {
    if (draft.field === "number")
      draft.field = numberedField(drafts, draft) === null ? "number" : "projectNumber";
  }
}

/** The column of names left (-1) or right (1) of a column, over one that is blank at most. */
function nameBeside(drafts: readonly Draft[], draft: Draft, step: 1 | -1): Draft | undefined {
  const next = drafts[drafts.indexOf(draft) + step];
  const isNear = next !== undefined && Math.abs(next.column - draft.column) <= 2;
  return isNear && isName(next) ? next : undefined;
}

function isName(draft: Draft): boolean {
  return draft.field === "initiative" || draft.field === "project" || draft.field === "measure";
}

function numberedField(drafts: readonly Draft[], draft: Draft): Field | null {
  const next = drafts.find((one) => one.column > draft.column);
  return next?.field === "project" ? "project" : null;
}

function averageLength(draft: Draft): number {
  const total = draft.values.reduce((sum, value) => sum + removeSpace(value).length, 0);
  return draft.values.length === 0 ? 0 : total / draft.values.length;
}

/** ア, イ, ウ number initiatives, whatever the column above them is called; one that holds bands as well is none of names. */
function settleKatakana(drafts: readonly Draft[]): void {
  if (drafts.some((draft) => draft.field === "initiative")) return;
  const isKatakana = (value: string): boolean => splitNumber(value).style === "katakana";
  const found = drafts.find(
    ({ field, values }) =>
      field === "policyArea" &&
      values.length > 0 &&
      values.filter(isKatakana).length * 10 >= values.length * 9,
  );
  if (found !== undefined) found.field = "initiative";
}

/** One column per name. Of two, the more telling stays and the other takes the free place beside it. */
function settleDoubles(drafts: readonly Draft[]): void {
  const has = (field: Field): boolean => drafts.some((draft) => draft.field === field);
  settle(
    drafts,
    "measure",
    (a, b) => averageLength(b) - averageLength(a),
    () => (has("project") ? "other" : "project"),
  );
  settle(
    drafts,
    "project",
    (a, b) => Number(b.heading.includes("名")) - Number(a.heading.includes("名")),
    (draft, kept) => {
      if (!has("measure") && draft.column > kept.column) return "measure";
      return has("initiative") ? "other" : "initiative";
    },
  );
  settle(
    drafts,
    "initiative",
    (a, b) => Number(b.heading.includes("取")) - Number(a.heading.includes("取")),
    (draft, kept) => {
      if (draft.column < kept.column) return has("policyArea") ? "other" : "policyArea";
      if (!has("project")) return "project";
      return has("measure") ? "other" : "measure";
    },
  );
  for (const field of ["pillar", "policyArea", "priority", "remarks"] as const) {
    settle(
      drafts,
      field,
      (a, b) => b.values.length - a.values.length,
      () => "other",
    );
  }
}

/** Keeps the best column of a field (with those under the same merged heading) and moves each other one. */
function settle(
  drafts: readonly Draft[],
  field: Field,
  order: (a: Draft, b: Draft) => number,
  move: (draft: Draft, kept: Draft) => Field,
): void {
  const own = drafts.filter(
    (draft) => draft.field === field && !holdsOnlyItsNumbers(drafts, draft),
  );
  const [kept] = [...own].sort((a, b) => order(a, b) || a.column - b.column);
  if (kept === undefined) return;
  for (const draft of own) {
    if (draft !== kept && draft.group !== kept.group) draft.field = move(draft, kept);
  }
}

/** ア | 経済戦略の策定: a column of numbers goes with the names right of it. */
function holdsOnlyItsNumbers(drafts: readonly Draft[], draft: Draft): boolean {
  return holdsNumbers(draft) && nameBeside(drafts, draft, 1)?.field === draft.field;
}

/** A plan without a column for its measures has them in its lowest names: 取組 right of 事業名, else 事業名, else 取組. */
function settleMeasure(drafts: readonly Draft[]): void {
  const find = (field: Field): Draft | undefined =>
    drafts.filter((draft) => draft.field === field).at(-1);
  if (find("measure") !== undefined) return;
  const project = find("project");
  const initiative = find("initiative");
  if (initiative !== undefined && project !== undefined && initiative.column > project.column) {
    initiative.field = "measure";
  } else if (project === undefined && initiative === undefined) {
    const [longest] = drafts
      .filter(
        (draft) => draft.field === null || draft.field === "other" || draft.field === "pillar",
      )
      .sort((a, b) => averageLength(b) - averageLength(a));
    if (longest !== undefined && averageLength(longest) > 4) longest.field = "measure";
  }
}
