/** A plan of as many rows as wanted, in an ordinary layout, with a finding here and there. */
import type { CellSpec, RowSpec } from "../../src/core";
import { createXlsx } from "../../src/xlsx";

const municipalities = ["山口市", "宇部市", "萩市", "防府市", "美祢市", "山陽小野田市", "津和野町"];

export function buildLargePlan(rows: number): Uint8Array {
  const title = [cell("令和3年度 山口県央連携都市圏域ビジョン 取組一覧")];
  const header = ["取組", "事業名", "取組の方向性", "重点PJ", ...municipalities].map(cell);
  const body = Array.from({ length: rows }, (_, row) => ({ cells: buildRow(row) }));
  return createXlsx([
    {
      name: "取組一覧",
      owner: null,
      columnWidths: [],
      rows: [{ cells: title }, { cells: header }, ...body],
      merges: [],
      page: { paper: "A4", isLandscape: true },
    },
  ]);
}

function buildRow(row: number): RowSpec["cells"] {
  const number = String(row);
  const marks = municipalities.map((_, column) => chooseMark(row, column));
  return [
    cell(`ア 戦略${String(Math.floor(row / 20))}`),
    cell(`${String((row % 20) + 1)} 事業${String(Math.floor(row / 4))}`),
    cell(row % 9 === 0 ? `取組${number}の実施\n・調査${number}【継続】` : `取組${number}の実施`),
    row % 5 === 0 ? cell("●") : null,
    ...marks.map((mark) => (mark === "" ? null : cell(mark))),
  ];
}

/** 〇 (U+3007) once in fifty cells, no mark once in seven. */
function chooseMark(row: number, column: number): string {
  const turn = row * 7 + column;
  if (turn % 50 === 0) return "〇";
  return turn % 7 === 6 ? "" : "○";
}

function cell(value: string): CellSpec {
  return { value, style: {} };
}
