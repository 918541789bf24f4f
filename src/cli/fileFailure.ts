/** What the file system refuses, in words. */
import { Failure, type Words } from "../core";

const reading: Readonly<Record<string, readonly [code: string, words: Words]>> = {
  ENOENT: [
    "file-not-found",
    {
      ja: "ファイルが見つかりません。名前と場所をご確認ください。",
      en: "There is no such file. Please check its name and place.",
    },
  ],
  EISDIR: [
    "file-is-folder",
    {
      ja: "フォルダーです。ファイルを一つ指定してください。",
      en: "This is a folder. Please name one file.",
    },
  ],
};

const denied: readonly [string, Words] = [
  "file-not-allowed",
  {
    ja: "ファイルを開けません。ほかの人や Excel が開いていないか、アクセスの権限をご確認ください。",
    en: "The file cannot be opened. Please check that nobody (nor Excel) has it open, and your access rights.",
  },
];

const writing: Readonly<Record<string, readonly [code: string, words: Words]>> = {
  ENOENT: [
    "folder-not-found",
    {
      ja: "保存先のフォルダーが見つかりません。先に作るか、別の場所を指定してください。何も書き込んでいません。",
      en: "The folder to save in does not exist. Make it first or name another place. Nothing was written.",
    },
  ],
  ENOSPC: [
    "disk-full",
    {
      ja: "保存先に空きがありません。空きを作るか、別の場所を指定してください。元のファイルはそのままです。",
      en: "There is no space left where the file should go. Free some or name another place. The old file is as it was.",
    },
  ],
};

const writingDenied: readonly [string, Words] = [
  "file-not-writable",
  {
    ja: "保存できません。Excel で開いている場合は閉じ、保存先の権限をご確認ください。何も書き込んでいません。",
    en: "The file cannot be saved. Close it in Excel if it is open there, and check your rights. Nothing was written.",
  },
];

/** A Failure for an error of reading; anything that is no file system error is thrown on as it is. */
export function readingFailure(error: unknown): Failure {
  const code = systemCode(error);
  const [name, words] = reading[code] ?? (code === "ENOTDIR" ? reading.ENOENT : null) ?? denied;
  return new Failure(name, words, { cause: error });
}

/** A Failure for an error of writing; anything that is no file system error is thrown on as it is. */
export function writingFailure(error: unknown): Failure {
  const code = systemCode(error);
  const [name, words] =
    writing[code] ?? (code === "ENOTDIR" ? writing.ENOENT : null) ?? writingDenied;
  return new Failure(name, words, { cause: error });
}

/** The code of an error of the file system (ENOENT …), which alone has `errno`; anything else is thrown on. */
export function systemCode(error: unknown): string {
  const isSystemError = typeof error === "object" && error !== null && "errno" in error;
  if (isSystemError && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
