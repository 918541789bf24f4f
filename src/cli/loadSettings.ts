/** What may be set on the command line for every command that reads a plan: --settings and --sheet. */
import { parseSettings, type Settings } from "../app/settings";
import { loadText } from "./loadText";
import { text } from "./option";

/** Declared by each of those commands. */
export const planOptions = { settings: text, sheet: text };

/**
 * The settings of the file, if one is named, and the one sheet that is meant, if it is named: it goes over the file's.
 * Throws a UsageError that names the file and the line.
 */
export async function loadSettings(options: {
  readonly settings: string | null;
  readonly sheet: string | null;
}): Promise<Settings> {
  const { settings: file, sheet } = options;
  const settings = file === null ? {} : await loadText(file, (written) => parseSettings(written));
  return sheet === null ? settings : { ...settings, sheets: [sheet] };
}
