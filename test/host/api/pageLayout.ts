/** How a sheet is printed. */
import type { CellRange } from "../../../src/core/grid/address";
import { formatAddress } from "../../../src/core/grid/address";
import { HostObject } from "../protocol/hostObject";
import { asObject, type JsonObject } from "../protocol/json";
import type { SheetModel } from "../workbook/sheetModel";
import {
  childNamed,
  ensureChild,
  flagOf,
  makeElement,
  setAttribute,
  textOf,
} from "../workbook/xmlTree";
import { parseArea, quoteSheet, splitSheet } from "./areaText";
import { invalidArgument } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { requireBoolean, requireNumber, requireText } from "./wireValues";

/** Excel.PaperType, and what files call them (ECMA-376 part 1, 18.18.50). */
const papers: readonly (readonly [api: string, file: string])[] = [
  ["A3", "8"],
  ["A4", "9"],
  ["A5", "11"],
  ["B4", "12"],
  ["B5", "13"],
  ["Letter", "1"],
];
const pointsOfInch = 72;
const printTitles = "_xlnm.Print_Titles";
const printArea = "_xlnm.Print_Area";

export class PageLayout extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "PageLayout";
  }
  override get scalars(): readonly string[] {
    return [
      ...["Orientation", "PaperSize", "Zoom", "CenterHorizontally", "CenterVertically"],
      ...["LeftMargin", "RightMargin", "TopMargin", "BottomMargin", "HeaderMargin", "FooterMargin"],
    ];
  }
  get Orientation(): string {
    return this.setup("orientation") === "landscape" ? "Landscape" : "Portrait";
  }
  set Orientation(value: unknown) {
    const location = "PageLayout.orientation";
    if (value !== "Landscape" && value !== "Portrait") throw invalidArgument(location);
    this.setSetup("orientation", value.toLowerCase());
  }
  get PaperSize(): string | null {
    return papers.find(([, file]) => file === this.setup("paperSize"))?.[0] ?? null;
  }
  set PaperSize(value: unknown) {
    const paper = papers.find(([api]) => api === value);
    if (paper === undefined) throw invalidArgument("PageLayout.paperSize");
    this.setSetup("paperSize", paper[1]);
  }
  /** A scale in percent, or a number of pages to fit in; each takes the place of the other. */
  get Zoom(): JsonObject {
    const fits = flagOf(this.fitProperties(), "fitToPage");
    if (!fits) return { scale: Number(this.setup("scale") ?? 100) };
    return {
      horizontalFitToPages: Number(this.setup("fitToWidth") ?? 1),
      verticalFitToPages: Number(this.setup("fitToHeight") ?? 1),
    };
  }
  set Zoom(value: unknown) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = asObject(value);
    const isScale = typeof scale === "number";
    const properties = this.sheet.ensure("sheetPr");
    const order = ["tabColor", "outlinePr", "pageSetUpPr"];
    const fit = ensureChild(properties, "pageSetUpPr", order);
    setAttribute(fit, "fitToPage", isScale ? null : "1");
    this.setSetup("scale", isScale ? String(scale) : null);
    this.setSetup("fitToWidth", isScale ? null : String(pages(wide)));
    this.setSetup("fitToHeight", isScale ? null : String(pages(high)));
  }
  get CenterHorizontally(): boolean {
    return flagOf(this.sheet.element("printOptions"), "horizontalCentered");
  }
  set CenterHorizontally(value: unknown) {
    this.setPrintOption("horizontalCentered", value);
  }
  get CenterVertically(): boolean {
    return flagOf(this.sheet.element("printOptions"), "verticalCentered");
  }
  set CenterVertically(value: unknown) {
    this.setPrintOption("verticalCentered", value);
  }
  get LeftMargin(): number {
    return this.margin("left", 0.7);
  }
  set LeftMargin(value: unknown) {
    this.setMargin("left", requireNumber(value, "PageLayout.leftMargin"));
  }
  get RightMargin(): number {
    return this.margin("right", 0.7);
  }
  set RightMargin(value: unknown) {
    this.setMargin("right", requireNumber(value, "PageLayout.rightMargin"));
  }
  get TopMargin(): number {
    return this.margin("top", 0.75);
  }
  set TopMargin(value: unknown) {
    this.setMargin("top", requireNumber(value, "PageLayout.topMargin"));
  }
  get BottomMargin(): number {
    return this.margin("bottom", 0.75);
  }
  set BottomMargin(value: unknown) {
    this.setMargin("bottom", requireNumber(value, "PageLayout.bottomMargin"));
  }
  get HeaderMargin(): number {
    return this.margin("header", 0.3);
  }
  set HeaderMargin(value: unknown) {
    this.setMargin("header", requireNumber(value, "PageLayout.headerMargin"));
  }
  get FooterMargin(): number {
    return this.margin("footer", 0.3);
  }
  set FooterMargin(value: unknown) {
    this.setMargin("footer", requireNumber(value, "PageLayout.footerMargin"));
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.sheet);
  }

  /** Margins in points, inches or centimetres; those that are not named stay. */
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const location = "PageLayout.setPrintMargins";
    const factor = unitPoints.get(requireText(unit, location));
    if (factor === undefined) throw invalidArgument(location);
    for (const [name, value] of Object.entries(asObject(margins))) {
      if (marginDefaults.has(name)) this.setMargin(name, requireNumber(value, location) * factor);
    }
  }
  SetPrintArea(area: unknown): void {
    const found = this.locate(area, "PageLayout.setPrintArea");
    this.define(printArea, absolute(this.sheet, found));
  }
  SetPrintTitleRows(rows: unknown): void {
    const { top, bottom } = this.locate(rows, "PageLayout.setPrintTitleRows");
    this.define(printTitles, `${quoteSheet(this.sheet.name)}!$${top + 1}:$${bottom + 1}`);
  }
  GetPrintAreaOrNullObject(): HostObject | null {
    const area = this.named(printArea);
    return area === null ? null : this.session.make.rangeAreas(this.sheet, [area]);
  }
  GetPrintTitleRowsOrNullObject(): HostObject | null {
    const area = this.named(printTitles);
    return area === null ? null : this.session.make.range(this.sheet, area);
  }

  private setup(name: string): string | undefined {
    return this.sheet.element("pageSetup")?.attributes.get(name);
  }
  private setSetup(name: string, value: string | null): void {
    setAttribute(this.sheet.ensure("pageSetup"), name, value);
  }
  private setPrintOption(name: string, value: unknown): void {
    const isSet = requireBoolean(value, "PageLayout");
    setAttribute(this.sheet.ensure("printOptions"), name, isSet ? "1" : null);
  }
  private fitProperties(): ReturnType<typeof childNamed> {
    const properties = this.sheet.element("sheetPr");
    return properties === undefined ? undefined : childNamed(properties, "pageSetUpPr");
  }
  private margin(name: string, standard: number): number {
    const inches = this.sheet.element("pageMargins")?.attributes.get(name) ?? standard;
    return Number(inches) * pointsOfInch;
  }
  private setMargin(name: string, points: number): void {
    const element = this.sheet.ensure("pageMargins");
    for (const [side, inches] of marginDefaults) {
      if (!element.attributes.has(side)) element.attributes.set(side, String(inches));
    }
    element.attributes.set(name, String(points / pointsOfInch));
  }
  private locate(area: unknown, location: string): CellRange {
    const address: unknown = area instanceof HostObject ? Reflect.get(area, "Address") : area;
    const found = parseArea(splitSheet(requireText(address, location)).address);
    if (found === null) throw invalidArgument(location);
    return found;
  }
  private named(name: string): CellRange | null {
    const formula = this.session.book.names.find(this.sheet, name)?.formula;
    return formula === undefined ? null : parseArea(splitSheet(formula).address);
  }
  private define(name: string, formula: string): void {
    this.sheet.isChanged = true;
    const { sheet } = this;
    this.session.book.names.set({ name, sheet, formula, isVisible: true, comment: "" });
  }
}

/** Inches that Excel has for margins that a file does not name. */
const marginDefaults = new Map([
  ["left", 0.7],
  ["right", 0.7],
  ["top", 0.75],
  ["bottom", 0.75],
  ["header", 0.3],
  ["footer", 0.3],
]);

const unitPoints = new Map([
  ["Points", 1],
  ["Inches", pointsOfInch],
  ["Centimeters", pointsOfInch / 2.54],
]);

/** 0 in a file is as many pages as it takes; the API says so by leaving the number out. */
function pages(count: unknown): number {
  return typeof count === "number" ? count : 0;
}

function absolute(sheet: SheetModel, area: CellRange): string {
  const corner = (row: number, column: number): string =>
    formatAddress({ row, column }).replace(/^([A-Z]+)/u, "$$$1$$");
  const first = corner(area.top, area.left);
  return `${quoteSheet(sheet.name)}!${first}:${corner(area.bottom, area.right)}`;
}

class HeaderFooterGroup extends ExcelObject {
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
    child.children = makeElement(line, [], [text.join("")]).children;
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
