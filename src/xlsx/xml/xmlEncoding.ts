/** Brings an XML part into UTF-8, the only encoding the scanner knows. */

/**
 * The part in UTF-8. The same array where it is UTF-8 already (a byte order mark stays, so offsets are those of
 * the file); otherwise a new one whose declaration says UTF-8. OPC allows UTF-8 and UTF-16 (ECMA-376 part 2,
 * 6.2.5); other encodings that the declaration names are read too.
 */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = detectEncoding(bytes);
  if (encoding === "utf-8") return bytes;
  const text = new TextDecoder(encoding).decode(bytes);
  return new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/u, '$1"UTF-8"'),
  );
}

function detectEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return declaredEncoding(bytes);
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^(?:ï»¿)?<\?xml[^>]*?encoding=["']([\w.:-]+)["']/u.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || name === "us-ascii" || name.startsWith("utf")) return "utf-8";
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return "utf-8"; // An encoding nobody knows: its ASCII part, which is all of the markup, reads the same.
  }
}
