/** What the sheets of a workbook say of their cells besides their contents; read when it is asked for. */
import { contains, type CellAddress, type CellRange } from "../../../core";
import type { XlsxDocument } from "../../read/openXlsx";
import type { CellValidation, SheetAnnotations, SheetWindow } from "../sheetView";
import { ListReader, type Shift } from "./listReader";
import type { ListRule } from "./listRule";
import { readComments } from "./readComments";
import { readValidations, type ValidationRule } from "./readValidations";

/** Rows that share a list of rules: pasted blocks ask for each of their cells. */
const bandHeight = 64;

/** Sheets are counted from 0 as in the book. */
export class AnnotationReader {
  private readonly lists: ListReader;
  private readonly rules: (readonly ValidationRule[])[] = [];
  private readonly bands = new Map<string, readonly ValidationRule[]>();

  constructor(
    private readonly document: XlsxDocument,
    window: (sheet: number, area: CellRange) => SheetWindow,
  ) {
    this.lists = new ListReader(document, window);
  }

  read(sheet: number): SheetAnnotations {
    const { package: xlsx, workbook, worksheets } = this.document;
    const part = worksheets[sheet]?.part;
    const validations = this.rulesOf(sheet).map((rule) => this.show(rule, sheet));
    return {
      comments: part === undefined ? [] : readComments(xlsx, part, workbook.part),
      validations: validations.filter(({ hasList, prompt }) => hasList || prompt !== null),
    };
  }

  /** The list that a cell offers or is held to; null for none. */
  listAt(sheet: number, at: CellAddress): ListRule | null {
    const rule = this.rulesNear(sheet, at.row).find(({ ranges }) =>
      ranges.some((range) => contains(range, at)),
    );
    if (rule === undefined || rule.list === null) return null;
    const list = this.lists.read(rule.list, sheet, shiftTo(at, rule));
    if (list === null || list.choices.length === 0) return null;
    const { choices, isCaseSensitive } = list;
    const { allowsBlank, objection } = rule;
    const isEnforced = rule.isEnforced && !(allowsBlank && list.hasNamedBlank);
    return { choices, isCaseSensitive, allowsBlank, isEnforced, objection };
  }

  private show(
    { ranges, list, isListShown, prompt }: ValidationRule,
    sheet: number,
  ): CellValidation {
    return {
      ranges,
      hasList: isListShown && list !== null && this.lists.canRead(list, sheet),
      prompt,
    };
  }

  private rulesOf(sheet: number): readonly ValidationRule[] {
    const { package: xlsx, worksheets } = this.document;
    const worksheet = worksheets[sheet];
    if (worksheet === undefined) return [];
    const { part, scan } = worksheet;
    return (this.rules[sheet] ??= readValidations(xlsx.scan(part), scan.later));
  }

  private rulesNear(sheet: number, row: number): readonly ValidationRule[] {
    const band = Math.floor(row / bandHeight);
    const key = `${sheet} ${band}`;
    const top = band * bandHeight;
    const near =
      this.bands.get(key) ??
      this.rulesOf(sheet).filter(({ ranges }) =>
        ranges.some((range) => range.bottom >= top && range.top < top + bandHeight),
      );
    this.bands.set(key, near);
    return near;
  }
}

/** Formulas of a rule are spelled for the first row and the first column of all its ranges. */
function shiftTo({ row, column }: CellAddress, { ranges }: ValidationRule): Shift {
  const top = ranges.reduce((least, range) => Math.min(least, range.top), row);
  const left = ranges.reduce((least, range) => Math.min(least, range.left), column);
  return { rows: row - top, columns: column - left };
}
