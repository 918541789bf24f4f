/** What the number formats of cells make of values, as the reader does: a change may not show other than asked for. */
import type { WorkbookPart } from "../package/workbookPart";
import { formatNumber, formatText } from "../read/numberFormat/numberFormat";
import { serialOfIso } from "../read/numberFormat/serialDate";
import type { Styles } from "../read/style/styles";

export class NumberFormats {
  /** @param openStyles the styles of the workbook as it was read */
  constructor(
    private readonly openStyles: () => Styles,
    private readonly workbook: WorkbookPart,
  ) {}

  /** What a text shows in a cell of a format (an index in cellXfs). */
  showText(format: number, text: string): string {
    return formatText(this.openStyles().cellStyle(format).format, text).text;
  }

  /** What a number, or a date in ISO 8601, shows in a cell of a format. */
  showNumber(format: number, written: string, isDate: boolean): string {
    const { is1904 } = this.workbook;
    const value = isDate ? (serialOfIso(written, is1904) ?? Number.NaN) : Number(written);
    return formatNumber(this.openStyles().cellStyle(format).format, value, is1904).text;
  }
}
