/** The sheet that a diagnosis makes: a line for each thing that a host can get wrong, and one for each step that writes. */
import {
  type CellRange,
  type CellSpec,
  type CellValue,
  type Place,
  type RunSpec,
  type SheetSpec,
} from "../../core";

export const diagnosisOwner = "diagnosis";
const sheetName = "自己診断";

/** Texts that Excel takes for formulas, numbers, dates or truth values unless it is told otherwise, and texts that get lost on the way. */
export const trickyTexts: readonly string[] = [
  ...["=1+1", "=SUM(A1:A9)", "+1", "-1", "-", "@a", "'=x", "＝1+1"],
  ...["001", "4/1", "1-2", "12:00", "1E5", "(1)", "１２３", "TRUE"],
  ...[" 前後の空白 ", "一行目\n二行目", "😀𠮷野家", "〇○◯"],
];

/** Lines that steps write to; each step has its own, so that one that goes wrong is no trouble to the next. */
const lineNames = [
  "texts",
  "runs",
  "fill",
  "number",
  "format",
  "formula",
  "replaced",
  "retyped",
  "spliced",
  "whole",
  "part",
  "automatic",
  "moved",
  "target",
  "merged",
  "below",
  "stale",
] as const;
type LineName = (typeof lineNames)[number];

/** The line's cell in column B, on a sheet of the name that the host gave it. */
export function placeOf(sheet: string, line: LineName): Place {
  return { sheet, row: firstLine + lineNames.indexOf(line), column: 1 };
}

/** The cell of a tricky text: in column 1 the sheet brings it along, in column 2 a step enters it. */
export function trickyPlace(sheet: string, index: number, column: 1 | 2): Place {
  return { sheet, row: firstTricky + index, column };
}

/** 0-based rows: title and note come first, the tricky texts last. */
const firstLine = 2;
const firstTricky = firstLine + lineNames.length;

const severalColors: readonly RunSpec[] = [
  { text: "【新規】", color: "#C00000" },
  { text: "周遊", color: "#0070C0", isBold: true },
  { text: "バス" },
];

const plain = (value: CellValue): CellSpec => ({ value, style: {} });
const colored = plain({ runs: severalColors });

const lines: Readonly<Record<LineName, CellSpec>> = {
  texts: plain("起業支援"),
  runs: colored,
  fill: { value: "色の付いた見出し", style: { isBold: true, fill: "#DDEBF7", color: "#C00000" } },
  number: plain(3),
  format: { value: 1234, style: { numberFormat: "#,##0" } },
  formula: plain({ formula: `SUM(B${row("number")}:B${row("number")})`, value: 3 }),
  replaced: plain({ formula: `SUM(B${row("number")}:B${row("number")})`, value: 3 }),
  retyped: plain("観光振興"),
  spliced: colored,
  whole: plain("色を変える"),
  part: plain("一部の色を変える"),
  automatic: colored,
  moved: plain("移すもの"),
  target: plain("移す先"),
  merged: plain("結合"),
  below: plain(null),
  stale: plain("変わらないもの"),
};

/** 1-based row of a line. */
function row(line: LineName): number {
  return firstLine + lineNames.indexOf(line) + 1;
}

const title = "自己診断 / Self-diagnosis";
const note =
  "自己診断が作ったシートです。診断が終わったら、削除してかまいません。/ Made by the self-diagnosis; it may be deleted.";

/** The region that a step takes apart. */
export const mergedLines: CellRange = {
  top: row("merged") - 1,
  left: 1,
  bottom: row("below") - 1,
  right: 1,
};
const merges: readonly CellRange[] = [{ top: 0, left: 0, bottom: 0, right: 2 }, mergedLines];

export function buildDiagnosisSheet(): SheetSpec {
  return {
    name: sheetName,
    owner: diagnosisOwner,
    columnWidths: [16, 30, 30],
    rows: [
      { cells: [{ value: title, style: { isBold: true, size: 14 } }, null, null] },
      { cells: [plain(note)] },
      ...lineNames.map((name) => ({ cells: [plain(name), lines[name]] })),
      ...trickyTexts.map((text, index) => ({ cells: [plain(`text ${index + 1}`), plain(text)] })),
    ],
    merges,
    page: { paper: "A4", isLandscape: false },
  };
}
