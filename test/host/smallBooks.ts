/** Small workbooks for the tests of the host. */
import { createXlsx } from "../../src/xlsx";

/** Two sheets: 取組 with a heading, three rows of names and numbers and a formula, and an empty 控え. */
export function smallBook(): Uint8Array {
  return createXlsx([
    {
      name: "取組",
      owner: null,
      columnWidths: [20, 10],
      rows: [
        { cells: [heading("事業名"), heading("件数")] },
        { cells: [plain("起業支援"), number(3)] },
        { cells: [plain("観光振興"), number(5)] },
        { cells: [plain("計"), { value: { formula: "SUM(B2:B3)", value: 8 }, style: {} }] },
        {
          cells: [
            {
              value: { runs: [{ text: "【新規】", color: "#C00000" }, { text: "周遊バス" }] },
              style: {},
            },
          ],
        },
      ],
      merges: [],
      page: { paper: "A4", isLandscape: true },
    },
    {
      name: "控え 1",
      owner: null,
      columnWidths: [],
      rows: [],
      merges: [],
      page: { paper: "A4", isLandscape: false },
    },
  ]);
}

function heading(value: string): { value: string; style: { isBold: true; fill: string } } {
  return { value, style: { isBold: true, fill: "#DDEBF7" } };
}

function plain(value: string): { value: string; style: object } {
  return { value, style: {} };
}

function number(value: number): { value: number; style: { numberFormat: string } } {
  return { value, style: { numberFormat: '0"件"' } };
}
