/** Whether a result may be saved under the name after -o: asked before any work is done. */
import { stat } from "node:fs/promises";
import path from "node:path";
import type { Words } from "../core";
import { UsageError } from "./usageError";

/** The kinds of workbook that are written; a result stays the kind that its source was. */
const kinds = [".xlsx", ".xlsm", ".xltx", ".xltm"];

/**
 * Words of warning where the name says another kind of workbook than the source is (Excel refuses to open
 * such a file), else null. Throws a UsageError for a folder, and for the name of something that is no such workbook.
 */
export async function checkOutput(file: string, output: string): Promise<Words | null> {
  if (await isFolder(output)) throw new UsageError(folderWords);
  const own = kindOf(file);
  const wanted = kindOf(output);
  if (wanted !== "" && wanted !== own && !kinds.includes(wanted)) {
    throw new UsageError(describeKinds(wanted));
  }
  return kinds.includes(own) && wanted !== own ? describeMismatch(own) : null;
}

async function isFolder(name: string): Promise<boolean> {
  const found = await stat(name).catch(() => null);
  return found?.isDirectory() ?? false;
}

function kindOf(name: string): string {
  return path.extname(name).toLowerCase();
}

const folderWords: Words = {
  ja: "保存先はフォルダーです。ファイル名まで書いてください。何も書き込んでいません。",
  en: "The place to save in is a folder. Please write the name of a file as well. Nothing was written.",
};

function describeKinds(wanted: string): Words {
  return {
    ja: `保存先の拡張子「${wanted}」では保存できません。元のファイルと同じ種類で保存しますので、ファイル名の終わりを ${kinds.join("、")} のどれかにしてください。何も書き込んでいません。`,
    en: `The result cannot be saved as “${wanted}”. It stays the kind of workbook it was: please end the name in one of ${kinds.join(", ")}. Nothing was written.`,
  };
}

function describeMismatch(own: string): Words {
  return {
    ja: `保存しますが、元のファイルは ${own} です。このままの名前では Excel で開けないことがあります。ファイル名の終わりを ${own} に変えてお使いください。`,
    en: `It will be saved, but the source is a ${own} file: Excel may refuse to open it under this name. Please let its name end in ${own}.`,
  };
}
