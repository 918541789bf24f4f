/**
 * Every reason why a file is not read, in words: one table, so that callers and tests know all of them.
 */
import { Failure, fillWords, type Words } from "../core";

export type XlsxFailureCode = keyof typeof reasons;

const reasons = {
  "file-empty": {
    ja: "ファイルの中身が空(0バイト)です。もう一度保存するか、送り直してもらってください。",
    en: "The file is empty (0 bytes). Please save it again or ask for it to be sent again.",
  },
  "file-encrypted": {
    ja: "パスワードで保護されたファイルは読めません。Excelで開き、［ファイル］→［情報］→［ブックの保護］でパスワードを外して保存し直してください。",
    en: "A file with a password cannot be read. Please open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.",
  },
  "file-xls": {
    ja: "古い形式(.xls)のブックは読めません。Excelで開き、「Excel ブック (*.xlsx)」として保存し直してください。",
    en: "Workbooks of the old .xls format cannot be read. Please open it in Excel and save it as an Excel Workbook (*.xlsx).",
  },
  "file-xlsb": {
    ja: "バイナリ形式(.xlsb)のブックは読めません。Excelで開き、「Excel ブック (*.xlsx)」として保存し直してください。",
    en: "Binary workbooks (.xlsb) cannot be read. Please open it in Excel and save it as an Excel Workbook (*.xlsx).",
  },
  "file-ods": {
    ja: "OpenDocument形式(.ods)のブックは読めません。LibreOfficeかExcelで開き、「Excel ブック (*.xlsx)」として保存し直してください。",
    en: "OpenDocument workbooks (.ods) cannot be read. Please open it in LibreOffice or Excel and save it as an Excel Workbook (*.xlsx).",
  },
  "file-csv": {
    ja: "Excelのブックではなく、文字だけのファイル(CSVなど)です。Excelで開き、「Excel ブック (*.xlsx)」として保存し直してください。",
    en: "This is a text file (such as CSV), not an Excel workbook. Please open it in Excel and save it as an Excel Workbook (*.xlsx).",
  },
  "file-pdf": {
    ja: "Excelのブックではなく、PDFです。元のExcelファイルを送ってもらってください。",
    en: "This is a PDF, not an Excel workbook. Please ask for the Excel file it was made from.",
  },
  "file-not-a-workbook": {
    ja: "Excelのブックではありません。ファイルを間違えていないか確認してください。",
    en: "This is not an Excel workbook. Please check that it is the right file.",
  },
  "file-truncated": {
    ja: "ファイルが途中で切れているか、壊れています({detail})。もう一度保存するか、送り直してもらってください。",
    en: "The file is cut off or damaged ({detail}). Please save it again or ask for it to be sent again.",
  },
  "file-zip-bomb": {
    ja: "展開すると異常に大きくなるファイルなので、安全のため読みません。出所を確かめてください。",
    en: "The file would grow beyond all measure when unpacked, so it is not read. Please check where it came from.",
  },
  "file-doctype": {
    ja: "ブックの中の「{part}」に、Excelの書かない宣言(DOCTYPE)があるため、安全のため読みません。出所を確かめてください。",
    en: "“{part}” in the workbook holds a declaration that Excel never writes (DOCTYPE), so it is not read. Please check where it came from.",
  },
  "file-path-traversal": {
    ja: "ブックの中に不正な場所を指す名前「{name}」があるため、安全のため読みません。出所を確かめてください。",
    en: "The workbook holds a name that points outside of it, “{name}”, so it is not read. Please check where it came from.",
  },
  "file-duplicate-entry": {
    ja: "ブックの中に同じ名前の部品「{name}」が二つあり、どちらが正しいか決められません。Excelで開いて保存し直してください。",
    en: "The workbook holds two parts named “{name}”, and which one is right cannot be told. Please open it in Excel and save it again.",
  },
  "file-too-large": {
    ja: "「{part}」に、Excelの上限(1,048,576行・16,384列)を超えるセルがあります。Excelで開いて保存し直してください。",
    en: "“{part}” holds cells beyond Excel's limits (1,048,576 rows, 16,384 columns). Please open it in Excel and save it again.",
  },
  "file-damaged": {
    ja: "ブックの中の「{part}」が壊れています({detail})。Excelで開いて修復し、保存し直してください。",
    en: "“{part}” in the workbook is damaged ({detail}). Please open it in Excel, let Excel repair it, and save it again.",
  },
  "file-unknown-compression": {
    ja: "ブックの中の「{name}」は、対応していない方式で圧縮されています。Excelで開いて保存し直してください。",
    en: "“{name}” in the workbook is compressed in a way that is not supported. Please open it in Excel and save it again.",
  },
  "workbook-without-sheets": {
    ja: "ブックにワークシートが一枚もありません。ファイルを間違えていないか確認してください。",
    en: "The workbook has no worksheet. Please check that it is the right file.",
  },
} satisfies Readonly<Record<string, Words>>;

/** The failure of a reason; `data` fills the {placeholders} of its words. */
export function xlsxFailure(
  code: XlsxFailureCode,
  data: Readonly<Record<string, string | number>> = {},
): Failure {
  return new Failure(code, fillWords(reasons[code], data));
}

/** A zip archive whose structure is broken; `ja` and `en` say where. */
export function truncated(ja: string, en: string): Failure {
  return withDetail("file-truncated", {}, { ja, en });
}

/** A part whose content is broken; `ja` and `en` say how. */
export function damaged(part: string, ja: string, en: string): Failure {
  return withDetail("file-damaged", { part }, { ja, en });
}

/** The {detail} of the words is itself in two languages. */
function withDetail(
  code: XlsxFailureCode,
  data: Readonly<Record<string, string>>,
  detail: Words,
): Failure {
  const { ja } = fillWords(reasons[code], { ...data, detail: detail.ja });
  const { en } = fillWords(reasons[code], { ...data, detail: detail.en });
  return new Failure(code, { ja, en });
}
