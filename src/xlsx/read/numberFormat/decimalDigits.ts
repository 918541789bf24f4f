/** Decimal digits of numbers as Excel has them: fifteen significant ones, halves rounded away from zero. */

export interface DecimalDigits {
  /** Without leading zeros; "" below one. */
  readonly integer: string;
  /** Exactly as many digits as asked for. */
  readonly fraction: string;
}

/** Digits of a number that is not negative, with a number of decimals. */
export function decimalDigits(value: number, decimals: number): DecimalDigits {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) + 1;
  const all = point > 0 ? digits.padEnd(point, "0") : "0".repeat(-point) + digits;
  const integerLength = Math.max(point, 0);
  const kept = roundDigits(all.padEnd(integerLength + decimals, "0"), integerLength + decimals);
  const cut = kept.length - decimals;
  return { integer: kept.slice(0, cut).replace(/^0+/u, ""), fraction: kept.slice(cut) };
}

/** The first digits of a row of digits, rounded by what follows; one longer where the carry makes it so. */
function roundDigits(digits: string, length: number): string {
  const kept = digits.slice(0, length);
  if ((digits[length] ?? "0") < "5") return kept;
  const carried = (BigInt(kept === "" ? "0" : kept) + 1n).toString();
  return carried.padStart(length, "0");
}
