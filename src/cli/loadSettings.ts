/** The settings file that --settings names. */
import { parseSettings, type Settings } from "../app/settings";
import { loadText } from "./loadText";

/** No settings without a file. Throws a UsageError that names the file and the line. */
export async function loadSettings(file: string | null): Promise<Settings> {
  return file === null ? {} : loadText(file, (text) => parseSettings(text));
}
