/** Colours on a terminal: where a person looks, and never as the only carrier of meaning. */
import type { Language, Severity } from "../core";

export interface TextStyle {
  readonly language: Language;
  readonly isColored: boolean;
}

/** Select Graphic Rendition codes (ECMA-48, clause 8.3.117). */
const paints: Readonly<Record<Severity | "bold" | "dim", string>> = {
  error: "31",
  warning: "33",
  info: "36",
  bold: "1",
  dim: "2",
};

export function paint(text: string, name: keyof typeof paints, { isColored }: TextStyle): string {
  return isColored ? `\u001b[${paints[name]}m${text}\u001b[0m` : text;
}
