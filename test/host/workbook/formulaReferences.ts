/** References in formulas: moved with a cell that is copied, or after rows and columns were put in. */
import { formatAddress, parseAddress, parseRange } from "../../../src/core/grid/address";
import { shiftArea, sheetLimits, type Shift } from "./shift";

/** A text in quotes, or a reference with the sheet it may name; names and functions are passed over. */
const token =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?)(?![\p{L}\p{N}_(.])/gu;

function mapReferences(
  formula: string,
  change: (reference: string, sheet: string | null) => string,
): string {
  return formula.replace(token, (whole, sheet: string | undefined, reference?: string) =>
    reference === undefined ? whole : (sheet ?? "") + change(reference, sheetName(sheet)),
  );
}

function sheetName(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The formula as it is in a cell that is so many rows and columns further; absolute parts stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) =>
    reference
      .split(":")
      .map((corner) => moveCorner(corner, rows, columns))
      .join(":"),
  );
}

function moveCorner(corner: string, rows: number, columns: number): string {
  const address = parseAddress(corner);
  if (address === null) return corner;
  const hasFixedColumn = corner.startsWith("$");
  const hasFixedRow = corner.lastIndexOf("$") > 0;
  const row = address.row + (hasFixedRow ? 0 : rows);
  const column = address.column + (hasFixedColumn ? 0 : columns);
  if (row < 0 || column < 0 || row >= sheetLimits.rows || column >= sheetLimits.columns) {
    return "#REF!";
  }
  return spell({ row, column }, hasFixedRow, hasFixedColumn);
}

function spell(
  address: { row: number; column: number },
  hasFixedRow: boolean,
  hasFixedColumn: boolean,
): string {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(formatAddress(address)) ?? [];
  return `${hasFixedColumn ? "$" : ""}${letters}${hasFixedRow ? "$" : ""}${digits}`;
}

/** The formula of a cell on sheet `home` after a shift on sheet `shifted`. */
export function adjustFormula(
  formula: string,
  home: string,
  shifted: string,
  shift: Shift,
): string {
  return mapReferences(formula, (reference, sheet) => {
    const area = parseRange(reference);
    if ((sheet ?? home) !== shifted || area === null) return reference;
    const moved = shiftArea(area, shift);
    if (moved === null) return "#REF!";
    const corners = reference.split(":");
    const ends = [
      { row: moved.top, column: moved.left },
      { row: moved.bottom, column: moved.right },
    ];
    return corners
      .map((corner, index) => {
        const end = ends[index] ?? { row: moved.top, column: moved.left };
        return spell(end, corner.lastIndexOf("$") > 0, corner.startsWith("$"));
      })
      .join(":");
  });
}
