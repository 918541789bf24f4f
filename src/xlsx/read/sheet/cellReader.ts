/** Makes the cell that stands at a byte of a worksheet part: its value as text, its runs, its colours. */
import type { Cell, Font, TextRun } from "../../../core";
import type { XmlScanner } from "../../xml/xmlScanner";
import { decodeXstring } from "../../xml/xmlText";
import type { ConditionalLook, ConditionalLooks } from "../conditional/conditionalLook";
import type { CellScalar } from "../conditional/cellTest";
import { formatNumber, formatText } from "../numberFormat/numberFormat";
import { serialOfIso } from "../numberFormat/serialDate";
import { readRichText, type RichRun } from "../richText";
import type { SharedStrings } from "../sharedStrings";
import { sectionColor } from "../style/sectionColor";
import type { CellStyle, Styles } from "../style/styles";

/** What cells of a sheet are made with. */
export interface CellContext {
  readonly scanner: XmlScanner;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly looks: ConditionalLooks;
  readonly sharedFormulas: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

/** What the XML of a cell says (ECMA-376 part 1, 18.3.1.4). */
interface RawCell {
  readonly type: string;
  readonly style: number;
  /** The text of `v`, entities decoded; null where there is none. */
  readonly value: string | null;
  readonly inline: { readonly text: string; readonly runs: readonly RichRun[] | null } | null;
  readonly formula: string | null;
}

/** A cell's value before conditional formats. */
interface ShownCell {
  readonly kind: Cell["kind"];
  readonly scalar: CellScalar;
  readonly text: string;
  /** Colour that the number format asks for, or null. */
  readonly color: string | null;
  readonly runs: readonly RichRun[] | null;
}

/** Reads the cell whose tag begins at a byte. */
export function readCell(context: CellContext, offset: number, row: number, column: number): Cell {
  const raw = readRaw(context, offset);
  const style = context.styles.cellStyle(raw.style);
  const shown = showValue(context, raw, style);
  const look = context.looks.lookOf(row, column, shown.scalar);
  const { kind, text } = shown;
  const runs = makeRuns(shown, style.font, look);
  return { row, column, text, kind, formula: raw.formula, runs, fill: look.fill ?? style.fill };
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
  let value: string | null = null;
  let inline: RawCell["inline"] = null;
  let formula: string | null = null;
  // Not children(): a generator for each of a million cells is what takes the time.
  while (scanner.next() !== "close" || scanner.depth > 0) {
    if (scanner.event !== "open") continue;
    if (scanner.localName === "v") value = scanner.elementText();
    else if (scanner.localName === "is") inline = readRichText(scanner, styles.palette);
    else if (scanner.localName === "f") formula = readFormula(scanner, sharedFormulas);
    else scanner.skip();
  }
  return { type, style, value, inline, formula };
}

/** Cells that share a formula have only its number; they are given the text of the first. */
function readFormula(scanner: XmlScanner, shared: ReadonlyMap<string, string>): string {
  const index = scanner.attributes.get("t") === "shared" ? scanner.attributes.get("si") : null;
  const text = decodeXstring(scanner.elementText());
  return text === "" && index !== null ? (shared.get(index) ?? "") : text;
}

function showValue(context: CellContext, raw: RawCell, style: CellStyle): ShownCell {
  const value = raw.value ?? "";
  if (raw.inline !== null && (raw.type === "inlineStr" || raw.value === null)) {
    return showText(context, raw.inline.text, raw.inline.runs, style);
  }
  switch (raw.type) {
    case "s": {
      const { text, runs } = context.strings.get(Number(value));
      return showText(context, text, runs, style);
    }
    case "str":
    case "inlineStr":
      return showText(context, decodeXstring(value), null, style);
    case "b":
      return showBoolean(value);
    case "e":
      return { kind: "error", scalar: value, text: value, color: null, runs: null };
    default:
      return showNumber(context, raw.type, value.trim(), style);
  }
}

function showText(
  { styles }: CellContext,
  text: string,
  runs: readonly RichRun[] | null,
  { format }: CellStyle,
): ShownCell {
  const shown = formatText(format, text);
  const color = sectionColor(shown.color, styles.palette);
  const isAsStored = shown.text === text;
  return { kind: "text", scalar: text, text: shown.text, color, runs: isAsStored ? runs : null };
}

function showBoolean(value: string): ShownCell {
  const scalar = value.trim() === "1" || value.trim() === "true";
  const text = scalar ? "TRUE" : "FALSE";
  return { kind: "boolean", scalar, text, color: null, runs: null };
}

/** What claims to be a number or date and is none is shown as it stands. */
function showNumber(
  { is1904, styles }: CellContext,
  type: string,
  value: string,
  { format }: CellStyle,
): ShownCell {
  const number = type === "d" ? (serialOfIso(value, is1904) ?? Number.NaN) : Number(value);
  if (value === "" || Number.isNaN(number)) {
    return { kind: "text", scalar: value, text: value, color: null, runs: null };
  }
  const shown = formatNumber(format, number, is1904);
  const color = sectionColor(shown.color, styles.palette);
  return { kind: "number", scalar: number, text: shown.text, color, runs: null };
}

function makeRuns(shown: ShownCell, cellFont: Font, look: ConditionalLook): TextRun[] {
  const recolor = (font: Font): Font => {
    const color = look.color !== undefined ? look.color : (shown.color ?? font.color);
    return color === font.color ? font : { ...font, color };
  };
  if (shown.runs === null) return [{ text: shown.text, font: recolor(cellFont) }];
  return shown.runs.map(({ text, font }) => ({ text, font: recolor(font ?? cellFont) }));
}
