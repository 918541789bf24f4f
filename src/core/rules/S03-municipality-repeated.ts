/** 同じ市町の列が二つ: one municipality's name over two columns, or split over them (小野田 | 山陽). */
import { formatAddress, formatColumn } from "../grid/address";
import type { MarkColumn, PlanRow, PlanTable } from "../plan/plan";
import { defineNoteRule } from "./rule";

export const municipalityRepeated = defineNoteRule({
  code: "S03",
  id: "municipality-repeated",
  severity: "error",
  serves: ["L2-03"],
  title: { ja: "一つの市町村の列が二つある", en: "Two columns for one municipality" },
  why: {
    ja: "一つの市町村の印が二つの列に分かれていると、二つの市町村の印として数えられたり、片方の列が見落とされたりします。",
    en: "With its marks in two columns, one municipality is counted as two, or one of its columns is overlooked.",
  },
  messages: {
    twice: {
      ja: "「{municipality}」の列が二つあります({firstColumn}列と{secondColumn}列)。どちらかに印を集め、もう一方の列を消してください。",
      en: "There are two columns for {municipality} ({firstColumn} and {secondColumn}). Please gather the marks in one and delete the other.",
    },
    split: {
      ja: "{firstColumn}列と{secondColumn}列を合わせて「{municipality}」と読み取りました。一つの列にまとめ、見出しを「{municipality}」にしてください。",
      en: "Columns {firstColumn} and {secondColumn} were read together as {municipality}. Please join them into one column with the heading “{municipality}”.",
      severity: "warning",
    },
    conflict: {
      ja: "「{municipality}」の二つの列({firstColumn}列と{secondColumn}列)で、印の違う行が{count}行あります(最初は{cell})。どちらが正しいかご確認のうえ、一つの列にまとめてください。",
      en: "The two columns of {municipality} ({firstColumn} and {secondColumn}) have different marks in {count} rows (first in {cell}). Please check which is right and join the columns.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市 │ 宇部市◀S03
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○   │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○`,
  },
  check(plan, report) {
    for (const table of plan.tables) {
      for (const { municipality, columns } of table.municipalities) {
        const halves = locateConflict(table, columns);
        if (halves === null) continue;
        const { first, second, rows } = halves;
        const at = { sheet: table.sheet, row: Math.min(...rows), column: first };
        report({
          message: "conflict",
          at,
          related: [{ ...at, column: second }],
          data: {
            municipality: municipality.name,
            firstColumn: formatColumn(first),
            secondColumn: formatColumn(second),
            count: rows.length,
            cell: formatAddress(at),
          },
        });
      }
    }
  },
});

/** Two columns of one layer and the 0-based rows in which they contradict each other; null where they do not. */
function locateConflict(
  table: PlanTable,
  [first, second]: readonly MarkColumn[],
): { first: number; second: number; rows: readonly number[] } | null {
  if (first === undefined || second?.layer !== first.layer) return null;
  if (isBlank(table, first.column) || isBlank(table, second.column)) return null;
  const rows = table.rows
    .filter((row) => isInConflict(row, first.column, second.column))
    .map(({ row }) => row);
  return rows.length === 0 ? null : { first: first.column, second: second.column, rows };
}

/** A half that holds nothing at all contradicts nothing: the marks stand in the other one. */
function isBlank({ rows }: PlanTable, column: number): boolean {
  return !rows.some(({ marks }) => marks.some((mark) => mark.at.column === column));
}

/** Whether the two columns say different things of a row. */
function isInConflict(row: PlanRow, first: number, second: number): boolean {
  const says = (column: number): string | null =>
    row.marks.find((mark) => mark.at.column === column)?.participation ?? null;
  return says(first) !== says(second);
}
