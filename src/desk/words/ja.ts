/** All words of the desk in Japanese. The other languages have the same keys, by type. */
import { shell } from "./shell.ja";

export const ja = { shell };

export type DeskWords = typeof ja;
