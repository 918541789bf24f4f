/** Decodes what XML and SpreadsheetML write instead of characters: entities, line ends, _xHHHH_. */

/** Characters of a text or attribute value as XML means them (XML 1.0, 2.11 and 4.6). Unknown entities stay. */
export function decodeEntities(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/gu, "\n") : raw;
  return text.includes("&") ? text.replace(/&(#?)(\w+);/gu, decodeEntity) : text;
}

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function decodeEntity(whole: string, hash: string, name: string): string {
  if (hash === "") return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  const code = /^x/iu.test(name) ? Number.parseInt(name.slice(1), 16) : Number.parseInt(name, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * Characters of an ST_Xstring (ECMA-376 part 1, 22.9.2.19) as a cell has them: _x005F_ is an underscore, and
 * _x000D_, the carriage return that Windows programs leave, makes one \n together with its line feed.
 */
export function decodeXstring(text: string): string {
  const decoded = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_whole, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
  return decoded.includes("\r") ? decoded.replace(/\r\n?/gu, "\n") : decoded;
}
