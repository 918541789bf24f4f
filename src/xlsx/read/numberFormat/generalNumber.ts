/** A number in the format General, as a cell wide enough shows it: at most eleven characters and a sign. */
import { decimalDigits } from "./decimalDigits";

const width = 11;

/** The text of a number in General (ECMA-376 part 1, 18.8.30, id 0): 0.1, 1234567.89, 1.23457E+11. */
export function formatGeneral(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const text = size === 0 ? "0" : formatSize(size);
  return value < 0 && text !== "0" ? `-${text}` : text;
}

function formatSize(size: number): string {
  const shortest = String(size);
  if (shortest.length <= width && !shortest.includes("e")) return shortest;
  if (size >= 1e11) return formatScientific(size);
  const integerLength = Math.max(1, decimalDigits(size, 0).integer.length);
  const short = formatFixed(size, Math.max(0, width - 1 - integerLength));
  // Below 0.0001 a number that does not fit whole is shown with an exponent.
  return size < 1e-4 && Number(short) !== Number(size.toPrecision(15))
    ? formatScientific(size)
    : short;
}

function formatFixed(size: number, decimals: number): string {
  const { integer, fraction } = decimalDigits(size, decimals);
  const trimmed = fraction.replace(/0+$/u, "");
  const whole = integer === "" ? "0" : integer;
  return trimmed === "" ? whole : `${whole}.${trimmed}`;
}

function formatScientific(size: number): string {
  const [mantissa = "", exponent = ""] = size.toExponential(5).split("e");
  const digits = mantissa.replace(/\.?0+$/u, "");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${digits}E${sign}${exponent.replace(/^[+-]/u, "").padStart(2, "0")}`;
}
