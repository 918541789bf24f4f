/** What the sheets of a workbook say of their cells besides their contents; read when it is asked for. */
import { contains, type CellAddress, type CellRange } from "../../../core";
import type { OpenWorksheet, XlsxDocument } from "../../read/openXlsx";
import type { CellValidation, SheetAnnotations, SheetWindow } from "../sheetView";
import { ListReader } from "./listReader";
import type { ListRule } from "./listRule";
import { readComments } from "./readComments";
import { readValidations, type ValidationRule } from "./readValidations";

/** Rows that share a list of rules: pasted blocks ask for each of their cells. */
const bandHeight = 64;

interface RuledArea {
  readonly rule: ValidationRule;
  readonly range: CellRange;
}

/** Sheets are counted from 0 as in the book. */
export class AnnotationReader {
  private readonly lists: ListReader;
  private readonly rules: (readonly ValidationRule[])[] = [];
  private readonly bands = new Map<string, readonly RuledArea[]>();

  constructor(
    private readonly document: XlsxDocument,
    window: (sheet: number, area: CellRange) => SheetWindow,
  ) {
    this.lists = new ListReader(document, window);
  }

  read(sheet: number): SheetAnnotations {
    const { package: xlsx, workbook } = this.document;
    const { part } = this.worksheet(sheet);
    const validations = this.rulesOf(sheet).map((rule) => this.show(rule, sheet));
    return {
      comments: readComments(xlsx, part, workbook.part),
      validations: validations.filter(({ hasList, prompt }) => hasList || prompt !== null),
    };
  }

  /** The list that a cell offers or is held to; null for none. */
  listAt(sheet: number, at: CellAddress): ListRule | null {
    const rule = this.areasNear(sheet, at.row).find(({ range }) => contains(range, at))?.rule;
    if (rule === undefined || rule.list === null) return null;
    const { row, column } = rule.origin;
    const shift = { rows: at.row - row, columns: at.column - column };
    const list = this.lists.read(rule.list, sheet, shift);
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
    const { part, scan } = this.worksheet(sheet);
    return (this.rules[sheet] ??= readValidations(this.document.package.scan(part), scan.later));
  }

  private worksheet(sheet: number): OpenWorksheet {
    const worksheet = this.document.worksheets[sheet];
    if (worksheet === undefined) throw new RangeError(`there is no sheet ${sheet}`);
    return worksheet;
  }

  private areasNear(sheet: number, row: number): readonly RuledArea[] {
    const band = Math.floor(row / bandHeight);
    const key = `${sheet} ${band}`;
    const top = band * bandHeight;
    const near =
      this.bands.get(key) ??
      this.rulesOf(sheet)
        .flatMap((rule) => rule.ranges.map((range) => ({ rule, range })))
        .filter(({ range }) => range.bottom >= top && range.top < top + bandHeight);
    this.bands.set(key, near);
    return near;
  }
}
