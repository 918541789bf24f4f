/** Every reason why a workbook is not written, in words: one table, so that callers and tests know all of them. */
import { Failure, fillWords, formatAddress, type Place, type Words } from "../../core";

export type WriteFailureCode = keyof typeof reasons;

const reasons = {
  "cell-changed": {
    ja: "{cells}の内容が、読み取ったときから変わっています。何も書き込んでいません。もう一度読み取ってからやり直してください。",
    en: "The content of {cells} is not what was read before. Nothing has been written. Please read the workbook again and retry.",
  },
  "cell-formula": {
    ja: "{cells}は数式や数値のセルなので、文字の一部だけを変えることができません。何も書き込んでいません。元の値を直すか、文字に置き換えてからやり直してください。",
    en: "{cells} hold formulas or numbers, of which no single letters can be changed. Nothing has been written. Please correct what they refer to, or replace them by text, and retry.",
  },
  "cell-formatted": {
    ja: "{cells}は表示形式によって文字が書き加えられているため、表示どおりに直せません。何も書き込んでいません。Excelで直接直してください。",
    en: "{cells} show letters that their number format adds, so their text cannot be corrected as shown. Nothing has been written. Please correct them in Excel.",
  },
  "cell-merged": {
    ja: "{cells}は結合セルの一部なので、書き込めません。何も書き込んでいません。Excelで結合を解除してからやり直してください。",
    en: "{cells} are covered by merged cells, so nothing can be written there. Nothing has been written. Please unmerge them in Excel and retry.",
  },
  "cell-table-header": {
    ja: "{cells}はテーブルの見出しなので、書き換えられません。何も書き込んでいません。Excelで直接直すか、テーブルを範囲に変換してからやり直してください。",
    en: "{cells} are headings of a table and cannot be rewritten. Nothing has been written. Please correct them in Excel, or convert the table to a range and retry.",
  },
  "sheet-missing": {
    ja: "シート「{name}」がありません。何も書き込んでいません。もう一度読み取ってからやり直してください。",
    en: "There is no sheet “{name}”. Nothing has been written. Please read the workbook again and retry.",
  },
  "sheet-protected": {
    ja: "シートの保護により、{cells}に書き込めません。何も書き込んでいません。Excelの［校閲］→［シート保護の解除］をしてからやり直してください。",
    en: "Sheet protection forbids to write to {cells}. Nothing has been written. Please unprotect the sheet in Excel (Review, Unprotect Sheet) and retry.",
  },
  "generated-sheet-protected": {
    ja: "シート「{name}」は保護されているため、作り直せません。何も書き込んでいません。Excelの［校閲］→［シート保護の解除］をしてからやり直してください。",
    en: "The sheet “{name}” is protected and cannot be made again. Nothing has been written. Please unprotect it in Excel (Review, Unprotect Sheet) and retry.",
  },
  "generated-sheet-has-table": {
    ja: "シート「{name}」にテーブルやピボットテーブルが作られているため、作り直せません。何も書き込んでいません。別のシートに移すか、テーブルを範囲に変換してからやり直してください。",
    en: "The sheet “{name}” now holds a table or pivot table and cannot be made again. Nothing has been written. Please move it to another sheet, or convert it to a range, and retry.",
  },
  "structure-protected": {
    ja: "ブックの保護(シート構成)により、シートを追加できません。何も書き込んでいません。Excelの［校閲］→［ブックの保護］を解除してからやり直してください。",
    en: "Workbook protection forbids to add sheets. Nothing has been written. Please unprotect the workbook in Excel (Review, Protect Workbook) and retry.",
  },
  "styles-full": {
    ja: "ブックの書式の種類がExcelの上限(64,000種類)に達しているため、書き込めません。使っていない書式を減らしてからやり直してください。",
    en: "The workbook has as many cell formats as Excel allows (64,000), so nothing can be written. Please remove unused formats and retry.",
  },
  "text-too-long": {
    ja: "{cells}の文字数が、Excelの上限(32,767文字)を超えます。何も書き込んでいません。内容を短くしてからやり直してください。",
    en: "The text of {cells} would be longer than Excel allows (32,767 characters). Nothing has been written. Please shorten it and retry.",
  },
} satisfies Readonly<Record<string, Words>>;

/** A cell that cannot be written. */
export interface CellRefusal {
  readonly code: WriteFailureCode;
  readonly at: Place;
}

/** The failure of a reason; `data` fills the {placeholders} of its words. */
export function writeFailure(
  code: WriteFailureCode,
  data: Readonly<Record<string, string>> = {},
): Failure {
  return new Failure(code, fillWords(reasons[code], data));
}

/** More than these are only counted: nobody reads a hundred addresses. */
const namedCells = 10;

/** The failure of a reason that names cells, in the order given. */
export function cellFailure(code: WriteFailureCode, places: readonly Place[]): Failure {
  return new Failure(code, nameCells(fillWords(reasons[code], {}), places));
}

/** Words with the cells in the place of {cells}, in the order given; a sheet is named before its first cell. */
export function nameCells(words: Words, places: readonly Place[]): Words {
  const named = places.slice(0, namedCells);
  const rest = places.length - named.length;
  const name = (format: (sheet: string) => string): string[] =>
    named.map((place, index) => {
      const isSame = named[index - 1]?.sheet === place.sheet;
      return `${isSame ? "" : format(place.sheet)}${formatAddress(place)}`;
    });
  const ja = name((sheet) => `「${sheet}」`).join("、");
  const en = name((sheet) => `“${sheet}” `).join(", ");
  return {
    ja: words.ja.replace("{cells}", () => ja + (rest > 0 ? `ほか${rest}セル` : "")),
    en: words.en.replace("{cells}", () => en + (rest > 0 ? ` and ${rest} more` : "")),
  };
}
