/** Tab names that Excel takes: at most 31 UTF-16 units, no forbidden characters, none twice. */

const longestName = 31;

/** [ ] : * ? / \ are forbidden anywhere; their full-width forms are not. */
const forbidden: ReadonlyMap<string, string> = new Map([
  ["[", "［"],
  ["]", "］"],
  [":", "："],
  ["*", "＊"],
  ["?", "？"],
  ["/", "／"],
  ["\\", "\uFF3C"],
]);

/** Gives each wished name a form of its own, in their order; the second of two equal ones ends in (2). */
export function nameSheets(wished: readonly string[]): string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const clean = cleanName(wish);
    let name = shorten(clean, "");
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = shorten(clean, `(${number})`);
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function cleanName(wish: string): string {
  const clean = Array.from(
    wish.replace(/\s+/gu, " "),
    (character) => forbidden.get(character) ?? character,
  )
    .join("")
    .replace(/^'+|'+$/gu, "")
    .trim();
  return clean === "" ? "集計" : clean;
}

/** Cuts before `ending` so that both fit, never between the halves of a surrogate pair. */
function shorten(name: string, ending: string): string {
  const room = longestName - ending.length;
  let short = "";
  for (const character of name) {
    if (short.length + character.length > room) break;
    short += character;
  }
  return short.replace(/'+$/u, "") + ending;
}
