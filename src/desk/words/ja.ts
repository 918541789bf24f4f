/** All words of the desk in Japanese. The other languages have the same keys, by type. */
import { sheet } from "./sheet.ja";
import { shell } from "./shell.ja";
import { work } from "./work.ja";

export const ja = { ...sheet, shell, work };

export type DeskWords = typeof ja;
