/** A text file that an option names (--settings, --baseline, --save), and what is made of it. */
import { readFile } from "node:fs/promises";
import { Failure } from "../core";
import { readingFailure } from "./fileFailure";
import { UsageError } from "./usageError";

/** What `parse` makes of the text. Whatever is wrong with it is wrong usage (exit code 2), and names the file. */
export async function loadText<T>(file: string, parse: (text: string) => T): Promise<T> {
  try {
    const bytes = await readFile(file).catch((error: unknown) => {
      throw readingFailure(error);
    });
    return parse(decode(bytes));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { ja, en } = error.words;
    throw new UsageError({ ja: `${file}: ${ja}`, en: `${file}: ${en}` });
  }
}

/** UTF-8, or UTF-16 with its mark: so does `>` of Windows PowerShell 5 save what a command prints. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
