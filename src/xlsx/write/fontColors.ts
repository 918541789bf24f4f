/** The colours that fonts have now, theme, tint and palette resolved as the reader does. */
import type { WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import type { Palette } from "../read/style/color";
import { readFontProperties } from "../read/style/font";
import { Styles } from "../read/style/styles";
import { XmlScanner } from "../xml/xmlScanner";
import { formatElement, type XmlElement } from "./element";

export class FontColors {
  private palette: Palette | undefined;
  private readonly known = new Map<string, string | null>();

  constructor(
    private readonly xlsx: XlsxPackage,
    private readonly workbook: WorkbookPart,
  ) {}

  /** #RRGGBB of a `<font>` or `<rPr>`; null for the automatic colour. */
  colorOf(font: XmlElement): string | null {
    const xml = formatElement(font);
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    const scanner = new XmlScanner(new TextEncoder().encode(xml), "xl/styles.xml");
    scanner.next();
    const { color = null } = readFontProperties(scanner, this.openPalette());
    this.known.set(xml, color);
    return color;
  }

  private openPalette(): Palette {
    const { stylesPart, themePart } = this.workbook;
    return (this.palette ??= new Styles(this.xlsx, stylesPart, themePart).palette);
  }
}
