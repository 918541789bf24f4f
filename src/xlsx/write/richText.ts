/** The text of a cell as it is stored (ECMA-376 part 1, 18.4.8, CT_Rst): pieces of one look, and ふりがな beside them. */
import { decodeXstring } from "../xml/xmlText";
import { childElements, findChild, formatElement, type XmlElement } from "./element";
import { runElement } from "./fontElement";
import { textElement } from "./markup";

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

/** Reads an `<si>` or `<is>`; text inside `<rPh>` is reading aid and no part of the text. */
export function readRichText(element: XmlElement): RichText {
  const pieces: TextPiece[] = [];
  const phonetics: XmlElement[] = [];
  for (const child of childElements(element)) {
    if (child.name === "t") pieces.push({ properties: null, text: textOf(child) });
    else if (child.name === "r") pieces.push(readRun(child));
    else phonetics.push(child);
  }
  return { pieces: withoutEmpty(pieces), phonetics };
}

function readRun(run: XmlElement): TextPiece {
  const texts = childElements(run).filter(({ name }) => name === "t");
  return { properties: findChild(run, "rPr") ?? null, text: texts.map(textOf).join("") };
}

/** Without xml:space="preserve" Excel drops white space around a text. */
function textOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === "string").join("");
  const isKept = element.attributes.get("xml:space") === "preserve";
  return decodeXstring(isKept ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/gu, ""));
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
