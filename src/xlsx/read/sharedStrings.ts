/** The strings that cells share: where each stands, decoded when a cell asks for it. */
import { damaged } from "../xlsxFailure";
import type { XlsxPackage } from "../package/xlsxPackage";
import type { XmlScanner } from "../xml/xmlScanner";
import { IntList } from "./intList";
import { readRichText, type RichText, type RunFontReader } from "./richText";
import type { Palette } from "./style/color";
import { readRunFont } from "./style/font";

/** The shared strings part (ECMA-376 part 1, 18.4.9); 0-based as cells count them. */
export class SharedStrings {
  private readonly offsets = new IntList();
  private readonly hasText = new IntList();
  private readonly scanner: XmlScanner | null = null;

  /** @param part name of the part; null where the workbook has none */
  constructor(
    xlsx: XlsxPackage,
    part: string | null,
    private readonly palette: Palette,
  ) {
    if (part === null) return;
    this.scanner = xlsx.scan(part);
    this.locate(this.scanner);
  }

  /** Whether the string of an index has no text. Throws file-damaged where there is no such string. */
  isEmpty(index: number, sheetPart: string): boolean {
    if (index >= this.offsets.length || index < 0) {
      throw damaged(
        sheetPart,
        `共有文字列${index}番がありません`,
        `there is no shared string ${index}`,
      );
    }
    return this.hasText.at(index) === 0;
  }

  /** The string of an index that {@link isEmpty} has let pass. */
  get(index: number): RichText {
    return this.read(index, (scanner) => readRunFont(scanner, this.palette));
  }

  /** The same with what another reader makes of the fonts of its runs. */
  read<F>(index: number, readFont: RunFontReader<F>): RichText<F> {
    if (this.scanner === null) return { text: "", runs: null };
    this.scanner.seek(this.offsets.at(index));
    this.scanner.next();
    return readRichText(this.scanner, readFont);
  }

  private locate(scanner: XmlScanner): void {
    scanner.next();
    while (scanner.next() !== "end") {
      if (scanner.event !== "open" || scanner.depth !== 2 || scanner.localName !== "si") continue;
      this.offsets.push(scanner.start);
      this.hasText.push(hasText(scanner) ? 1 : 0);
    }
  }
}

/** Whether the `si` or `is` that has just opened shows any text; the scanner is then at its close. */
export function hasText(scanner: XmlScanner): boolean {
  const inside = scanner.depth;
  let found = false;
  let isKept = false;
  while (scanner.next() !== "end") {
    if (scanner.event === "close") {
      if (scanner.depth < inside) break;
    } else if (scanner.event === "text") {
      found ||= scanner.end > scanner.start && (isKept || !scanner.isBlank());
    } else if (scanner.localName === "rPh") scanner.skip();
    else isKept = scanner.localName === "t" && scanner.attributes.get("space") === "preserve";
  }
  return found;
}
