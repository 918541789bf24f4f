/** Turns bytes of a UTF-8 part into strings, fast for the short pieces that cells are made of. */

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Found by measuring: below it a loop is faster than the decoder's call. */
const shortLength = 48;

/** The text of bytes from `start` to before `end`; broken sequences become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > shortLength) return slow(bytes, start, end);
  let text = "";
  for (let i = start; i < end;) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      i += 1;
      continue;
    }
    const isThreeLong = first >= 0xe0 && first < 0xf0;
    if (!isThreeLong || !isTail(bytes, i + 1, end) || !isTail(bytes, i + 2, end)) {
      return slow(bytes, start, end);
    }
    const code = ((first & 15) << 12) | (tail(bytes, i + 1) << 6) | tail(bytes, i + 2);
    if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) return slow(bytes, start, end);
    text += String.fromCharCode(code);
    i += 3;
  }
  return text;
}

function slow(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

function isTail(bytes: Uint8Array, index: number, end: number): boolean {
  return index < end && ((bytes[index] ?? 0) & 0xc0) === 0x80;
}

function tail(bytes: Uint8Array, index: number): number {
  return (bytes[index] ?? 0) & 0x3f;
}
