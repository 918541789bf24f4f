/** Every reason why a file cannot be opened, saved or kept on the desk, in words. Why its contents are refused is said by the reader. */
import { Failure, fillWords, type Words } from "../../core";

export type FileFailureCode = keyof typeof reasons;

const reasons = {
  "file-unreadable": {
    ja: "「{name}」を読み取れませんでした。移動や削除をしていないか、別の人が開いたままにしていないかを確かめて、もう一度開いてください。",
    en: "“{name}” could not be read. Please check that it was not moved or deleted and that nobody else has it open, then open it again.",
  },
  "file-is-folder": {
    ja: "「{name}」はフォルダーです。中のExcelファイルを選んで開いてください。",
    en: "“{name}” is a folder. Please choose the Excel files in it.",
  },
  "file-write-refused": {
    ja: "「{name}」への上書きが許可されなかったため、代わりにダウンロードしました。ブラウザーの「ダウンロード」を確かめてください。上書きするときは、もう一度［保存］を押して許可してください。",
    en: "Writing to “{name}” was not allowed, so it was downloaded instead. Please look in the browser's downloads. To write over the file, press Save again and allow it.",
  },
  "file-not-written": {
    ja: "「{name}」に書き込めなかったため、代わりにダウンロードしました。ブラウザーの「ダウンロード」を確かめてください。同じ名前のファイルをExcelで開いているときは、閉じてからもう一度［保存］を押してください。",
    en: "“{name}” could not be written, so it was downloaded instead. Please look in the browser's downloads. If the file is open in Excel, close it there and press Save again.",
  },
  "file-changed-on-disk": {
    ja: "「{name}」は、ここで開いたあとに別のところで変更されています。その変更を消さないよう、何も書き込んでいません。［名前を付けて保存］で別の名前を付けて保存してください。",
    en: "“{name}” was changed elsewhere after it was opened here. So that those changes are not lost, nothing was written. Please use Save as and another name.",
  },
  "keeping-unavailable": {
    ja: "このブラウザーでは、作業中の内容を控えておけません(プライベート ウィンドウなど)。こまめに保存してください。",
    en: "This browser cannot keep your work (a private window, for example). Please save often.",
  },
  "keeping-failed": {
    ja: "「{name}」を控えられませんでした。ブラウザーの空き容量の不足かもしれません。早めに保存してください。",
    en: "“{name}” could not be kept. The browser may be short of space. Please save soon.",
  },
  "kept-elsewhere": {
    ja: "「{name}」の控えは、別のウィンドウで開いているか、もう消されています。ほかに開いている画面を確かめてください。",
    en: "The copy of “{name}” is open in another window, or was already deleted there. Please look in the other windows.",
  },
} satisfies Readonly<Record<string, Words>>;

/** @param data fills the {placeholders} of the words */
export function fileFailure(
  code: FileFailureCode,
  data: Readonly<Record<string, string>>,
  cause?: unknown,
): Failure {
  return new Failure(code, fillWords(reasons[code], data), { cause });
}
