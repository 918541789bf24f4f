/** Makes the cell that stands at a byte of a worksheet part: its value as text, its runs, its colours. */
import type { Cell, Font, TextRun } from "../../../core";
import type { XmlScanner } from "../../xml/xmlScanner";
import { decodeXstring } from "../../xml/xmlText";
import type { ConditionalLooks } from "../conditional/conditionalLook";
import type { CellScalar } from "../conditional/cellTest";
import { formatNumber, formatText } from "../numberFormat/numberFormat";
import { serialOfIso } from "../numberFormat/serialDate";
import { readRichText, type RichText } from "../richText";
import { readRunFont } from "../style/font";
import { sectionColor } from "../style/sectionColor";
import type { CellStyle, Styles } from "../style/styles";
import type { ShownCell, ShownStrings } from "./shownStrings";

/** What cells of a sheet are made with. */
export interface CellContext {
  readonly scanner: XmlScanner;
  readonly strings: ShownStrings;
  readonly styles: Styles;
  readonly looks: ConditionalLooks;
  readonly sharedFormulas: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

/** What the XML of a cell says (ECMA-376 part 1, 18.3.1.4). */
interface RawCell {
  readonly type: string;
  readonly style: number;
  /** What `v` holds: digits of a number or string index as a number, else its text with entities decoded; null where there is none. */
  readonly value: string | number | null;
  readonly inline: RichText | null;
  readonly formula: string | null;
}

/** A cell before conditional formats. */
export interface StoredCell {
  readonly style: number;
  readonly formula: string | null;
  readonly shown: ShownCell;
}

/** Reads what stands in the cell whose tag begins at a byte. */
export function readStored(context: CellContext, offset: number): StoredCell {
  const raw = readRaw(context, offset);
  const shown = showValue(context, raw, context.styles.cellStyle(raw.style));
  return { style: raw.style, formula: raw.formula, shown };
}

/** Reads the cell whose tag begins at a byte. */
export function readCell(context: CellContext, offset: number, row: number, column: number): Cell {
  const { style: index, formula, shown } = readStored(context, offset);
  const style = context.styles.cellStyle(index);
  const look = context.looks.lookOf(row, column, shown.scalar);
  const { kind, text } = shown;
  const runs = look.color === undefined ? shown.runs : recolor(shown.runs, look.color);
  return { row, column, text, kind, formula, runs, fill: look.fill ?? style.fill };
}

/** The style index of the cell whose tag begins at a byte. */
export function readStyleIndex({ scanner }: CellContext, offset: number): number {
  scanner.seek(offset);
  scanner.next();
  return scanner.attributes.integer("s") ?? 0;
}

function readRaw({ scanner, styles, sharedFormulas }: CellContext, offset: number): RawCell {
  scanner.seek(offset);
  scanner.next();
  const { attributes } = scanner;
  const type = attributes.get("t") ?? "n";
  const style = attributes.integer("s") ?? 0;
  const isPlain = type === "s" || type === "n";
  let value: RawCell["value"] = null;
  let inline: RawCell["inline"] = null;
  let formula: string | null = null;
  // Not children(): a generator for each of a million cells is what takes the time.
  while (scanner.next() !== "close" || scanner.depth > 0) {
    if (scanner.event !== "open") continue;
    if (scanner.localName === "v") value = readValue(scanner, isPlain);
    else if (scanner.localName === "is") {
      inline = readRichText(scanner, (run) => readRunFont(run, styles.palette));
    } else if (scanner.localName === "f") formula = readFormula(scanner, sharedFormulas);
    else scanner.skip();
  }
  return { type, style, value, inline, formula };
}

function readValue(scanner: XmlScanner, isPlain: boolean): string | number {
  const integer = isPlain ? scanner.elementInteger() : -1;
  return integer === -1 ? scanner.elementText() : integer;
}

/** Cells that share a formula have only its number; they are given the text of the first. */
function readFormula(scanner: XmlScanner, shared: ReadonlyMap<string, string>): string {
  const index = scanner.attributes.get("t") === "shared" ? scanner.attributes.get("si") : null;
  const text = decodeXstring(scanner.elementText());
  return text === "" && index !== null ? (shared.get(index) ?? "") : text;
}

function showValue(context: CellContext, raw: RawCell, style: CellStyle): ShownCell {
  if (raw.inline !== null && (raw.type === "inlineStr" || raw.value === null)) {
    return showText(context, raw.inline, style);
  }
  if (raw.type === "s") {
    return context.strings.get(Number(raw.value), raw.style, (string) =>
      showText(context, string, style),
    );
  }
  if (typeof raw.value === "number") return showNumber(context, raw.value, style);
  const value = raw.value ?? "";
  switch (raw.type) {
    case "str":
    case "inlineStr":
      return showText(context, { text: decodeXstring(value), runs: null }, style);
    case "b":
      return showBoolean(value, style);
    case "e":
      return showPlain("error", value, value, style.font);
    default:
      return showWritten(context, raw.type, value.trim(), style);
  }
}

function showPlain(
  kind: Cell["kind"],
  scalar: CellScalar,
  text: string,
  font: Font,
  color: string | null = null,
): ShownCell {
  const runs = [{ text, font: inColor(font, color) }];
  return { kind, scalar, text, runs, sectionColor: color, isRich: false };
}

function showText({ styles }: CellContext, { text, runs }: RichText, style: CellStyle): ShownCell {
  const shown = formatText(style.format, text);
  const color = sectionColor(shown.color, styles.palette);
  if (runs === null || shown.text !== text) {
    return showPlain("text", text, shown.text, style.font, color);
  }
  const colored = runs.map((run) => ({
    text: run.text,
    font: inColor(run.font ?? style.font, color),
  }));
  return { kind: "text", scalar: text, text, runs: colored, sectionColor: color, isRich: true };
}

function showBoolean(value: string, { font }: CellStyle): ShownCell {
  const scalar = value.trim() === "1" || value.trim() === "true";
  return showPlain("boolean", scalar, scalar ? "TRUE" : "FALSE", font);
}

/** What claims to be a number or date and is none is shown as it stands. */
function showWritten(
  context: CellContext,
  type: string,
  value: string,
  style: CellStyle,
): ShownCell {
  const { is1904 } = context;
  const number = type === "d" ? (serialOfIso(value, is1904) ?? Number.NaN) : Number(value);
  if (value === "" || Number.isNaN(number)) return showPlain("text", value, value, style.font);
  return showNumber(context, number, style);
}

function showNumber({ is1904, styles }: CellContext, value: number, style: CellStyle): ShownCell {
  const shown = formatNumber(style.format, value, is1904);
  const color = sectionColor(shown.color, styles.palette);
  return showPlain("number", value, shown.text, style.font, color);
}

/** The font in the colour that a number format asks for; null asks for none. */
function inColor(font: Font, color: string | null): Font {
  return color === null || color === font.color ? font : { ...font, color };
}

function recolor(runs: readonly TextRun[], color: string | null): TextRun[] {
  return runs.map((run) => ({ ...run, font: { ...run.font, color } }));
}
