/** Walks once over the rows and cells of a worksheet and remembers where they stand. */
import { damaged } from "../../xlsxFailure";
import type { XmlScanner } from "../../xml/xmlScanner";
import { decodeXstring } from "../../xml/xmlText";
import { hasText, type SharedStrings } from "../sharedStrings";
import { IntList } from "../intList";
import { checkLimits, columnLimit, parseReference } from "./cellReference";
import { CellTable } from "./cellTable";
import { StyleSpans } from "./styleSpans";

/** What the rows of a sheet hold. */
export interface SheetData {
  readonly cells: CellTable;
  readonly rowTags: RowTags;
  readonly rowStyles: StyleSpans;
  readonly hiddenRows: readonly number[];
  /** Formulas that cells share, by their index (ECMA-376 part 1, 18.3.1.40). */
  readonly sharedFormulas: ReadonlyMap<string, string>;
}

/** Rows in the order of the part, and the byte of the tag of each. */
export interface RowTags {
  readonly rows: IntList;
  readonly offsets: IntList;
}

/** Reads the sheetData that has just opened; the scanner is then at its close. */
export function scanSheetData(scanner: XmlScanner, strings: SharedStrings): SheetData {
  const scan = new SheetDataScan(scanner, strings);
  scan.run();
  return {
    cells: scan.cells.sorted(),
    rowTags: scan.rowTags,
    rowStyles: scan.rowStyles,
    hiddenRows: scan.hiddenRows,
    sharedFormulas: scan.sharedFormulas,
  };
}

/** What kind of value a cell holds, as far as it matters for whether there is one: t="s", t="str" or another. */
type CellType = "shared" | "text" | "other";

class SheetDataScan {
  readonly cells = new CellTable();
  readonly rowTags = { rows: new IntList(), offsets: new IntList() };
  readonly rowStyles = new StyleSpans();
  readonly hiddenRows: number[] = [];
  readonly sharedFormulas = new Map<string, string>();
  private row = -1;
  private column = -1;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly strings: SharedStrings,
  ) {}

  run(): void {
    const { scanner } = this;
    const inside = scanner.depth;
    while (scanner.next() !== "end") {
      if (scanner.event === "close" && scanner.depth < inside) return;
      if (scanner.event !== "open") continue;
      if (scanner.localName === "c") this.scanCell();
      else if (scanner.localName === "row") this.startRow();
      else scanner.skip();
    }
  }

  private startRow(): void {
    const { attributes, part } = this.scanner;
    const number = attributes.integer("r");
    this.row = number === null || number === 0 ? this.row + 1 : number - 1;
    this.column = -1;
    checkLimits(this.row, 0, part);
    this.rowTags.rows.push(this.row);
    this.rowTags.offsets.push(this.scanner.start);
    const isHidden = attributes.flag("hidden") || Number(attributes.get("ht") ?? 1) === 0;
    if (isHidden) this.hiddenRows.push(this.row);
    const style = attributes.flag("customFormat") ? attributes.integer("s") : null;
    if (style !== null) this.rowStyles.add(this.row, this.row, style);
  }

  private scanCell(): void {
    const { scanner } = this;
    const offset = scanner.start;
    this.placeCell();
    const type = this.cellType();
    const inside = scanner.depth;
    let hasContent = false;
    let hasFormula = false;
    while (scanner.next() !== "end") {
      if (scanner.event === "close" && scanner.depth < inside) break;
      if (scanner.event !== "open") continue;
      if (scanner.localName === "v") hasContent = this.scanValue(type) || hasContent;
      else if (scanner.localName === "is") hasContent = hasText(scanner) || hasContent;
      else if (scanner.localName === "f") {
        hasFormula = true;
        this.scanFormula();
      } else scanner.skip();
    }
    this.cells.add(this.row, this.column, offset, { hasContent, hasFormula });
  }

  /** A cell stands where its reference says, without one right of the cell before. */
  private placeCell(): void {
    const { attributes, bytes, part } = this.scanner;
    const index = attributes.indexOf("r");
    const place =
      index === -1
        ? -1
        : parseReference(bytes, attributes.valueStart(index), attributes.valueEnd(index), part);
    if (place === -1) {
      this.column += 1;
      this.row = Math.max(this.row, 0);
      checkLimits(this.row, this.column, part);
    } else {
      this.row = Math.floor(place / columnLimit);
      this.column = place % columnLimit;
    }
  }

  private cellType(): CellType {
    const { attributes, bytes } = this.scanner;
    const index = attributes.indexOf("t");
    if (index === -1) return "other";
    const start = attributes.valueStart(index);
    if (bytes[start] !== 0x73) return "other";
    return attributes.valueEnd(index) === start + 1 ? "shared" : "text";
  }

  private scanValue(type: CellType): boolean {
    const { scanner } = this;
    const integer = scanner.elementInteger();
    if (integer === -1) return this.scanValueText(type);
    return type !== "shared" || this.hasString(integer);
  }

  /** A value that is no plain number, or split by comments and the like. */
  private scanValueText(type: CellType): boolean {
    const { scanner } = this;
    const inside = scanner.depth;
    let hasContent = false;
    while (scanner.next() !== "end") {
      if (scanner.event === "close" && scanner.depth < inside) break;
      if (scanner.event !== "text" || scanner.end === scanner.start) continue;
      if (type === "shared") hasContent = this.hasString(this.stringIndex());
      else hasContent ||= type === "text" || !scanner.isBlank();
    }
    return hasContent;
  }

  private hasString(index: number): boolean {
    return !this.strings.isEmpty(index, this.scanner.part);
  }

  private stringIndex(): number {
    const index = Number(this.scanner.text().trim());
    if (Number.isInteger(index)) return index;
    throw damaged(
      this.scanner.part,
      "共有文字列の番号が読めません",
      "a broken shared string index",
    );
  }

  private scanFormula(): void {
    const { attributes } = this.scanner;
    const shared = attributes.get("t") === "shared" ? attributes.get("si") : null;
    if (shared === null) {
      this.scanner.skip();
      return;
    }
    const text = decodeXstring(this.scanner.elementText());
    if (text !== "") this.sharedFormulas.set(shared, text);
  }
}
