/** A number as a fraction: # ?/?, # ??/??, # ?/8. Rare in plans, shown all the same. */
import type { FormatToken } from "./formatTokens";

/** The text of a number that is not negative; without a place for whole ones, all of it is in the numerator. */
export function formatFraction(tokens: readonly FormatToken[], value: number): string {
  const text = tokens.map(spell).join("");
  const match = /^(.*?)([0#?]+)\s*\/\s*([0#?]+|\d+)(.*)$/su.exec(text);
  if (match === null) return String(value);
  const [, before = "", , under = "", after = ""] = match;
  const hasWhole = /[0#?]/u.test(before);
  const whole = hasWhole ? Math.floor(value) : 0;
  const { numerator, denominator } = nearest(value - whole, under);
  if (!hasWhole) return `${before}${numerator}/${denominator}${after}`;
  // 0.99 to halves is 1, not 2/2.
  if (numerator === 0 || numerator === denominator) {
    return `${whole + Math.sign(numerator)}${after}`;
  }
  return `${whole === 0 ? "" : `${whole} `}${numerator}/${denominator}${after}`;
}

function spell(token: FormatToken): string {
  if (token.kind === "slash") return "/";
  return token.kind === "digit" || token.kind === "literal" ? token.text : "";
}

/** The nearest fraction with a given denominator, or with one of at most as many digits as there are places. */
function nearest(value: number, under: string): { numerator: number; denominator: number } {
  const fixed = /^\d+$/u.test(under) ? Number(under) : 0;
  if (fixed > 0) return { numerator: Math.round(value * fixed), denominator: fixed };
  const limit = 10 ** Math.min(under.length, 3) - 1;
  let best = { numerator: Math.round(value), denominator: 1 };
  for (let denominator = 1; denominator <= limit; denominator++) {
    const numerator = Math.round(value * denominator);
    const error = Math.abs(value - numerator / denominator);
    const bestError = Math.abs(value - best.numerator / best.denominator);
    if (error < bestError - 1e-12) best = { numerator, denominator };
  }
  return best;
}
