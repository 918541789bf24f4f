/** Turns bytes of a UTF-8 part into strings, fast for the short pieces that cells are made of. */

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Found by measuring: up to here a loop is faster than the decoder, and its string takes no more memory. */
const shortLength = 24;

/** The text of bytes from `start` to before `end`; broken sequences become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > shortLength) return slow(bytes, start, end);
  let text = "";
  for (let i = start; i < end;) {
    const first = bytes[i] ?? 0;
    const code = first < 0x80 ? first : threeByteCode(bytes, i, end);
    if (code === -1) return slow(bytes, start, end);
    text += String.fromCharCode(code);
    i += first < 0x80 ? 1 : 3;
  }
  return text;
}

function slow(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** The character of three bytes, as nearly all Japanese ones are; -1 for anything else. */
function threeByteCode(bytes: Uint8Array, index: number, end: number): number {
  const [first, second, third] = [at(bytes, index), at(bytes, index + 1), at(bytes, index + 2)];
  const isWhole = index + 2 < end && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80;
  if (!isWhole || first < 0xe0 || first >= 0xf0) return -1;
  const code = ((first & 15) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return code < 0x800 || (code & 0xf800) === 0xd800 ? -1 : code;
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
