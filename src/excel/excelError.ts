/** Every reason for which Excel refuses, in words: its codes are for programs, its messages not for people. */
import { Failure, type Words } from "../core";

/**
 * How far a change had come when Excel refused: nothing was written, all was taken back again, or nobody knows.
 * "reading" is for what changes nothing at all.
 */
export type Progress = "reading" | "unwritten" | "reverted" | "uncertain";

export type ExcelFailureCode = keyof typeof reasons;

/** What happened and what to do next; what was written stands between the two. */
interface Reason {
  readonly happened: Words;
  readonly next: Words;
}

const retryLater: Words = {
  ja: "少し待ってから、もう一度お試しください。",
  en: "Please wait a moment and try again.",
};

const reasons = {
  "excel-cell-edit": {
    happened: { ja: "セルの入力が終わっていません。", en: "A cell is being edited." },
    next: {
      ja: "Enterキーで入力を確定してから、［もう一度実行］を押してください。",
      en: "Please finish the entry with Enter, then press Try again.",
    },
  },
  "excel-access-denied": {
    happened: {
      ja: "Excelが変更を許しませんでした。シートやブックが保護されているか、閲覧専用で開かれています。",
      en: "Excel did not allow the change: the sheet or workbook is protected, or open for reading only.",
    },
    next: {
      ja: "［校閲］タブで保護を解除するか、編集を有効にしてから、もう一度お試しください。",
      en: "Please remove the protection (Review tab) or enable editing, then try again.",
    },
  },
  "place-gone": {
    happened: {
      ja: "対象のシートまたはセルが見つかりません。削除されたか、名前が変わったようです。",
      en: "The sheet or cell is no longer there: it seems to have been deleted or renamed.",
    },
    next: { ja: "もう一度［点検］を押してください。", en: "Please check the workbook again." },
  },
  "excel-name-taken": {
    happened: {
      ja: "同じ名前のシートなどが、すでにあります。",
      en: "Something of the same name is there already.",
    },
    next: {
      ja: "シート名を確かめてから、もう一度お試しください。",
      en: "Please look at the sheet names and try again.",
    },
  },
  "excel-other-workbook": {
    happened: {
      ja: "Excelで別のブックが選ばれています。",
      en: "Another workbook is active in Excel.",
    },
    next: {
      ja: "このブックのセルを一度クリックしてから、もう一度お試しください。",
      en: "Please click a cell of this workbook and try again.",
    },
  },
  "excel-filtered": {
    happened: {
      ja: "フィルターで隠れた行があるため、Excelが書き込めませんでした。",
      en: "Excel could not write because a filter hides rows.",
    },
    next: {
      ja: "［データ］→［クリア］でフィルターを解除してから、もう一度お試しください。",
      en: "Please clear the filter (Data, Clear) and try again.",
    },
  },
  "excel-merged": {
    happened: {
      ja: "結合されたセルがあるため、Excelが書き込めませんでした。",
      en: "Excel could not write because of merged cells.",
    },
    next: {
      ja: "結合を解除してから、もう一度お試しください。",
      en: "Please unmerge the cells and try again.",
    },
  },
  "excel-pivot": {
    happened: {
      ja: "ピボットテーブルや特別なシートのため、Excelが書き込めませんでした。",
      en: "Excel could not write because of a pivot table or a special sheet.",
    },
    next: {
      ja: "Excelで直接直してください。",
      en: "Please make the change in Excel itself.",
    },
  },
  "excel-too-large": {
    happened: {
      ja: "一度に読み書きする量が、Excelの上限を超えました。",
      en: "The workbook is larger than Excel reads or writes at once.",
    },
    next: {
      ja: "使っていない行や列、シートを減らしてから、もう一度お試しください。",
      en: "Please remove unused rows, columns or sheets and try again.",
    },
  },
  "excel-busy": {
    happened: {
      ja: "Excelが混み合っているか、処理を中断しました。",
      en: "Excel is busy, or has broken the work off.",
    },
    next: retryLater,
  },
  "excel-changed-elsewhere": {
    happened: {
      ja: "ほかの人の変更と重なりました。",
      en: "The change collided with somebody else’s.",
    },
    next: {
      ja: "もう一度［点検］を押してからやり直してください。",
      en: "Please check the workbook again and retry.",
    },
  },
  "excel-not-connected": {
    happened: { ja: "Excelとの接続が切れました。", en: "The connection to Excel was lost." },
    next: {
      ja: "この画面を閉じて開き直してください。それでも続くときは、Excelを開き直してください。",
      en: "Please close this pane and open it again; if that does not help, restart Excel.",
    },
  },
  "excel-too-old": {
    happened: {
      ja: "お使いのExcelには、この操作に必要な機能がありません。",
      en: "This Excel lacks what the action needs.",
    },
    next: {
      ja: "Excelを更新するか、コマンド版またはブラウザー版をお使いください。",
      en: "Please update Excel, or use the command line or the desk.",
    },
  },
  "excel-no-undo": {
    happened: {
      ja: "Excelの［元に戻す］に対応しない操作が含まれていました。",
      en: "Part of the action cannot be undone by Excel.",
    },
    next: {
      ja: "この画面の［元に戻す］をお使いください。",
      en: "Please use Undo in this pane.",
    },
  },
  "excel-password": {
    happened: { ja: "パスワードが違います。", en: "The password is wrong." },
    next: {
      ja: "［校閲］タブで保護を解除してから、もう一度お試しください。",
      en: "Please remove the protection (Review tab) and try again.",
    },
  },
  "excel-refused": {
    happened: {
      ja: "Excelが操作を受け付けませんでした。",
      en: "Excel did not accept the action.",
    },
    next: {
      ja: "もう一度お試しください。続くときは、ブックを保存して開き直してください。",
      en: "Please try again; if it goes on, save the workbook and open it again.",
    },
  },
} satisfies Readonly<Record<string, Reason>>;

