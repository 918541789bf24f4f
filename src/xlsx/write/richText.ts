/** The text of a cell as it is stored (ECMA-376 part 1, 18.4.8, CT_Rst): pieces of one look, and ふりがな beside them. */
import { readTextElement } from "../read/richText";
import type { XmlScanner } from "../xml/xmlScanner";
import { formatElement, type XmlElement } from "./element";
import { runElement } from "./fontElement";
import { textElement } from "./markup";
import { readTree } from "./partOutline";

/** A piece of text with one look. */
export interface TextPiece {
  /** The run's own `<rPr>`, or null for the font of the cell. */
  readonly properties: XmlElement | null;
  readonly text: string;
}

export interface RichText {
  /** At least one; together they are the text. */
  readonly pieces: readonly TextPiece[];
  /** What stands behind the text: `<rPh>` and `<phoneticPr>`. */
  readonly phonetics: readonly XmlElement[];
}

/** A text that has the look of its cell throughout. */
export function plainText(text: string): RichText {
  return { pieces: [{ properties: null, text }], phonetics: [] };
}

/** Reads the `<si>` or `<is>` that has just opened; text inside `<rPh>` is reading aid and no part of the text. */
export function readRichText(scanner: XmlScanner, prefix: string): RichText {
  const pieces: TextPiece[] = [];
  const phonetics: XmlElement[] = [];
  let plain = "";
  for (const name of scanner.children()) {
    if (name === "t") plain += readTextElement(scanner);
    else if (name === "r") pieces.push(readRun(scanner, prefix));
    else phonetics.push(readTree(scanner, prefix));
  }
  // Text beside runs has no run of its own; Excel shows it first.
  return { pieces: withoutEmpty([{ properties: null, text: plain }, ...pieces]), phonetics };
}

function readRun(scanner: XmlScanner, prefix: string): TextPiece {
  let properties: XmlElement | null = null;
  let text = "";
  for (const name of scanner.children()) {
    if (name === "t") text += readTextElement(scanner);
    else if (name === "rPr") properties = readTree(scanner, prefix);
    else scanner.skip();
  }
  return { properties, text };
}

/** The pieces that have text; one empty piece where none has. */
export function withoutEmpty(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const filled = pieces.filter(({ text }) => text !== "");
  return filled.length > 0 ? filled : [{ properties: null, text: "" }];
}

/** The whole text, all pieces together. */
export function wholeText(rich: RichText): string {
  return rich.pieces.map(({ text }) => text).join("");
}

/** Whether the cell's font is all the look the text has. */
export function isPlain({ pieces }: RichText): boolean {
  return pieces.every(({ properties }) => properties === null);
}

/** What stands inside an `<si>` or `<is>`, without prefix. */
export function formatRichText(rich: RichText): string {
  const written = isPlain(rich)
    ? textElement(wholeText(rich))
    : rich.pieces.map(({ properties, text }) => runElement(properties, textElement(text))).join("");
  return written + rich.phonetics.map(formatElement).join("");
}
