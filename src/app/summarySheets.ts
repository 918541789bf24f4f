/** 集計表 of a workbook: which there can be, which are there, and whether they still say what the plan says. */
import {
  buildSummarySheets,
  type Book,
  type CellValue,
  type Plan,
  type Sheet,
  type SheetSpec,
} from "../core";
import type { Settings } from "./settings";

export interface SummarySheet {
  readonly kind: "overview" | "municipality" | "project";
  /** Names the sheet across runs. */
  readonly owner: string;
  /** The wished tab name; where the sheet is there, the present one. */
  readonly name: string;
  /** "outdated": the plan says something else by now, or somebody wrote on the sheet. */
  readonly state: "absent" | "current" | "outdated";
  readonly spec: SheetSpec;
}

/** All summaries that a plan has something for, in the order of their tabs. */
export function listSummarySheets(
  plan: Plan,
  settings: Settings,
  { sheets }: Book,
): readonly SummarySheet[] {
  const byOwner = new Map(sheets.map((sheet) => [sheet.owner, sheet]));
  return buildSummarySheets(plan, settings).flatMap((spec) => {
    const { owner } = spec;
    if (owner === null) return [];
    const sheet = byOwner.get(owner);
    return [
      {
        kind: kindOf(owner),
        owner,
        name: sheet?.name ?? spec.name,
        state: stateOf(spec, sheet),
        spec,
      },
    ];
  });
}

function kindOf(owner: string): SummarySheet["kind"] {
  if (owner.startsWith("summary/municipality/")) return "municipality";
  return owner.startsWith("summary/project/") ? "project" : "overview";
}

function stateOf({ rows }: SheetSpec, sheet: Sheet | undefined): SummarySheet["state"] {
  if (sheet === undefined) return "absent";
  const isSame = rows.every(({ cells }, row) =>
    cells.every((cell, column) => cell === null || shows(sheet, row, column, cell.value)),
  );
  const isLonger = (sheet.rowNumbers.at(-1) ?? 0) >= rows.length;
  return isSame && !isLonger ? "current" : "outdated";
}

/** A number is compared by what it is where its text can be read as one: its format may add anything. */
function shows(sheet: Sheet, row: number, column: number, value: CellValue): boolean {
  const text = sheet.cell(row, column)?.text ?? "";
  if (value === null) return text === "";
  if (typeof value === "string") return text === value;
  if (typeof value === "number") return isNumber(text, value);
  if ("runs" in value) return text === value.runs.map((run) => run.text).join("");
  return typeof value.value === "number" ? isNumber(text, value.value) : text === value.value;
}

function isNumber(text: string, value: number): boolean {
  const shown = Number(text.replace(/,/gu, ""));
  return text === "" ? value === 0 : Number.isNaN(shown) || shown === value;
}
