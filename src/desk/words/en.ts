/** All words of the desk in English. */
import type { DeskWords } from "./ja";
import { shell } from "./shell.en";

export const en: DeskWords = { shell };
