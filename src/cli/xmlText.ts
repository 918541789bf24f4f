/** Text for XML 1.0: well-formed whatever a cell holds. */

/** Everything but the characters of clause 2.2; a lone half of a surrogate pair is none of them either. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Control pictures (U+2400 …) show what stood there; what has no picture becomes U+FFFD. */
function showForbidden(character: string): string {
  const unit = character.charCodeAt(0);
  return unit < 0x20 ? String.fromCharCode(0x2400 + unit) : "\uFFFD";
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader makes spaces of these in attributes, and line feeds of carriage returns (clauses 2.11 and 3.3.3).
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text between tags. */
export function escapeText(text: string): string {
  return escape(text, /[&<>\r]/gu);
}

/** Text between double quotes. */
export function escapeAttribute(text: string): string {
  return escape(text, /[&<>"\n\r\t]/gu);
}

function escape(text: string, special: RegExp): string {
  return text
    .replace(forbidden, showForbidden)
    .replace(special, (character) => entities[character] ?? character);
}
