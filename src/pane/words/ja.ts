/** All words of the screens in Japanese. The other languages have the same keys, by type. */
import { changes } from "./changes.ja";
import { check } from "./check.ja";
import { diagnosis } from "./diagnosis.ja";
import { settings } from "./settings.ja";
import { shell } from "./shell.ja";

export const ja = { ...shell, ...check, ...changes, ...settings, ...diagnosis };

/** Whatever Japanese has, every language has. */
export type PaneWords = typeof ja;
