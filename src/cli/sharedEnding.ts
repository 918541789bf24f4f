/** What several messages say alike at their end, so that a list of them says it once. */

/** Signs that come in pairs, so that a quotation is never cut in two. */
const pairs: Readonly<Record<string, string>> = { "」": "「", "』": "『", ")": "(", "”": "“" };

/**
 * The whole sentences with which all texts end, "" where there are none. Of each text something stays before
 * it; a quotation or a bracket is not cut.
 */
export function findSharedEnding([first = "", ...others]: readonly string[]): string {
  const alike = others.reduce((length, other) => countAlike(first, other, length), first.length);
  const start = first.length - alike;
  for (const { index, 0: stop } of first.slice(start).matchAll(/。(?!$)|\. (?=\S)/gu)) {
    const ending = first.slice(start + index + stop.length);
    if (isBalanced(ending)) return ending;
  }
  return "";
}

/** How many letters at their ends two texts have alike, at most as many as said. */
function countAlike(one: string, other: string, most: number): number {
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

/** Whether everything that closes was opened before. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (Object.values(pairs).includes(sign)) open.push(sign);
    else if (sign in pairs && open.pop() !== pairs[sign]) return false;
  }
  return true;
}
