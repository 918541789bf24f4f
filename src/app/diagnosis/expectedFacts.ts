/** What a sheet has to hold once it is made as asked for. */
import {
  formatAddress,
  formatRange,
  plainFont,
  type CellSpec,
  type CellValue,
  type SheetSpec,
  type StyleSpec,
  type TextRun,
} from "../../core";
import { describeCell } from "./describeCell";
import { describeFrame, type SheetFacts } from "./sheetFacts";

type FormulaValue = Extract<CellValue, { readonly formula: string }>;
type SeveralRuns = Extract<CellValue, { readonly runs: unknown }>;

/** @param hasParts whether the host can give parts of a text looks of their own */
export function expectedFacts(spec: SheetSpec, hasParts: boolean): SheetFacts {
  const facts = new Map<string, string>([
    ...describeFrame(spec.owner, spec.merges.map(formatRange)),
    ["visibility", "visible"],
    ["protected", "false"],
  ]);
  spec.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      const isContent = cell !== null && cell.value !== null;
      if (isContent) facts.set(formatAddress({ row, column }), describeSpec(cell, hasParts));
    }),
  );
  return facts;
}

function describeSpec({ value, style }: CellSpec, hasParts: boolean): string {
  const isNumber = typeof value === "number" || isFormula(value);
  return describeCell({
    kind: isNumber ? "number" : "text",
    formula: isFormula(value) ? value.formula : null,
    fill: style.fill ?? null,
    runs: runsOf(value, style, hasParts),
  });
}

function isFormula(value: CellValue): value is FormulaValue {
  return typeof value === "object" && value !== null && "formula" in value;
}

function hasRuns(value: CellValue): value is SeveralRuns {
  return typeof value === "object" && value !== null && "runs" in value;
}

function runsOf(value: CellValue, style: StyleSpec, hasParts: boolean): readonly TextRun[] {
  const font = { ...plainFont, color: style.color ?? null, isBold: style.isBold ?? false };
  if (!hasRuns(value)) return [{ text: textOf(value, style), font }];
  if (!hasParts) return [{ text: value.runs.map(({ text }) => text).join(""), font }];
  return value.runs.map(({ text, color, isBold }) => ({
    text,
    font: { ...font, color: color ?? font.color, isBold: isBold ?? font.isBold },
  }));
}

/** What the cell shows: of number formats there is only the one with separators of thousands. */
function textOf(value: Exclude<CellValue, SeveralRuns>, style: StyleSpec): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") {
    return style.numberFormat === undefined ? String(value) : value.toLocaleString("en-US");
  }
  return value === null ? "" : String(value.value);
}
