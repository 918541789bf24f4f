/** The text of a shared or inline string, in runs, without its ふりがな. */
import type { Font } from "../../core";
import type { XmlScanner } from "../xml/xmlScanner";
import { decodeXstring } from "../xml/xmlText";

/** A string item (ECMA-376 part 1, 18.4.8); `F` is what its runs say of their fonts. */
export interface RichText<F = Font> {
  readonly text: string;
  /** The runs of a string that has any, empty ones left out; null for plain text. */
  readonly runs: readonly RichRun<F>[] | null;
}

/** A run; a null font is that of the cell. */
export interface RichRun<F = Font> {
  readonly text: string;
  readonly font: F | null;
}

/** Reads the properties (rPr) of a run that have just opened; the scanner is then at their close. */
export type RunFontReader<F> = (scanner: XmlScanner) => F;

/** Reads the CT_Rst (`si`, `is`) that has just opened; the scanner is then at its close. */
export function readRichText<F>(scanner: XmlScanner, readFont: RunFontReader<F>): RichText<F> {
  const runs: RichRun<F>[] = [];
  const inside = scanner.depth;
  let plain = "";
  let isRich = false;
  // Not children(): strings are as many as cells.
  while (scanner.next() !== "end") {
    if (scanner.event === "close" && scanner.depth < inside) break;
    if (scanner.event !== "open") continue;
    if (scanner.localName === "t") plain += readTextElement(scanner);
    else if (scanner.localName === "r") {
      isRich = true;
      runs.push(readRun(scanner, readFont));
    } else scanner.skip();
  }
  return isRich ? makeRich(plain, runs) : { text: plain, runs: null };
}

/** Text beside runs has no run of its own; Excel shows it first. */
function makeRich<F>(plain: string, runs: readonly RichRun<F>[]): RichText<F> {
  const shown = [{ text: plain, font: null }, ...runs].filter(({ text }) => text !== "");
  const text = shown.map((run) => run.text).join("");
  return { text, runs: shown.length > 0 ? shown : null };
}

function readRun<F>(scanner: XmlScanner, readFont: RunFontReader<F>): RichRun<F> {
  let text = "";
  let font: F | null = null;
  for (const name of scanner.children()) {
    if (name === "t") text += readTextElement(scanner);
    else if (name === "rPr") font = readFont(scanner);
  }
  return { text, font };
}

/** The text of a `t` that has just opened: without xml:space="preserve" Excel drops white space around it. */
export function readTextElement(scanner: XmlScanner): string {
  const isKept = scanner.attributes.get("space") === "preserve";
  const first = scanner.bytes[scanner.end] ?? 0;
  let text = scanner.elementText();
  const last = scanner.bytes[scanner.start - 1] ?? 0;
  // Only white space that stands there as such: &#10; is meant.
  if (!isKept && first <= 0x20) text = text.replace(/^[ \t\r\n]+/u, "");
  if (!isKept && last <= 0x20) text = text.replace(/[ \t\r\n]+$/u, "");
  return decodeXstring(text);
}
