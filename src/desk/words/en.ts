/** All words of the desk in English. */
import type { DeskWords } from "./ja";
import { sheet } from "./sheet.en";
import { shell } from "./shell.en";
import { work } from "./work.en";

export const en: DeskWords = { ...sheet, shell, work };
