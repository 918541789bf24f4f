/** Gives cells a look, and reads from the API's words what is to change. */
import type { CellRange } from "../../../src/core/grid/address";
import { asObject, isJsonObject, type JsonObject } from "../protocol/json";
import type {
  AlignmentLook,
  BorderLook,
  BorderSide,
  FontLook,
  LookChange,
} from "../workbook/cellLook";
import { containsPlace, type SheetModel } from "../workbook/sheetModel";
import { isWholeColumns, isWholeRows } from "./areaText";
import { invalidArgument } from "./excelErrors";
import type { ExcelSession } from "./excelSession";
import { borderSides } from "./rangeBorders";
import { requireBoolean, requireColor, requireNumber, requireText } from "./wireValues";

/** Changes the look of each cell of an area; of whole rows and columns also that of cells that are not there yet. */
export function changeLook(
  { book }: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  change: LookChange,
): void {
  if (Object.keys(change).length === 0) return;
  const derive = (style: number): number => book.styles.derive(style, change);
  if (isWholeColumns(area)) {
    sheet.columns.change(area.left, area.right, (attributes) =>
      attributes.set("style", String(derive(Number(attributes.get("style") ?? 0)))),
    );
  } else if (isWholeRows(area)) changeRows(sheet, area, derive);
  for (const { row, column } of placesToChange(sheet, area)) {
    const cell = sheet.cell(row, column);
    sheet.setCell(row, column, { ...cell, style: derive(cell.style) });
  }
}

function changeRows(sheet: SheetModel, area: CellRange, derive: (style: number) => number): void {
  for (let row = area.top; row <= area.bottom; row++) {
    sheet.cells.changeRow(row, (attributes) => {
      attributes.set("s", String(derive(Number(attributes.get("s") ?? 0))));
      attributes.set("customFormat", "1");
    });
  }
}

function* placesToChange(
  sheet: SheetModel,
  area: CellRange,
): Generator<{ row: number; column: number }> {
  if (isWholeColumns(area) || isWholeRows(area)) {
    for (const { row, column } of [...sheet.cells.all()]) {
      if (containsPlace(area, row, column)) yield { row, column };
    }
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

/** Reads a CellPropertiesFormat. Throws InvalidArgument for values that Excel does not know. */
export function parseLookChange(format: unknown, location: string): LookChange {
  const { font, fill, borders, protection, ...alignment } = asObject(format);
  const change: { -readonly [Key in keyof LookChange]: LookChange[Key] } = {};
  if (isJsonObject(font)) change.font = parseFont(font, location);
  if (isJsonObject(fill) && "color" in fill) change.fill = parseFill(fill.color, location);
  if (isJsonObject(borders)) change.borders = parseBorders(borders, location);
  if (isJsonObject(protection)) {
    const { locked, formulaHidden } = protection;
    if (locked !== undefined) change.locked = requireBoolean(locked, location);
    if (formulaHidden !== undefined) change.formulaHidden = requireBoolean(formulaHidden, location);
  }
  const aligned = parseAlignment(alignment, location);
  if (Object.keys(aligned).length > 0) change.alignment = aligned;
  return change;
}

/** "" takes the fill away. */
export function parseFill(color: unknown, location: string): string | null {
  return color === "" ? null : requireColor(color, location);
}

type FontChange = { -readonly [Key in keyof FontLook]?: FontLook[Key] };

export function parseFont(font: JsonObject, location: string): FontChange {
  const change: FontChange = {};
  for (const [name, value] of Object.entries(font)) {
    if (value === undefined || value === null) continue;
    if (name === "color") change.color = requireColor(value, location);
    else if (name === "name") change.name = requireText(value, location);
    else if (name === "size") change.size = requireSize(value, location);
    else if (name === "underline") change.underline = requireText(value, location);
    else if (isSwitch(name)) change[name] = requireBoolean(value, location);
  }
  return change;
}

/** Excel's fonts have 1 to 409 points. */
function requireSize(value: unknown, location: string): number {
  const size = requireNumber(value, location);
  if (size < 1 || size > 409) throw invalidArgument(location);
  return size;
}

type FontSwitch = "bold" | "italic" | "strikethrough" | "subscript" | "superscript";
const switches: ReadonlySet<string> = new Set([
  ...["bold", "italic", "strikethrough", "subscript", "superscript"],
]);

function isSwitch(name: string): name is FontSwitch {
  return switches.has(name);
}

type AlignmentChange = { -readonly [Key in keyof AlignmentLook]?: AlignmentLook[Key] };

export function parseAlignment(alignment: JsonObject, location: string): AlignmentChange {
  const change: AlignmentChange = {};
  for (const [name, value] of Object.entries(alignment)) {
    if (value === undefined || value === null) continue;
    if (name === "horizontalAlignment" || name === "verticalAlignment") {
      change[name] = requireText(value, location);
    } else if (name === "wrapText" || name === "shrinkToFit") {
      change[name] = requireBoolean(value, location);
    } else if (name === "indentLevel" || name === "textOrientation") {
      change[name] = requireNumber(value, location);
    }
  }
  return change;
}

/** Borders of a single cell: { top: { style, color, weight } }. */
function parseBorders(borders: JsonObject, location: string): NonNullable<LookChange["borders"]> {
  const change: Partial<Record<BorderSide, Partial<BorderLook>>> = {};
  for (const [name, line] of Object.entries(borders)) {
    const side = borderSides.get(name.toLowerCase());
    if (side !== undefined) change[side] = parseLine(asObject(line), location);
  }
  return change;
}

export function parseLine(line: JsonObject, location: string): Partial<BorderLook> {
  const { style, color, weight } = line;
  return {
    ...(style === undefined ? {} : { style: requireText(style, location) }),
    ...(color === undefined ? {} : { color: requireColor(color, location) }),
    ...(weight === undefined ? {} : { weight: requireText(weight, location) }),
  };
}