/**
 * Codes of Excel by what they mean for a person (Microsoft: "Application-specific JavaScript API error handling";
 * Excel.ErrorCodes). The code in cell-edit mode is documented as InvalidOperation and sent as the longer one.
 */
const codes: ReadonlyMap<string, ExcelFailureCode> = new Map<string, ExcelFailureCode>([
  ["InvalidOperationInCellEditMode", "excel-cell-edit"],
  ["AccessDenied", "excel-access-denied"],
  ["ItemNotFound", "place-gone"],
  ["InvalidReference", "place-gone"],
  ["ItemAlreadyExists", "excel-name-taken"],
  ["InactiveWorkbook", "excel-other-workbook"],
  ["InvalidSelection", "excel-other-workbook"],
  ["FilteredRangeConflict", "excel-filtered"],
  ["MergedRangeConflict", "excel-merged"],
  ["PivotTableRangeConflict", "excel-pivot"],
  ["UnsupportedSheet", "excel-pivot"],
  ["InsertDeleteConflict", "excel-pivot"],
  ["NonBlankCellOffSheet", "excel-too-large"],
  ["RangeExceedsLimit", "excel-too-large"],
  ["OperationCellsExceedLimit", "excel-too-large"],
  ["RequestPayloadSizeLimitExceeded", "excel-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "excel-too-large"],
  ["FormulaLengthExceedsLimit", "excel-too-large"],
  ["MemoryLimitReached", "excel-too-large"],
  ["ActivityLimitReached", "excel-busy"],
  ["RequestAborted", "excel-busy"],
  ["ServiceNotAvailable", "excel-busy"],
  ["Conflict", "excel-changed-elsewhere"],
  ["HostRestartNeeded", "excel-not-connected"],
  ["ConnectionFailure", "excel-not-connected"],
  ["InvalidOrTimedOutSession", "excel-not-connected"],
  ["ApiNotFound", "excel-too-old"],
  ["ApiNotAvailable", "excel-too-old"],
  ["NotImplemented", "excel-too-old"],
  ["UnsupportedFeature", "excel-too-old"],
  ["UnsupportedOperation", "excel-too-old"],
  ["UndoNotSupported", "excel-no-undo"],
  ["BadPassword", "excel-password"],
  ["InvalidOperation", "excel-refused"],
  ["InvalidArgument", "excel-refused"],
  ["GeneralException", "excel-refused"],
]);

const written: Readonly<Record<Progress, Words>> = {
  reading: { ja: "", en: "" },
  unwritten: { ja: "何も書き込んでいません。", en: "Nothing has been written. " },
  reverted: {
    ja: "途中まで書き込んだ分は、元に戻しました。",
    en: "What had been written was taken back. ",
  },
  uncertain: {
    ja: "一部は書き込まれたかもしれません。シートをご確認のうえ、必要でしたらExcelの［元に戻す］(Ctrl+Z)で戻してください。",
    en: "Part of it may have been written. Please look at the sheet and undo in Excel (Ctrl+Z) if needed. ",
  },
};

/** The failure of a reason. The Excel error goes along as its cause, without anything of the cells. */
export function excelFailure(code: ExcelFailureCode, progress: Progress, cause?: unknown): Failure {
  const { happened, next } = reasons[code];
  const words = {
    ja: happened.ja + written[progress].ja + next.ja,
    en: `${happened.en} ${written[progress].en}${next.en}`,
  };
  return new Failure(code, words, { cause });
}

/** What was thrown, as a failure in words where it is one of Excel's; our own failures and bugs stay what they are. */
export function translateError(error: unknown, progress: Progress): unknown {
  if (error instanceof Failure) return error;
  const code = excelCode(error);
  return code === null ? error : excelFailure(codes.get(code) ?? "excel-refused", progress, error);
}

/** The code of an error of Excel or of the Common API (OfficeExtension.Error, Office.Error); null for any other. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const { code } = error;
  if (typeof code === "number") return String(code);
  const isExcels = error instanceof OfficeExtension.Error || !(error instanceof Error);
  return typeof code === "string" && isExcels ? code : null;
}
