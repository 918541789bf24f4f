/** The colours that fonts have now, theme, tint and palette resolved as the reader does. */
import { readFontProperties } from "../read/style/font";
import type { Styles } from "../read/style/styles";
import { XmlScanner } from "../xml/xmlScanner";
import { formatElement, type XmlElement } from "./element";

export class FontColors {
  private readonly known = new Map<string, string | null>();

  /** @param openStyles the styles of the workbook as it was read */
  constructor(private readonly openStyles: () => Styles) {}

  /** #RRGGBB of a `<font>` or `<rPr>`; null for the automatic colour. */
  colorOf(font: XmlElement): string | null {
    const xml = formatElement(font);
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    const scanner = new XmlScanner(new TextEncoder().encode(xml), "xl/styles.xml");
    scanner.next();
    const { color = null } = readFontProperties(scanner, this.openStyles().palette);
    this.known.set(xml, color);
    return color;
  }
}
