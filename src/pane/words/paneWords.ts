/** The words of the screens: one shape, a file for each language. */
import type { Language } from "../../core";
import { en } from "./en";
import { ja, type PaneWords } from "./ja";

export type { PaneWords } from "./ja";

export function wordsFor(language: Language): PaneWords {
  return language === "ja" ? ja : en;
}
