/** Small plan workbooks as bytes: for tests that need files rather than books. */
import { createXlsx } from "../../src/xlsx";

const plain = {};

export const header = ["取組", "事業名", "取組の方向性", "重点PJ", "山口市", "宇部市", "萩市"];

/** A plan with nothing to say about it. */
export const soundRows = [
  ["令和3年度 山口県央連携都市圏域ビジョン 取組一覧"],
  ["連携中枢都市:山口市・宇部市"],
  header,
  ["ア 経済戦略", "1 起業支援", "創業塾の開催", "●", "○", "○", "○"],
  ["ア 経済戦略", "2 観光振興", "周遊バスの運行【継続】", "", "○", "○", "○"],
];

/** Sheets by name, each a table of texts from A1 on; an empty text is no cell. */
export function makeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Uint8Array {
  return createXlsx(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      owner: null,
      columnWidths: [],
      rows: rows.map((cells) => ({
        cells: cells.map((value) => (value === "" ? null : { value, style: plain })),
      })),
      merges: [],
      page: { paper: "A4" as const, isLandscape: true },
    })),
  );
}

/** A plan of one sheet. */
export function makePlanFile(rows: readonly (readonly string[])[]): Uint8Array {
  return makeWorkbook({ 取組一覧: rows });
}

/** The sound plan with one cell replaced; row and column are 0-based. */
export function withCell(row: number, column: number, text: string): Uint8Array {
  const rows = soundRows.map((cells) => [...cells]);
  const cells = rows[row];
  if (cells === undefined) throw new Error(`No row ${String(row)}`);
  cells[column] = text;
  return makePlanFile(rows);
}
