/** The text of a shared or inline string, in runs, without its ふりがな. */
import type { Font } from "../../core";
import type { XmlScanner } from "../xml/xmlScanner";
import { decodeXstring } from "../xml/xmlText";
import type { Palette } from "./style/color";
import { makeFont, readFontProperties } from "./style/font";

/** A string item (ECMA-376 part 1, 18.4.8). */
export interface RichText {
  readonly text: string;
  /** The runs of a string that has any, empty ones left out; null for plain text. */
  readonly runs: readonly RichRun[] | null;
}

/** A run; a null font is that of the cell. */
export interface RichRun {
  readonly text: string;
  readonly font: Font | null;
}

/** Reads the CT_Rst (`si`, `is`) that has just opened; the scanner is then at its close. */
export function readRichText(scanner: XmlScanner, palette: Palette): RichText {
  const runs: RichRun[] = [];
  let isRich = false;
  for (const name of scanner.children()) {
    if (name === "t") runs.push({ text: readTextElement(scanner), font: null });
    else if (name === "r") {
      isRich = true;
      runs.push(readRun(scanner, palette));
    }
  }
  const shown = runs.filter(({ text }) => text !== "");
  return {
    text: shown.map(({ text }) => text).join(""),
    runs: isRich && shown.length > 0 ? shown : null,
  };
}

function readRun(scanner: XmlScanner, palette: Palette): RichRun {
  let text = "";
  let font: Font | null = null;
  for (const name of scanner.children()) {
    if (name === "t") text += readTextElement(scanner);
    else if (name === "rPr") font = makeFont(readFontProperties(scanner, palette));
  }
  return { text, font };
}

/** The text of a `t` that has just opened: without xml:space="preserve" Excel drops white space around it. */
export function readTextElement(scanner: XmlScanner): string {
  const isKept = scanner.attributes.get("space") === "preserve";
  const text = scanner.elementText();
  return decodeXstring(isKept ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/gu, ""));
}
