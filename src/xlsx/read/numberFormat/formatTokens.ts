/** Cuts a section of a number format into tokens (ECMA-376 part 1, 18.8.31). */

export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** A place for a digit: 0, # or ?. */
  | { readonly kind: "digit"; readonly text: string }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "text" | "general" }
  /** E+ or E-. */
  | { readonly kind: "exponent"; readonly hasPlus: boolean }
  /** A run of one letter in lower case: yyyy, m, dd, h, ss, ggg, e, aaa. */
  | { readonly kind: "date"; readonly text: string }
  /** [h], [mm], [s]: time beyond a day, in lower case. */
  | { readonly kind: "elapsed"; readonly text: string }
  /** The words for before and after noon. */
  | { readonly kind: "noon"; readonly before: string; readonly after: string }
  /** What stands in other brackets: a condition, a colour, a currency and locale. */
  | { readonly kind: "bracket"; readonly text: string };

type Maker = (match: string, inside: string) => FormatToken | null;

const simple = { ".": "point", ",": "comma", "%": "percent", "/": "slash", "@": "text" } as const;

const patterns: readonly (readonly [RegExp, Maker])[] = [
  [/"([^"]*)"?/uy, (_, text) => ({ kind: "literal", text })],
  [/\\(.)/suy, (_, text) => ({ kind: "literal", text })],
  // A blank as wide as the next character.
  [/_(.)/suy, () => ({ kind: "literal", text: " " })],
  // Repeats the next character over the width of the column, which text has not.
  [/\*(.)/suy, () => null],
  [/\[([^\]]*)\]/uy, (_, inside) => makeBracket(inside)],
  [/General|G\/標準/iuy, () => ({ kind: "general" })],
  [/AM\/PM|午前\/午後|A\/P/iuy, (match) => makeNoon(match)],
  [/[0#?]/uy, (text) => ({ kind: "digit", text })],
  [/E[+-]/iuy, (match) => ({ kind: "exponent", hasPlus: match.endsWith("+") })],
  [/y+|m+|d+|h+|s+|g+|e+|a{3,4}/iuy, (match) => ({ kind: "date", text: match.toLowerCase() })],
  [/[.,%/@]/uy, (match) => ({ kind: simple[match as keyof typeof simple] })],
  [/./suy, (text) => ({ kind: "literal", text })],
];

/** The tokens of a section, from left to right. */
export function parseTokens(section: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  for (let position = 0; position < section.length;) {
    for (const [pattern, make] of patterns) {
      pattern.lastIndex = position;
      const match = pattern.exec(section);
      if (match === null) continue;
      const token = make(match[0], match[1] ?? "");
      if (token !== null) tokens.push(token);
      position += match[0].length;
      break;
    }
    // A lone \, _ or * at the end stands for nothing; "." has matched all others.
  }
  return tokens;
}

function makeBracket(inside: string): FormatToken {
  return /^(?:h+|m+|s+)$/iu.test(inside)
    ? { kind: "elapsed", text: inside.toLowerCase() }
    : { kind: "bracket", text: inside };
}

function makeNoon(match: string): FormatToken {
  const [before = "", after = ""] = match.split("/");
  return { kind: "noon", before, after };
}
