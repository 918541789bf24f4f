/** The words of the desk: one shape, a file for each language. */
import type { Language } from "../../core";
import { en } from "./en";
import { ja, type DeskWords } from "./ja";

export type { DeskWords } from "./ja";

export function wordsFor(language: Language): DeskWords {
  return language === "ja" ? ja : en;
}
