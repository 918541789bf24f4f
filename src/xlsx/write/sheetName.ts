/** Tab names as Excel allows them: their signs, their length, and none twice. */

/** In UTF-16 units, as Excel counts. */
const maxLength = 31;

/** The tab names of a workbook, those to come included. */
export class SheetNames {
  /** As {@link foldName} gives them. */
  private readonly used: Set<string>;

  constructor(taken: Iterable<string>) {
    this.used = new Set([...taken].map(foldName));
  }

  /**
   * The name itself where Excel takes it, else the nearest one it takes: forbidden signs become full-width,
   * it is cut to 31 UTF-16 units, and "(2)", "(3)" … follow where another sheet has the name (case ignored).
   * From then on it is taken.
   */
  choose(wished: string): string {
    const base = allowedName(wished);
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? "" : ` (${number})`;
      const name = cut(base, maxLength - suffix.length) + suffix;
      const key = foldName(name);
      if (this.used.has(key)) continue;
      this.used.add(key);
      return name;
    }
  }
}

/** Sheet names that Excel holds for equal. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function allowedName(wished: string): string {
  const spelled = wished
    .replace(/[:\\/?*[\]]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    // eslint-disable-next-line no-control-regex -- Excel calls a tab name with control characters damaged
    .replace(/[\u0000-\u001F\uFFFE\uFFFF]/gu, " ")
    .replace(/^'+|'+$/gu, "")
    .trim();
  const name = cut(spelled, maxLength).replace(/'+$/u, "").trimEnd();
  // Excel keeps the name "History" for itself.
  return name === "" || foldName(name) === "history" ? `${name}_` : name;
}

/** The first units of a text, one fewer where the cut would part a surrogate pair. */
function cut(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const partsPair = text.length > length && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, partsPair ? length - 1 : length);
}

/** A sheet's name as a formula spells it, always quoted: 'O''Neil'. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/gu, "''")}'`;
}
