/** Gives the names of tags as strings that exist once, so that scanning millions of tags makes no garbage. */
import { decodeUtf8 } from "./utf8";

const names = new Map<number, string>();
/** SpreadsheetML has some hundred names; more than this is not worth to remember. */
const maxNames = 2000;

/** The name that stands at these bytes; `hash` is the one of its bytes, as the scanner counts it. */
export function internName(bytes: Uint8Array, start: number, end: number, hash: number): string {
  const known = names.get(hash);
  if (known !== undefined && isAt(bytes, start, end, known)) return known;
  const name = decodeUtf8(bytes, start, end);
  if (known === undefined && names.size < maxNames) names.set(hash, name);
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
