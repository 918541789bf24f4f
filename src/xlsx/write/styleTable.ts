/** The formats of a workbook's cells: looks them up, and adds what edits and generated sheets need, each once. */
import type { StyleSpec } from "../../core";
import { findChild, makeElement, withAttributes, type XmlElement } from "./element";
import { isSameFont, styledFont, withFontColor } from "./fontElement";
import { PartPatch } from "./partPatch";
import {
  childNamed,
  outlinePart,
  parseElement,
  readElement,
  type PartOutline,
} from "./partOutline";
import { StyleCollection, styleSheetOrder } from "./styleCollection";
import { alignmentAttributes, borderMarkup, builtInFormat, fillMarkup } from "./styleMarkup";
import { tag } from "./markup";
import { writeFailure } from "./writeFailure";

/** Excel's limit of cell formats. */
const maxFormats = 64_000;
/** Numbers below are Excel's own (ECMA-376 part 1, 18.8.30). */
const firstCustomFormat = 164;

const defaultLists = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
} as const;

export class StyleTable {
  private readonly outline: PartOutline;
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly formats: StyleCollection;
  private readonly codes: Map<string, number>;
  private readonly addedCodes: string[] = [];
  /** Formats by style: most cells of a sheet share few style objects, and equal objects share a format. */
  private readonly knownStyles = new WeakMap<StyleSpec, number>();
  /** Formats by the one they differ from and what they have from elsewhere. */
  private readonly changed = new Map<string, number>();

  /** @param bytes a styleSheet part in UTF-8 */
  constructor(bytes: Uint8Array, part: string) {
    this.outline = outlinePart(bytes, part, 3);
    const list = (name: keyof typeof defaultLists): StyleCollection =>
      new StyleCollection(this.outline, name, defaultLists[name]);
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.formats = list("cellXfs");
    this.codes = readCodes(this.outline);
  }

  /** The font of a cell format; an index that does not exist means the default format. */
  fontOf(format: number): XmlElement {
    const id = Number(this.formatAt(format).attributes.get("fontId") ?? 0);
    return this.fonts.item(id) ?? this.fonts.item(0) ?? makeElement("font");
  }

  /** Whether sheet protection locks cells of this format. */
  isLocked(format: number): boolean {
    const locked = findChild(this.formatAt(format), "protection")?.attributes.get("locked");
    return locked !== "0" && locked !== "false";
  }

  /** The format that differs from another only in the colour of its font. */
  withFontColor(format: number, color: string | null): number {
    const key = `${format} ${color ?? "auto"}`;
    const known = this.changed.get(key);
    if (known !== undefined) return known;
    const font = this.fonts.intern(withFontColor(this.fontOf(format), color));
    const changed = { fontId: String(font), applyFont: "1" };
    const made = this.internFormat(withAttributes(this.formatAt(format), changed));
    this.changed.set(key, made);
    return made;
  }

  /**
   * The format that differs from another only in the font, which is that of the cells of a third format, and in
   * whether the content was typed behind an apostrophe (`quotePrefix`): what goes where a content goes.
   */
  withFontOf(format: number, source: number): number {
    const key = `${format} font ${source}`;
    const known = this.changed.get(key);
    if (known !== undefined) return known;
    const present = this.formatAt(format);
    const { attributes } = this.formatAt(source);
    const quotePrefix = attributes.get("quotePrefix");
    const isSame =
      isSameFont(this.fontOf(format), this.fontOf(source)) &&
      present.attributes.get("quotePrefix") === quotePrefix;
    const fontId = attributes.get("fontId") ?? "0";
    const changed = { fontId, applyFont: "1", quotePrefix };
    const made = isSame ? format : this.internFormat(withAttributes(present, changed));
    this.changed.set(key, made);
    return made;
  }

  /** The format that differs from another only in how it shows numbers. @param code as in 18.8.31 */
  withNumberFormat(format: number, code: string): number {
    const key = `${format} number ${code}`;
    const known = this.changed.get(key);
    if (known !== undefined) return known;
    const changes = this.numberFormatAttributes({ numberFormat: code });
    const made = this.internFormat(withAttributes(this.formatAt(format), changes));
    this.changed.set(key, made);
    return made;
  }

