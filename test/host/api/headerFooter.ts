/** What is printed above and below the pages of a sheet. */
import type { SheetModel } from "../workbook/sheetModel";
import { childNamed, ensureChild, textOf } from "../workbook/xmlTree";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { requireText } from "./wireValues";

export class HeaderFooterGroup extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "HeaderFooterGroup";
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheet);
  }
}

/** Headers and footers of all pages, each in three parts with Excel's codes ("&P / &N"). */
class HeaderFooter extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "HeaderFooter";
  }
  override get scalars(): readonly string[] {
    return [
      ...["LeftHeader", "CenterHeader", "RightHeader"],
      ...["LeftFooter", "CenterFooter", "RightFooter"],
    ];
  }
  get LeftHeader(): string {
    return this.read("oddHeader", "L");
  }
  set LeftHeader(value: unknown) {
    this.write("oddHeader", "L", value);
  }
  get CenterHeader(): string {
    return this.read("oddHeader", "C");
  }
  set CenterHeader(value: unknown) {
    this.write("oddHeader", "C", value);
  }
  get RightHeader(): string {
    return this.read("oddHeader", "R");
  }
  set RightHeader(value: unknown) {
    this.write("oddHeader", "R", value);
  }
  get LeftFooter(): string {
    return this.read("oddFooter", "L");
  }
  set LeftFooter(value: unknown) {
    this.write("oddFooter", "L", value);
  }
  get CenterFooter(): string {
    return this.read("oddFooter", "C");
  }
  set CenterFooter(value: unknown) {
    this.write("oddFooter", "C", value);
  }
  get RightFooter(): string {
    return this.read("oddFooter", "R");
  }
  set RightFooter(value: unknown) {
    this.write("oddFooter", "R", value);
  }

  private read(line: string, part: string): string {
    const element = this.sheet.element("headerFooter");
    const child = element === undefined ? undefined : childNamed(element, line);
    return splitLine(child === undefined ? "" : textOf(child)).get(part) ?? "";
  }
  private write(line: string, part: string, value: unknown): void {
    const order = ["oddHeader", "oddFooter"];
    const child = ensureChild(this.sheet.ensure("headerFooter"), line, order);
    const parts = splitLine(textOf(child)).set(part, requireText(value, "HeaderFooter"));
    const text = ["L", "C", "R"].flatMap((one) => {
      const words = parts.get(one) ?? "";
      return words === "" ? [] : [`&${one}${words}`];
    });
    child.children = text.length === 0 ? [] : [text.join("")];
  }
}

/** The parts of a line "&LLeft&CCentre&RRight"; what stands before the first is in the middle. */
function splitLine(line: string): Map<string, string> {
  const parts = new Map<string, string>();
  const pieces = line.split(/(&[LCR])/u);
  if (pieces[0] !== undefined && pieces[0] !== "") parts.set("C", pieces[0]);
  for (let i = 1; i < pieces.length; i += 2) {
    parts.set((pieces[i] ?? "").slice(1), pieces[i + 1] ?? "");
  }
  return parts;
}
