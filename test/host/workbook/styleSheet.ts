/** The styles part: what look a style index means, and new indices for looks that nobody had yet. */
import { builtInFormat } from "../../../src/xlsx/read/numberFormat/builtInFormats";
import type { CellLook, LookChange } from "./cellLook";
import type { ColorTable } from "./colorTable";
import { changeFont, readFont } from "./fontElements";
import { changeBorder, fillElement, readBorders, readFill } from "./lookElements";
import { changeAlignment, readAlignment } from "./alignmentElements";
import {
  childNamed,
  cloneElement,
  elementsOf,
  ensureChild,
  flagOf,
  formatElement,
  makeElement,
  setAttribute,
  type XmlElement,
} from "./xmlTree";

/** Order of what a stylesheet holds (ECMA-376 part 1, 18.8.39). */
const order = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  ...["tableStyles", "colors", "extLst"],
];
/** Format ids from here on are the workbook's own (18.8.30). */
const firstOwnFormat = 164;

export class StyleSheet {
  isChanged = false;
  private readonly looks = new Map<number, CellLook>();
  private readonly derived = new Map<string, number>();

  constructor(
    readonly root: XmlElement,
    private readonly colors: ColorTable,
  ) {}

  /** The look of a style index; the plain one for an index that is not there. */
  look(index: number): CellLook {
    const known = this.looks.get(index);
    if (known !== undefined) return known;
    const look = this.readLook(this.record(index));
    this.looks.set(index, look);
    return look;
  }

  /** The index of a look that differs from another's in what `change` names. */
  derive(index: number, change: LookChange): number {
    const key = `${index} ${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const made = this.append("cellXfs", this.changeRecord(this.record(index), change));
    this.derived.set(key, made);
    return made;
  }

  private record(index: number): XmlElement {
    return this.items("cellXfs")[index] ?? makeElement("xf");
  }

  private items(list: string): XmlElement[] {
    const element = childNamed(this.root, list);
    return element === undefined ? [] : elementsOf(element);
  }

  private item(list: string, record: XmlElement, id: string): XmlElement | undefined {
    return this.items(list)[Number(record.attributes.get(id) ?? 0)];
  }

  private readLook(record: XmlElement): CellLook {
    const protection = childNamed(record, "protection");
    return {
      font: readFont(this.item("fonts", record, "fontId"), this.colors),
      fill: readFill(this.item("fills", record, "fillId"), this.colors),
      numberFormat: this.formatCode(Number(record.attributes.get("numFmtId") ?? 0)),
      alignment: readAlignment(childNamed(record, "alignment")),
      borders: readBorders(this.item("borders", record, "borderId"), this.colors),
      locked: flagOf(protection, "locked", true),
      formulaHidden: flagOf(protection, "hidden"),
      quotePrefix: flagOf(record, "quotePrefix"),
    };
  }

  private formatCode(id: number): string {
    const own = this.items("numFmts").find(
      ({ attributes }) => attributes.get("numFmtId") === String(id),
    );
    return own?.attributes.get("formatCode") ?? builtInFormat(id);
  }

  private changeRecord(old: XmlElement, change: LookChange): XmlElement {
    const record = cloneElement(old);
    const { font, fill, borders, numberFormat, quotePrefix } = change;
    if (font !== undefined) {
      const element = changeFont(this.item("fonts", old, "fontId"), font);
      this.point(record, "fontId", "applyFont", this.append("fonts", element));
    }
    if (fill !== undefined) {
      this.point(record, "fillId", "applyFill", this.append("fills", fillElement(fill)));
    }
    if (borders !== undefined) {
      const element = changeBorder(this.item("borders", old, "borderId"), borders);
      this.point(record, "borderId", "applyBorder", this.append("borders", element));
    }
    if (numberFormat !== undefined) {
      this.point(record, "numFmtId", "applyNumberFormat", this.formatId(numberFormat));
    }
    if (quotePrefix !== undefined) setAttribute(record, "quotePrefix", quotePrefix ? "1" : null);
    changeAlignment(record, change.alignment);
    changeProtection(record, change);
    return record;
  }

  private point(record: XmlElement, id: string, applies: string, index: number): void {
    record.attributes.set(id, String(index));
    record.attributes.set(applies, "1");
  }

  private formatId(code: string): number {
    for (let id = 0; id < 50; id++) if (builtInFormat(id) === code && id !== 14) return id;
    const own = this.items("numFmts");
    const known = own.find(({ attributes }) => attributes.get("formatCode") === code);
    if (known !== undefined) return Number(known.attributes.get("numFmtId"));
    const ids = own.map(({ attributes }) => Number(attributes.get("numFmtId")));
    const id = Math.max(firstOwnFormat - 1, ...ids) + 1;
    const attributes = [
      ["numFmtId", String(id)],
      ["formatCode", code],
    ] as const;
    this.append("numFmts", makeElement("numFmt", attributes));
    return id;
  }

  /** Adds to a list unless the same is there; its position. */
  private append(list: string, element: XmlElement): number {
    const parent = ensureChild(this.root, list, order);
    const text = formatElement(element);
    const items = elementsOf(parent);
    const known = items.findIndex((item) => formatElement(item) === text);
    if (known !== -1) return known;
    parent.children.push(element);
    parent.attributes.set("count", String(items.length + 1));
    this.isChanged = true;
    return items.length;
  }
}

function changeProtection(record: XmlElement, { locked, formulaHidden }: LookChange): void {
  if (locked === undefined && formulaHidden === undefined) return;
  const element = ensureChild(record, "protection", ["alignment", "protection", "extLst"]);
  if (locked !== undefined) setAttribute(element, "locked", locked ? "1" : "0");
  if (formulaHidden !== undefined) setAttribute(element, "hidden", formulaHidden ? "1" : "0");
  record.attributes.set("applyProtection", "1");
}
