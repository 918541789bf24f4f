/** A cell's text in pieces of one font, as Excel gives and takes them: coloured and spliced without losing the others. */
import type { TextSplice } from "../../core";
import type { Paint } from "../../xlsx";

export interface LookRun {
  readonly text: string;
  readonly font: Excel.CellPropertiesFont;
}

/** The automatic colour, which this interface cannot name. */
const automatic = "#000000";

/** Colour of a font as #RRGGBB. */
export function colorOf({ color }: { readonly color?: string | undefined }): string {
  return isTold(color) && color !== undefined && color !== "" ? color.toUpperCase() : automatic;
}

export function textOf(runs: readonly LookRun[]): string {
  return runs.map(({ text }) => text).join("");
}

/** Colours by UTF-16 unit; undefined leaves a unit as it is. */
export function recolorRuns(runs: readonly LookRun[], paint: Paint): LookRun[] {
  return joinUnits(runs, (font, unit) => {
    const wanted = paint[unit];
    if (wanted === undefined) return font;
    const color = wanted ?? automatic;
    return color === colorOf(font) ? font : { ...font, color };
  });
}

function joinUnits(
  runs: readonly LookRun[],
  fontAt: (font: Excel.CellPropertiesFont, unit: number) => Excel.CellPropertiesFont,
): LookRun[] {
  const pieces: LookRun[] = [];
  let unit = 0;
  for (const { text, font } of runs) {
    for (let index = 0; index < text.length; index++) {
      pieces.push({ text: text.charAt(index), font: fontAt(font, unit) });
      unit += 1;
    }
  }
  return joinRuns(pieces);
}

/** Neighbours of one look together, empty pieces left out. */
export function joinRuns(runs: readonly LookRun[]): LookRun[] {
  const joined: LookRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last !== undefined && isSameFont(last.font, run.font)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

/**
 * The runs with all splices done; new text takes the look of the first replaced, else of the preceding unit.
 * @param splices ascending, not overlapping; those at one offset follow in the order given
 * @param base the look of a cell without text
 */
export function spliceRuns(
  runs: readonly LookRun[],
  splices: readonly TextSplice[],
  base: Excel.CellPropertiesFont,
): LookRun[] {
  const units = runs.flatMap(({ text, font }) =>
    text.split("").map((unit): LookRun => ({ text: unit, font })),
  );
  const spliced: LookRun[] = [];
  let position = 0;
  for (const { start, end, text } of [...splices].sort(byOffset)) {
    spliced.push(...units.slice(position, start));
    const owner = end > start ? units[start] : (units[start - 1] ?? units[start]);
    spliced.push({ text, font: owner?.font ?? base });
    position = Math.max(position, end);
  }
  return joinRuns([...spliced, ...units.slice(position)]);
}

function byOffset(a: TextSplice, b: TextSplice): number {
  return a.start - b.start || a.end - b.end;
}

const members = [
  ...(["name", "size", "bold", "italic", "underline", "strikethrough"] as const),
  ...(["subscript", "superscript"] as const),
];

export function isSameFont(
  one: Excel.CellPropertiesFont,
  other: Excel.CellPropertiesFont,
): boolean {
  return Object.keys(fontDifference(one, other)).length === 0;
}

/** Excel gives null for what differs within a cell. */
function isTold(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** What must be set of a font so that it becomes the other; what the other does not say stays. */
export function fontDifference(
  from: Excel.CellPropertiesFont,
  to: Excel.CellPropertiesFont,
): Excel.CellPropertiesFont {
  const changed = members.filter((name) => isTold(to[name]) && to[name] !== from[name]);
  const color = colorOf(to) === colorOf(from) ? {} : { color: colorOf(to) };
  return { ...Object.fromEntries(changed.map((name) => [name, to[name]])), ...color };
}

/** The colour of all of a text; null where it has several, or no text. */
export function singleRunColor(runs: readonly LookRun[]): string | null {
  const colors = new Set(runs.map(({ font }) => colorOf(font)));
  const [color] = colors;
  return colors.size === 1 && color !== undefined ? color : null;
}
