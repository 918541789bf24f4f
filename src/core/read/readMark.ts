/** 印: takes one cell of a municipality's column for what it says, by its sign and, where the legend says so, its look. */
import type { Place } from "../grid/address";
import type { Cell } from "../grid/book";
import type { Legend, LegendEntry, LegendMeaning } from "../plan/legend";
import type { MarkCell, MarkColumn, Participation } from "../plan/plan";
import { nameColor } from "../text/colors";
import { trimSpace } from "../text/fold";
import { parseMark } from "../text/marks";

/** What a table's marks mean: the legend, what people set, and the signs that are used. */
export interface MarkMeanings {
  readonly legend: Legend;
  readonly set: ReadonlyMap<string, LegendMeaning>;
  /** The one sign of a table that never uses ○ and says nothing of its signs. */
  readonly onlySign: string | null;
  /** Whether 0 stands beside 1: then it is a no, and not an ○ that somebody typed on the number pad. */
  readonly isBinary: boolean;
}

export interface MarkContext {
  readonly municipality: string | null;
  readonly layer: MarkColumn["layer"];
  readonly at: Place;
}

/** Reads a cell of a municipality column (or of the 重点PJ column, without municipality). */
export function readMark(cell: Cell, context: MarkContext, meanings: MarkMeanings): MarkCell {
  const mark = parseMark(cell.text);
  const look = shownLook(cell);
  const sign = findOwnSign(mark.trimmed, meanings) ?? mark.sign;
  const meaning = sign === null ? null : findMeaning(sign, look, meanings);
  return {
    at: context.at,
    municipality: context.municipality,
    raw: cell.text,
    trimmed: mark.trimmed,
    sign,
    annotation: mark.annotation,
    ...interpret(meaning, cell, context),
    formula: cell.formula,
    ...look,
  };
}

/**
 * A sign that only this table's legend or settings know, e.g. 予; or 数字, where the legend says what figures mean.
 * 0 beside 1 is a no without any legend.
 */
function findOwnSign(text: string, { legend, set, isBinary }: MarkMeanings): string | null {
  const known = (sign: string): boolean =>
    set.has(sign) || legend.entries.some((entry) => entry.look.sign === sign);
  if (text !== "" && known(text)) return text;
  if (isBinary && /^[0０]$/u.test(text)) return "－";
  return isAmount(text) ? (["数字", "数値", "金額"].find(known) ?? null) : null;
}

/** A meaning as participation. A figure in a column of its own for 予算 is a budget. */
function interpret(
  meaning: LegendMeaning | null,
  cell: Cell,
  { layer }: MarkContext,
): { participation: Participation | null; isUnderstood: boolean } {
  if (layer === "budgets" && isAmount(cell.text)) {
    return { participation: /[1-9]/u.test(cell.text) ? "budgets" : null, isUnderstood: true };
  }
  if (meaning === null) return { participation: null, isUnderstood: trimSpace(cell.text) === "" };
  if (meaning === "absent") return { participation: null, isUnderstood: true };
  const own: Participation = meaning === "budgets" ? "budgets" : "participates";
  return { participation: layer === "either" ? own : layer, isUnderstood: true };
}

/** Whether a text is a sum of money: several digits, perhaps with separators and a unit. */
function isAmount(text: string): boolean {
  return /^[\d０-９,，.]{2,}(?:千円|円)?$|^0$/u.test(trimSpace(text));
}

function shownLook(cell: Cell): ShownLook {
  const font = cell.runs.find((run) => trimSpace(run.text) !== "")?.font;
  return { color: font?.color ?? null, fill: cell.fill, isBold: font?.isBold ?? false };
}

interface ShownLook {
  readonly color: string | null;
  readonly fill: string | null;
  readonly isBold: boolean;
}

function findMeaning(sign: string, look: ShownLook, meanings: MarkMeanings): LegendMeaning | null {
  const set = meanings.set.get(sign);
  if (set !== undefined) return set;
  const [best] = meanings.legend.entries
    .filter((entry) => speaksOfMarks(entry) && fits(entry, sign, look))
    .sort((a, b) => weight(b) - weight(a));
  if (best !== undefined) return best.meaning;
  return meaningOfBareSign(sign, meanings);
}

/** 「緑の網掛け」 says more than 「○」: a sign is on every mark, a colour on few. */
function weight({ look }: LegendEntry): number {
  return Object.keys(look).length * 2 - (look.sign === undefined ? 0 : 1);
}

/** Without a word in the sheet: ○ takes part, － and × do not; any other sign only where it is the table's only one. */
function meaningOfBareSign(sign: string, meanings: MarkMeanings): LegendMeaning | null {
  if (sign === "－" || sign === "×") return "absent";
  return sign === "○" || sign === meanings.onlySign ? "participates" : null;
}

function speaksOfMarks(entry: LegendEntry): boolean {
  return ["participates", "budgets", "absent", "priority"].includes(entry.meaning);
}

function hasFill({ fill }: ShownLook, name: string): boolean {
  if (fill === null) return false;
  return name === "any" ? nameColor(fill) !== "white" : nameColor(fill) === name;
}

/** Colour and fill are compared by the name a person would give them: nobody picks the very same red twice. */
function fits({ look }: LegendEntry, sign: string, shown: ShownLook): boolean {
  const isSign = look.sign === undefined ? "○◎●".includes(sign) : look.sign === sign;
  return isSign && (look.isBold !== true || shown.isBold) && isColoredAs(shown, look);
}

function isColoredAs(shown: ShownLook, { color, fill, tint }: LegendEntry["look"]): boolean {
  const isColor = (name: string): boolean => nameColor(shown.color) === name;
  return (
    (color === undefined || isColor(color)) &&
    (fill === undefined || hasFill(shown, fill)) &&
    (tint === undefined || isColor(tint) || hasFill(shown, tint))
  );
}
