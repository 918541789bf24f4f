/** Real workbooks for the tests of the host: the samples, and those of the corpus beside the project where it is. */
import { readdirSync, readFileSync } from "node:fs";
import { openXlsx } from "../../src/xlsx";

const corpus = "../shared/corpus";
const samples = ["assets/sample/yamaguchi-r3.xlsx", "assets/sample/yamaguchi-r3-ocr.xlsx"];

/** Paths of sound workbooks, samples first. */
export function listBooks(limit: number): string[] {
  return [...samples, ...listCorpus().slice(0, limit)];
}

function listCorpus(): string[] {
  try {
    return readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => `${corpus}/${name}`)
      .filter((path) => isSound(path));
  } catch {
    return []; // The corpus is not part of the project.
  }
}

function isSound(path: string): boolean {
  try {
    return openXlsx(readFileSync(path)).book.sheets.length > 0;
  } catch {
    return false; // Damaged files are in the corpus on purpose.
  }
}
