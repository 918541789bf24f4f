/** The settings file that --settings names. */
import { readFile } from "node:fs/promises";
import { parseSettings, type Settings } from "../app/settings";
import { Failure } from "../core";
import { readingFailure } from "./fileFailure";
import { UsageError } from "./usageError";

/** No settings without a file. Whatever is wrong with it is wrong usage (exit code 2), and names the file. */
export async function loadSettings(file: string | null): Promise<Settings> {
  if (file === null) return {};
  try {
    const text = await readFile(file, "utf8").catch((error: unknown) => {
      throw readingFailure(error);
    });
    return parseSettings(text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { ja, en } = error.words;
    throw new UsageError({ ja: `${file}: ${ja}`, en: `${file}: ${en}` });
  }
}
