/** What a screen needs of the styles beyond what a book says: whole fonts, borders, alignment, locks. */
import type { XlsxPackage } from "../package/xlsxPackage";
import { eachChild, readElements } from "../xml/elementReaders";
import type { XmlScanner } from "../xml/xmlScanner";
import type { Palette } from "../read/style/color";
import type { NumberEntry } from "../../core";
import type { Styles } from "../read/style/styles";
import { readAlignment, usualAlignment, type Alignment } from "./alignment";
import { noBorders, readBorders } from "./borders";
import { numberEntryOf } from "./entryText";
import type { Borders, CellLook } from "./sheetView";
import { makeViewFont, readViewFont, type ViewFontProperties } from "./viewFont";

/** What a conditional format lays over a look. */
export interface Overlay {
  readonly font: ViewFontProperties;
  /** #RRGGBB, or null where it says none. */
  readonly fill: string | null;
  readonly borders: Borders;
}

interface ViewRecord {
  readonly font: number;
  readonly border: number;
  readonly alignment: Alignment;
  readonly isLocked: boolean;
}

const plainRecord: ViewRecord = { font: 0, border: 0, alignment: usualAlignment, isLocked: true };

/** The styles part, read a second time for the screen alone, so that opening a workbook does not wait for it. */
export class ViewStyles {
  readonly palette: Palette;
  private readonly fonts: ViewFontProperties[] = [];
  private readonly borders: Borders[] = [];
  private readonly records: ViewRecord[] = [];
  private readonly overlays: Omit<Overlay, "fill">[] = [];
  private readonly looks: CellLook[] = [];
  private readonly numberEntries: (NumberEntry | null)[] = [];

  /** @param part name of the styles part, null where the workbook has none */
  constructor(
    xlsx: XlsxPackage,
    part: string | null,
    private readonly styles: Styles,
  ) {
    this.palette = styles.palette;
    if (part !== null) this.read(xlsx.scan(part));
  }

  /** How many styles there are; a workbook without any has the plain one. */
  get count(): number {
    return Math.max(1, this.records.length);
  }

  /** The look of a style index (the `s` of a cell, row or column), without conditional formats. */
  look(style: number): CellLook {
    return (this.looks[style] ??= this.makeLook(style));
  }

  /** Whether a protected sheet keeps cells of this style as they are. */
  isLocked(style: number): boolean {
    return this.record(style).isLocked;
  }

  /** How cells of this style take what is typed; null for the General format. */
  numberEntry(style: number): NumberEntry | null {
    const known = this.numberEntries[style];
    if (known !== undefined) return known;
    return (this.numberEntries[style] = numberEntryOf(this.styles.cellStyle(style).format));
  }

  /** What a differential style lays over a look; null where there is no such style. */
  overlay(index: number): Overlay | null {
    const overlay = this.overlays[index];
    const fill = this.styles.differential[index]?.fill ?? null;
    return overlay === undefined ? null : { ...overlay, fill };
  }

  private record(style: number): ViewRecord {
    return this.records[style] ?? this.records[0] ?? plainRecord;
  }

  private makeLook(style: number): CellLook {
    const { font, border, alignment } = this.record(style);
    return {
      font: makeViewFont(this.fonts[font] ?? {}),
      fill: this.styles.cellStyle(style).fill,
      ...alignment,
      borders: this.borders[border] ?? noBorders,
    };
  }

  /** Reads the stylesheet (ECMA-376 part 1, 18.8.39). */
  private read(scanner: XmlScanner): void {
    const { fonts, borders, records, overlays, palette } = this;
    const readOverlay = (): number => overlays.push(readDifferential(scanner, palette));
    scanner.next();
    readElements(scanner, {
      fonts: () => eachChild(scanner, () => fonts.push(readViewFont(scanner, palette))),
      borders: () => eachChild(scanner, () => borders.push(readBorders(scanner, palette))),
      cellXfs: () => eachChild(scanner, () => records.push(readRecord(scanner))),
      dxfs: () => eachChild(scanner, readOverlay),
    });
  }
}

/** Reads a CT_Xf (18.8.45). Excel shows what it names, whatever its apply… attributes say. */
function readRecord(scanner: XmlScanner): ViewRecord {
  const { attributes } = scanner;
  const font = attributes.integer("fontId") ?? 0;
  const border = attributes.integer("borderId") ?? 0;
  let alignment = usualAlignment;
  let isLocked = true;
  for (const name of scanner.children()) {
    if (name === "alignment") alignment = readAlignment(attributes);
    else if (name === "protection") isLocked = attributes.flag("locked", true);
  }
  return { font, border, alignment, isLocked };
}

/** Excel lets a conditional format change neither the kind nor the size of letters, whatever its font says. */
function readOverlayFont(scanner: XmlScanner, palette: Palette): ViewFontProperties {
  const font = readViewFont(scanner, palette);
  delete font.name;
  delete font.size;
  delete font.position;
  return font;
}

function readDifferential(scanner: XmlScanner, palette: Palette): Omit<Overlay, "fill"> {
  let font: ViewFontProperties = {};
  let borders = noBorders;
  for (const name of scanner.children()) {
    if (name === "font") font = readOverlayFont(scanner, palette);
    else if (name === "border") borders = readBorders(scanner, palette);
  }
  return { font, borders };
}
