/** Whether a result may be saved under the name after -o: asked before any work is done. */
import { stat } from "node:fs/promises";
import path from "node:path";
import type { Words } from "../core";
import { UsageError } from "./usageError";

/** What Excel opens: it refuses a file whose content is of another kind than its name says. */
const kinds = [".xlsx", ".xlsm", ".xltx", ".xltm"];

/** Throws a UsageError for a folder, and for an extension that is not that of the workbook. */
export async function requireUsableOutput(file: string, output: string): Promise<void> {
  if (await isFolder(output)) throw new UsageError(folderWords);
  const own = kindOf(file);
  const wanted = kindOf(output);
  // What a file of another name holds is told when it is read.
  const allowed = kinds.includes(own) ? [own] : kinds;
  if (!allowed.includes(wanted)) throw new UsageError(describeKinds(wanted, allowed));
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

function describeKinds(wanted: string, allowed: readonly string[]): Words {
  const isBare = wanted === "";
  return {
    ja: `保存先の${isBare ? "ファイル名に拡張子がありません" : `拡張子「${wanted}」では保存できません`}。元のファイルと同じ種類で保存しますので、ファイル名の終わりを ${allowed.join("、")} にしてください。何も書き込んでいません。`,
    en: `${isBare ? "The name to save as has no extension" : `The result cannot be saved as “${wanted}”`}. It stays the kind of workbook it was: please end the name in ${allowed.join(", ")}. Nothing was written.`,
  };
}
