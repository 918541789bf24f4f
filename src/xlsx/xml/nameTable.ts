/** Gives the names of tags as strings that exist once, so that scanning millions of tags makes no garbage. */
import { decodeUtf8 } from "./utf8";

/** SpreadsheetML has some hundred names; two that meet in a slot take turns in it. */
const slots = 2048;
const names: string[] = Array.from({ length: slots }, () => "");

/** The name that stands at these bytes; `hash` is the one of its bytes, as the scanner counts it. */
export function internName(bytes: Uint8Array, start: number, end: number, hash: number): string {
  const slot = hash & (slots - 1);
  const known = names[slot] ?? "";
  if (isAt(bytes, start, end, known)) return known;
  const name = decodeUtf8(bytes, start, end);
  names[slot] = name;
  return name;
}

/** Whether exactly this ASCII text stands at these bytes. */
export function isAt(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let i = 0; i < text.length; i++) {
    if (bytes[start + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}
