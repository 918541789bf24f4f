/** The styles of a workbook: fonts, fills and number formats by the style index of a cell. */
import type { Font } from "../../../core";
import type { XlsxPackage } from "../../package/xlsxPackage";
import { eachChild, readElements, type ElementReaders } from "../../xml/elementReaders";
import type { XmlScanner } from "../../xml/xmlScanner";
import { decodeXstring } from "../../xml/xmlText";
import { builtInFormat } from "../numberFormat/builtInFormats";
import { parseNumberFormat, type NumberFormat } from "../numberFormat/numberFormat";
import { readRgb, type Palette } from "./color";
import { defaultPalette } from "./defaultPalette";
import { readFill } from "./fill";
import { makeFont, readFontProperties, type FontProperties } from "./font";
import { readThemeColors } from "./theme";

/** The look of cells of one style index. */
export interface CellStyle {
  readonly font: Font;
  /** #RRGGBB or null. */
  readonly fill: string | null;
  readonly format: NumberFormat;
}

/** What a conditional format changes of a cell's look; undefined is left as it is. */
export interface DifferentialStyle {
  readonly font: FontProperties;
  readonly fill: string | null;
}

interface FormatRecord {
  readonly font: number;
  readonly fill: number;
  readonly format: number;
}

/** The styles part, read once; the look of each style index is made when first asked for. */
export class Styles {
  readonly palette: Palette;
  readonly differential: readonly DifferentialStyle[];
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly formats = new Map<number, string>();
  private readonly records: FormatRecord[] = [];
  private readonly made: CellStyle[] = [];

  /** @param part name of the styles part, null where the workbook has none */
  constructor(xlsx: XlsxPackage, part: string | null, themePart: string | null) {
    const theme = readThemeColors(xlsx, themePart);
    const indexed = part === null ? defaultPalette : readIndexedColors(xlsx.scan(part));
    this.palette = { theme, indexed };
    this.differential = part === null ? [] : this.read(xlsx.scan(part));
  }

  /** The look of a style index (the `s` of a cell, row or column); a plain one where there is no such style. */
  cellStyle(index: number): CellStyle {
    return (this.made[index] ??= this.make(this.records[index]));
  }

  private make(record: FormatRecord | undefined): CellStyle {
    const id = record?.format ?? 0;
    return {
      font: this.fonts[record?.font ?? 0] ?? makeFont({}),
      fill: this.fills[record?.fill ?? 0] ?? null,
      format: parseNumberFormat(this.formats.get(id) ?? builtInFormat(id)),
    };
  }

  /** Reads the stylesheet (ECMA-376 part 1, 18.8.39) and returns its dxfs. */
  private read(scanner: XmlScanner): DifferentialStyle[] {
    const differential: DifferentialStyle[] = [];
    const { fonts, fills, records, palette } = this;
    const readFont = (): Font => makeFont(readFontProperties(scanner, palette));
    const readers: ElementReaders = {
      numFmts: () => eachChild(scanner, () => this.readFormat(scanner)),
      fonts: () => eachChild(scanner, () => fonts.push(readFont())),
      fills: () => eachChild(scanner, () => fills.push(readFill(scanner, palette))),
      cellXfs: () => eachChild(scanner, () => records.push(readRecord(scanner))),
      dxfs: () => eachChild(scanner, () => differential.push(readDifferential(scanner, palette))),
    };
    scanner.next();
    readElements(scanner, readers);
    return differential;
  }

  private readFormat({ attributes }: XmlScanner): void {
    const code = decodeXstring(attributes.get("formatCode") ?? "");
    this.formats.set(attributes.integer("numFmtId") ?? -1, code);
  }
}

function readRecord({ attributes }: XmlScanner): FormatRecord {
  return {
    font: attributes.integer("fontId") ?? 0,
    fill: attributes.integer("fillId") ?? 0,
    format: attributes.integer("numFmtId") ?? 0,
  };
}

function readDifferential(scanner: XmlScanner, palette: Palette): DifferentialStyle {
  let font: FontProperties = {};
  let fill: string | null = null;
  for (const name of scanner.children()) {
    if (name === "font") font = readFontProperties(scanner, palette);
    else if (name === "fill") fill = readFill(scanner, palette, true);
  }
  return { font, fill };
}

/** A workbook's own palette stands at the end of its styles, after the fonts that use it (18.8.27). */
function readIndexedColors(scanner: XmlScanner): readonly string[] {
  const colors: string[] = [];
  while (scanner.next() !== "end") {
    if (scanner.event !== "open" || scanner.localName !== "indexedColors") continue;
    for (const _ of scanner.children()) {
      colors.push(readRgb(scanner.attributes.get("rgb") ?? "") ?? "#000000");
    }
  }
  return colors.length > 0 ? colors : defaultPalette;
}
