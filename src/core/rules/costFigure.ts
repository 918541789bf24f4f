/** 事業費の書き方: tells figures from words in a cost column, as people write them. Amounts and units, nothing of places. */
import { foldWidth, removeSpace } from "../text/fold";

/** What a cell or line of a cost column is. */
export type CostReading =
  /** A number, or a word that stands for none: －, 未定, 再掲, 内数. */
  | { readonly kind: "figure" | "word" }
  /** A number with its unit beside it in the cell: 1,200千円. Offsets are UTF-16 units of the text. */
  | {
      readonly kind: "unit";
      readonly unit: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "other" };

/** 1,200 · △300 · -1,200.5 · (1,200) · 1,200(内数) · 1,200の内数. △ and ▲ are minus signs of budget papers. */
const figure =
  /^(?:うち|内数?)?[(]?[△▲\-‐−－–+]?[¥￥]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[)]?(?:[(]?(?:の?内数|再掲|うち数)[)]?)?$/u;

/** Words that say why there is no number, or where it is. */
const words =
  /^(?:[－\-‐−–—―ー〃*＊※…]+|同上|再掲|内数|未定|調整中|検討中|協議中|精査中|積算中|なし|無し?|該当なし|非該当|計上なし|予算なし|ゼロ予算|非予算|(?:.{1,12}[にへ])?含む|.{1,12}の内数|別途(?:計上)?|既定(?:予算|経費)内?|人件費のみ|事務費のみ|皆増|皆減)$/u;

const amountWithUnit = /^([△▲\-−－]?[¥￥]?[\d,]+(?:\.\d+)?)(千円|百万円|万円|億円|円)$/u;

/** A text of a cost column; several lines are what the worst of them is. */
export function readCost(text: string): CostReading {
  const lines = text.split("\n").filter((line) => removeSpace(line) !== "");
  const readings = lines.map(readLine);
  const worst = readings.find(({ kind }) => kind === "other");
  if (worst !== undefined) return worst;
  const withUnit = readings.find(({ kind }) => kind === "unit");
  if (withUnit !== undefined) return lines.length > 1 ? { kind: "other" } : locateUnit(text);
  return { kind: readings.some(({ kind }) => kind === "figure") ? "figure" : "word" };
}

function readLine(line: string): CostReading {
  const bare = foldWidth(removeSpace(line)).replace(/^[【[［]|[】\]］]$/gu, "");
  if (figure.test(bare)) return { kind: "figure" };
  if (words.test(bare.replace(/^[(]|[)]$/gu, ""))) return { kind: "word" };
  return amountWithUnit.test(bare) ? locateUnit(line) : { kind: "other" };
}

/** The unit behind the figures, as written. */
function locateUnit(text: string): CostReading {
  const match = /\s*(千円|百万円|万円|億円|円)\s*$/u.exec(text);
  const [whole = "", unit = ""] = match ?? [];
  if (match === null) return { kind: "other" };
  return { kind: "unit", unit, start: match.index, end: match.index + whole.length };
}

/** The unit that a heading gives: 「事業費(千円)」; null for none. */
export function unitOfHeading(heading: string): string | null {
  return /千円|百万円|万円|億円|円/u.exec(heading)?.[0] ?? null;
}

/** What a number format makes of a number: a date is none that anybody can add up. */
export function showsDate(text: string): boolean {
  return /\d\s*[年月日]|\d+\/\d+|^\d+[.-]\d+[.-]\d+$|^[A-Za-z]{3}-\d|\d-[A-Za-z]{3}/u.test(
    foldWidth(text),
  );
}
