/**
 * Draws a workbook from a picture in text, so that a test shows the sheet it is about.
 *
 *     # 取組一覧                                  a sheet's name (this one when absent)
 *     令和3年度 取組一覧                           a line without │ is a cell in column A
 *     事業名   │ 取組の方向性       │ 山口市 │ 宇部市
 *     起業支援 │ 相談会{red:【新規】} │ ○      │ 〇◀M01
 *     ^        │ 交流会             │ ○      │ <
 *
 * Cells are trimmed; ␣ is a space and ⏎ a line feed that stay. ^ merges with the cell above, < with the one to the left.
 * {red:…} and {bold:…} give the letters a look, {#0070C0:…} a font colour, {fill #FFFF00} fills the cell, {=} makes it a formula,
 * {=B2} this one. {hidden row} and {hidden column} hide the cell's row or column, {drawing} lays a shape over the cell;
 * {hidden} behind a sheet's name hides the sheet.
 * ◀CODE or ◀CODE:message at a cell's end is an expected finding; it is not part of the sheet. ┄ and ─ rule lines are skipped.
 */
import {
  makeSheet,
  plainFont,
  type Book,
  type CellAddress,
  type CellContent,
  type CellRange,
  type Font,
  type Place,
  type Sheet,
  type SheetContent,
  type TextRun,
} from "../../src/core";

/** A finding that the picture expects; message is null where any will do. */
export interface ExpectedFinding {
  readonly at: Place;
  readonly code: string;
  readonly message: string | null;
}

export interface Drawing {
  readonly book: Book;
  readonly expected: readonly ExpectedFinding[];
}

/** The workbook that a picture shows, and the findings that its markers expect. */
export function drawSheet(picture: string): Drawing {
  const drawn = splitSheets(picture).map(({ name, lines }) => drawLines(name, lines));
  return {
    book: { sheets: drawn.map(({ sheet }) => sheet) },
    expected: drawn.flatMap(({ expected }) => expected),
  };
}

function splitSheets(picture: string): { name: string; lines: string[] }[] {
  const sheets: { name: string; lines: string[] }[] = [];
  for (const line of picture.split("\n").filter((one) => !/^[\s─┼┄]*$/u.test(one))) {
    const name = /^\s*# (.+)$/u.exec(line)?.[1]?.trim();
    if (name !== undefined) sheets.push({ name, lines: [] });
    else {
      if (sheets.length === 0) sheets.push({ name: "取組一覧", lines: [] });
      sheets.at(-1)?.lines.push(line);
    }
  }
  return sheets;
}

function drawLines(
  heading: string,
  lines: readonly string[],
): { sheet: Sheet; expected: ExpectedFinding[] } {
  const name = heading.replace(/\s*\{hidden\}$/u, "");
  const grid = lines.map((line) => line.split("│").map((cell) => cell.trim()));
  const expected: ExpectedFinding[] = [];
  const cells: CellContent[] = [];
  grid.forEach((texts, row) => {
    texts.forEach((text, column) => {
      const [content = "", ...markers] = text.split("◀");
      for (const marker of markers) {
        const [code = "", message] = marker.trim().split(":");
        expected.push({ at: { sheet: name, row, column }, code, message: message ?? null });
      }
      cells.push(drawCell(content.trim(), row, column));
    });
  });
  const visibility = name === heading ? "visible" : "hidden";
  const merges = findMerges(grid);
  return { sheet: makeSheet({ name, visibility, cells, merges, ...findSettings(grid) }), expected };
}

/** What the words in braces say of the rows, columns and drawings of a sheet. */
function findSettings(
  grid: readonly (readonly string[])[],
): Required<Pick<SheetContent, "hiddenRows" | "hiddenColumns" | "drawings">> {
  const cellsWith = (word: string): readonly CellAddress[] =>
    grid.flatMap((texts, row) =>
      texts.flatMap((text, column) => (text.includes(word) ? [{ row, column }] : [])),
    );
  return {
    hiddenRows: cellsWith("{hidden row}").map(({ row }) => row),
    hiddenColumns: cellsWith("{hidden column}").map(({ column }) => column),
    drawings: cellsWith("{drawing}").map(({ row, column }) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    })),
  };
}

function drawCell(source: string, row: number, column: number): CellContent {
  if (source === "^" || source === "<") return { row, column, text: "" };
  const fill = /\{fill (#[0-9A-F]{6})\}/u.exec(source)?.[1];
  const formula = /\{=([^}]*)\}/u.exec(source)?.[1];
  const bare = source.replace(
    /\{(?:fill #[0-9A-F]{6}|=[^}]*|hidden row|hidden column|drawing)\}/gu,
    "",
  );
  const runs = drawRuns(bare);
  return {
    row,
    column,
    text: runs.map((run) => run.text).join(""),
    ...(runs.length > 0 && { runs }),
    ...(fill !== undefined && { fill }),
    ...(formula !== undefined && { formula: formula === "" ? "A1" : formula }),
  };
}

function drawRuns(source: string): TextRun[] {
  const pieces = source.matchAll(/\{(red|bold|#[0-9A-F]{6}):([^}]*)\}|[^{]+|\{/gu);
  return [...pieces].map(([whole, look, text]) => ({
    text: (text ?? whole).replaceAll("␣", " ").replaceAll("⏎", "\n"),
    font: { ...plainFont, ...drawFont(look) },
  }));
}

function drawFont(look: string | undefined): Partial<Font> {
  if (look === undefined) return {};
  if (look === "bold") return { isBold: true };
  return { color: look === "red" ? "#FF0000" : look };
}

/** Merged regions: from each cell as far down as ^ goes and as far right as < goes. */
function findMerges(grid: readonly (readonly string[])[]): CellRange[] {
  const merges: CellRange[] = [];
  grid.forEach((texts, top) => {
    texts.forEach((text, left) => {
      if (text === "^" || text === "<") return;
      const bottom = extend(top, (row) => grid[row]?.[left] === "^");
      const right = extend(left, (column) => texts[column] === "<");
      if (bottom > top || right > left) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}

function extend(from: number, goesOn: (index: number) => boolean): number {
  let last = from;
  while (goesOn(last + 1)) last += 1;
  return last;
}
