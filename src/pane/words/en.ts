/** All words of the screens in English. */
import { changes } from "./changes.en";
import { check } from "./check.en";
import { diagnosis } from "./diagnosis.en";
import type { PaneWords } from "./ja";
import { settings } from "./settings.en";
import { shell } from "./shell.en";

export const en: PaneWords = { ...shell, ...check, ...changes, ...settings, ...diagnosis };