  /** The format of a generated cell: the workbook's default look, changed by the style. */
  internStyle(style: StyleSpec): number {
    const known = this.knownStyles.get(style);
    if (known !== undefined) return known;
    const format = this.internFormat(this.buildFormat(style));
    this.knownStyles.set(style, format);
    return format;
  }

  /** The part with all that was added; the very array where nothing was. */
  apply(): Uint8Array {
    const patch = new PartPatch(this.outline);
    // In the order of the part: what an empty part lacks is added one behind the other.
    this.writeCodes(patch);
    for (const list of [this.fonts, this.fills, this.borders, this.formats]) list.writeTo(patch);
    return patch.apply();
  }

  private formatAt(index: number): XmlElement {
    return this.formats.item(index) ?? this.formats.item(0) ?? makeElement("xf");
  }

  private internFormat(format: XmlElement): number {
    const index = this.formats.intern(format);
    if (index >= maxFormats) throw writeFailure("styles-full");
    return index;
  }

  private buildFormat(style: StyleSpec): XmlElement {
    const base = this.formatAt(0);
    const changes = {
      ...this.numberFormatAttributes(style),
      ...this.fontAttributes(style),
      ...this.listAttributes("fillId", "applyFill", this.fills, fillMarkup(style)),
      ...this.listAttributes("borderId", "applyBorder", this.borders, borderMarkup(style)),
    };
    const alignment = alignmentAttributes(style);
    if (Object.keys(alignment).length === 0) return withAttributes(base, changes);
    const present = findChild(base, "alignment") ?? makeElement("alignment");
    const element = withAttributes(present, alignment);
    const others = base.children.filter((child) => child !== present);
    return {
      ...withAttributes(base, { ...changes, applyAlignment: "1" }),
      children: [element, ...others],
    };
  }

  private fontAttributes(style: StyleSpec): Record<string, string> {
    const { size, isBold, isUnderlined, color } = style;
    const isPlain = size === undefined && isBold !== true && isUnderlined !== true;
    if (isPlain && color === undefined) return {};
    const font = this.fonts.intern(styledFont(this.fontOf(0), style));
    return { fontId: String(font), applyFont: "1" };
  }

  private listAttributes(
    id: string,
    apply: string,
    list: StyleCollection,
    xml: string | null,
  ): Record<string, string> {
    if (xml === null) return {};
    return { [id]: String(list.intern(parseElement(xml, this.outline.part))), [apply]: "1" };
  }

  private numberFormatAttributes({ numberFormat }: StyleSpec): Record<string, string> {
    if (numberFormat === undefined) return {};
    const id =
      builtInFormat(numberFormat) ?? this.codes.get(numberFormat) ?? this.addCode(numberFormat);
    return { numFmtId: String(id), applyNumberFormat: "1" };
  }

  private addCode(code: string): number {
    const id = Math.max(firstCustomFormat - 1, ...this.codes.values()) + 1;
    this.codes.set(code, id);
    this.addedCodes.push(code);
    return id;
  }

  private writeCodes(patch: PartPatch): void {
    if (this.addedCodes.length === 0) return;
    const written = this.addedCodes
      .map((formatCode) => tag("numFmt", { numFmtId: this.codes.get(formatCode), formatCode }))
      .join("");
    const list = childNamed(this.outline.root, "numFmts");
    if (list === undefined) {
      const made = tag("numFmts", { count: this.addedCodes.length }, written);
      patch.insertInOrder(this.outline.root, styleSheetOrder, "numFmts", made);
      return;
    }
    patch.append(list, written);
    patch.setAttribute(list, "count", String(list.children.length + this.addedCodes.length));
  }
}

/** Number formats of the workbook's own, by code. */
function readCodes(outline: PartOutline): Map<string, number> {
  const list = childNamed(outline.root, "numFmts");
  const codes = (list?.children ?? []).map((located): [string, number] => {
    const { attributes } = readElement(outline, located);
    return [attributes.get("formatCode") ?? "", Number(attributes.get("numFmtId") ?? 0)];
  });
  return new Map(codes);
}
