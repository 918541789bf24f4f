/** Which of several shifts that fit a row is the likelier one. */
import type { Cell } from "../grid/book";
import type { Field } from "../plan/plan";
import { parseMark } from "../text/marks";
import { findTags } from "../text/tags";
import { isNumber, isText, isWorded } from "./cellWords";
import { shiftedColumn, type Columns, type Role, type Shift } from "./columnRoles";

/** The likelier shift first. */
export function compareShifts(
  cells: readonly Cell[],
  a: Shift,
  b: Shift,
  columns: Columns,
): number {
  return (
    countStray(cells, a, columns) - countStray(cells, b, columns) ||
    countNumbered(cells, b, columns) - countNumbered(cells, a, columns) ||
    Math.abs(a.offset) - Math.abs(b.offset) ||
    countHeadless(cells, a, columns) - countHeadless(cells, b, columns) ||
    weighMeasure(cells, b, columns.roleOf) - weighMeasure(cells, a, columns.roleOf) ||
    countNamed(cells, b, columns.roleOf) - countNamed(cells, a, columns.roleOf)
  );
}

/** Whether the row's number comes to lie under No., 1 or 0. */
function countNumbered(cells: readonly Cell[], shift: Shift, { numberColumn }: Columns): number {
  const isThere = ({ column, text }: Cell): boolean =>
    isNumber(text) && shiftedColumn(column, shift) === numberColumn;
  return cells.some(isThere) ? 1 : 0;
}

const higherNames: readonly Field[] = ["pillar", "policyArea", "initiative"];

/** Whether a 取組, or a name above it, is left without a 事業名 beside it, 1 or 0: rows name both anew, or the 事業名 alone. */
function countHeadless(cells: readonly Cell[], shift: Shift, { fieldOf }: Columns): number {
  const fields = cells.map((cell) =>
    isWorded(cell.text) ? fieldOf(shiftedColumn(cell.column, shift)) : null,
  );
  const isHeadless = higherNames.some((field) => fields.includes(field));
  return isHeadless && !fields.includes("project") ? 1 : 0;
}

/** Whether the text that comes to lie under the measure's heading has a tag, 1 or 0: names and 備考 have none. */
function weighMeasure(
  cells: readonly Cell[],
  shift: Shift,
  roleOf: (column: number) => Role,
): number {
  const isTagged = ({ column, text }: Cell): boolean =>
    roleOf(shiftedColumn(column, shift)) === "measure" && isText(text) && findTags(text).length > 0;
  return cells.some(isTagged) ? 1 : 0;
}

/** How many texts come to lie under a heading for names: a shift that leaves a 取組 without one is the worse. */
function countNamed(
  cells: readonly Cell[],
  shift: Shift,
  roleOf: (column: number) => Role,
): number {
  return cells.filter((cell) => {
    const role = roleOf(shiftedColumn(cell.column, shift));
    return isWorded(cell.text) && (role === "name" || role === "measure");
  }).length;
}

/**
 * Whether a row's only 重点PJ sign comes to lie under a municipality, 1 or 0: in a table with a 重点PJ column that
 * shift does not go far enough. Where ● stands for taking part, rows have several.
 */
function countStray(cells: readonly Cell[], shift: Shift, columns: Columns): number {
  const { roleOf, prioritySign, priorityColumn } = columns;
  const signs = cells.filter((cell) => parseMark(cell.text).sign === (prioritySign ?? "●"));
  const [sign] = signs;
  if (priorityColumn === null || sign === undefined || signs.length > 1) return 0;
  return roleOf(shiftedColumn(sign.column, shift)) === "mark" ? 1 : 0;
}
