/** A text file that an option names (--settings, --baseline, --save), and what is made of it. */
import { readFile } from "node:fs/promises";
import { Failure } from "../core";
import { readingFailure } from "./fileFailure";
import { UsageError } from "./usageError";

/** What `parse` makes of the text. Whatever is wrong with it is wrong usage (exit code 2), and names the file. */
export async function loadText<T>(file: string, parse: (text: string) => T): Promise<T> {
  try {
    const text = await readFile(file, "utf8").catch((error: unknown) => {
      throw readingFailure(error);
    });
    return parse(text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { ja, en } = error.words;
    throw new UsageError({ ja: `${file}: ${ja}`, en: `${file}: ${en}` });
  }
}
