/** 市町: which columns of a header stand for which municipality, however the names are spelled, split or doubled. */
import type { CellRange, Place } from "../grid/address";
import { formatColumn } from "../grid/address";
import type { Note } from "../plan/note";
import type { MarkColumn, Municipality, MunicipalityColumn } from "../plan/plan";
import { mendRadicals, removeSpace } from "../text/fold";
import { chooseByNeighbours, isCenterHeading, parsePrefecture } from "../text/municipalities";
import { isBandOverNames, parseLayerHeading } from "./columnFields";
import type { GridView } from "./gridView";
import type { HeaderBlock } from "./headerBlock";
import { joinHalves, type Heading } from "./municipalityHeadings";

export interface MunicipalityColumns {
  readonly columns: readonly MunicipalityColumn[];
  readonly notes: readonly Note[];
}

/**
 * Reads the municipalities of a header block.
 * @param hasMarks whether a column holds marks below; a heading that names nobody is kept only then
 */
export function readMunicipalityColumns(
  view: GridView,
  block: HeaderBlock,
  hasMarks: (column: number) => boolean,
): MunicipalityColumns {
  const headings = joinHalves(view, block, hasMarks);
  const narrowed = headings.map((heading) => narrowByPrefecture(view, block, heading));
  const chosen = chooseByNeighbours(narrowed.map((heading) => heading.candidates));
  const notes: Note[] = [];
  const columns = new Map<string, MunicipalityColumn>();
  narrowed.forEach((heading, index) => {
    const at = placeOf(view, block, heading);
    const known = chosen[index] ?? null;
    const municipality =
      known === null ? unknown(heading.text) : { name: known.name, code: known.code };
    notes.push(...noteHeading(heading, municipality, known?.prefecture ?? "", at));
    const own = makeColumn(view, block, heading, municipality, at);
    const before = columns.get(municipality.name);
    if (before !== undefined) notes.push(...noteTwice(before, own));
    columns.set(municipality.name, before === undefined ? own : addColumns(before, own));
  });
  notes.push(...noteHeadless(view, block, headings, hasMarks));
  return { columns: [...columns.values()], notes };
}

function unknown(text: string): Municipality {
  return { name: removeSpace(text), code: null };
}

/** Bands of the header that stand over a column: their text and how far they reach. */
function bandsOver(
  view: GridView,
  block: HeaderBlock,
  column: number,
): readonly { text: string; range: CellRange }[] {
  const bands: { text: string; range: CellRange }[] = [];
  for (let row = block.top; row < block.names.top; row += 1) {
    const range = view.merge(row, column) ?? bandRange(view, row, column);
    const text = view.text(range.top, range.left);
    if (isBandOverNames(text)) bands.push({ text, range });
  }
  return bands;
}

/** An unmerged band reaches to the next text of its row: people type it once, over its first column. */
function bandRange(view: GridView, row: number, column: number): CellRange {
  const cells = view.sheet.cellsInRow(row);
  const own = cells.filter((cell) => cell.column <= column).at(-1);
  const next = cells.find((cell) => cell.column > column);
  const left = own?.column ?? column;
  return { top: row, bottom: row, left, right: next === undefined ? column : next.column - 1 };
}

function narrowByPrefecture(view: GridView, block: HeaderBlock, heading: Heading): Heading {
  const [column] = heading.columns;
  if (column === undefined) return heading;
  const prefectures = bandsOver(view, block, column).flatMap(
    (band) => parsePrefecture(band.text) ?? [],
  );
  const inside = heading.candidates.filter((one) => prefectures.includes(one.prefecture));
  return inside.length === 0 ? heading : { ...heading, candidates: inside };
}

function makeColumn(
  view: GridView,
  block: HeaderBlock,
  heading: Heading,
  municipality: Municipality,
  at: Place,
): MunicipalityColumn {
  return {
    municipality,
    isCenter: isMarkedCenter(view, block, heading) || isUnderCenterBand(view, block, at.column),
    columns: heading.columns.map((column): MarkColumn => ({
      column,
      layer: layerOf(view, block, column),
    })),
    heading: heading.text,
    at,
  };
}

/** ◎ or (中枢) beside the name, also where codes stand above names. */
function isMarkedCenter(view: GridView, block: HeaderBlock, heading: Heading): boolean {
  const rows = Array.from(
    { length: block.bottom - block.names.top + 1 },
    (_, index) => block.names.top + index,
  );
  const written = heading.columns.flatMap((column) => rows.map((row) => view.text(row, column)));
  return [heading.text, ...written].some(isCenterHeading);
}

function isUnderCenterBand(view: GridView, block: HeaderBlock, column: number): boolean {
  return bandsOver(view, block, column).some((band) => /中枢|中心市/u.test(band.text));
}

function layerOf(view: GridView, block: HeaderBlock, column: number): MarkColumn["layer"] {
  if (block.layerRow !== null)
    return parseLayerHeading(view.text(block.layerRow, column)) ?? "either";
  const bands = bandsOver(view, block, column).map((band) => removeSpace(band.text));
  const hasBoth = hasLayerBands(view, block);
  if (!hasBoth) return "either";
  return bands.some((text) => text.includes("予算")) ? "budgets" : "participates";
}

/** Bands say layers only where there is one for 予算 and one for the rest. */
function hasLayerBands(view: GridView, block: HeaderBlock): boolean {
  const texts: string[] = [];
  for (let row = block.top; row < block.names.top; row += 1) {
    texts.push(
      ...view.sheet
        .cellsInRow(row)
        .map((cell) => removeSpace(cell.text))
        .filter(isBandOverNames),
    );
  }
  return (
    texts.some((text) => text.includes("予算")) &&
    texts.some((text) => /取り?組|参加|実施/u.test(text) && !text.includes("予算"))
  );
}

function addColumns(before: MunicipalityColumn, own: MunicipalityColumn): MunicipalityColumn {
  return {
    ...before,
    isCenter: before.isCenter || own.isCenter,
    columns: [...before.columns, ...own.columns],
  };
}

function placeOf(view: GridView, block: HeaderBlock, heading: Heading): Place {
  return { sheet: view.sheet.name, row: block.names.top, column: heading.columns[0] ?? 0 };
}

function noteHeading(
  heading: Heading,
  municipality: Municipality,
  prefecture: string,
  at: Place,
): readonly Note[] {
  const written = removeSpace(heading.text);
  if (municipality.code === null) {
    return [{ code: "S02", message: "unknown", at, data: { heading: written }, related: [] }];
  }
  const data = { heading: written, municipality: municipality.name };
  if (heading.isSplit) {
    const [first = 0, second = 0] = heading.columns;
    const columns = { firstColumn: formatColumn(first), secondColumn: formatColumn(second) };
    return [
      {
        code: "S03",
        message: "split",
        at,
        data: { municipality: municipality.name, ...columns },
        related: [],
      },
    ];
  }
  const notes: Note[] = noteEarlier(heading, municipality, at);
  if (new Set(heading.candidates.map((one) => one.code)).size > 1) {
    notes.push({ code: "S02", message: "guessed", at, data: { ...data, prefecture }, related: [] });
  }
  if (isVariant(written, municipality))
    notes.push({ code: "X03", message: "variant", at, data, related: [] });
  return notes;
}

/** Marks between the municipalities in a column that nothing heads: they are nobody's, and that must be said. */
function noteHeadless(
  view: GridView,
  { top, bottom, names }: HeaderBlock,
  headings: readonly Heading[],
  hasMarks: (column: number) => boolean,
): readonly Note[] {
  const taken = new Set(headings.flatMap(({ columns, earlier }) => [...columns, ...earlier]));
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const notes: Note[] = [];
  for (let column = first + 1; column < last; column += 1) {
    if (taken.has(column) || !hasMarks(column) || isHeaded(view, top, bottom, column)) continue;
    const at = { sheet: view.sheet.name, row: names.top, column };
    const data = { column: formatColumn(column) };
    notes.push({ code: "S02", message: "headless", at, data, related: [] });
  }
  return notes;
}

function isHeaded(view: GridView, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const range = view.merge(row, column);
    const isWide = range !== null && range.right > range.left;
    if (!isWide && removeSpace(view.text(row, column)) !== "") return true;
  }
  return false;
}

/** Two columns of one municipality of which one is left out. */
function noteEarlier({ columns, earlier }: Heading, { name }: Municipality, at: Place): Note[] {
  return earlier.map((column) => ({
    code: "S03",
    message: "twice",
    at,
    data: {
      municipality: name,
      firstColumn: formatColumn(column),
      secondColumn: formatColumn(columns[0] ?? 0),
    },
    related: [],
  }));
}

/**
 * Whether a heading spells the name with another character: it lacks one of the stem's and gives no code. Letters in
 * another order (小野田\n山陽) are the right ones; look-alikes from a PDF (⼭) are told as such, by X02.
 */
function isVariant(written: string, { name }: Municipality): boolean {
  const letters = mendRadicals(written);
  const stem = name.replace(/[市町村区]$/u, "");
  const hasAll = [...stem].every((letter) => letters.includes(letter));
  return !hasAll && !/\d{4,6}|[０-９]{4,6}/u.test(written);
}

function noteTwice(before: MunicipalityColumn, own: MunicipalityColumn): readonly Note[] {
  const layers = new Set([...before.columns, ...own.columns].map((column) => column.layer));
  if (layers.has("participates") && layers.has("budgets")) return [];
  const [first, second] = [before.columns[0]?.column ?? 0, own.columns[0]?.column ?? 0];
  return [
    {
      code: "S03",
      message: "twice",
      at: own.at,
      data: {
        municipality: before.municipality.name,
        firstColumn: formatColumn(first),
        secondColumn: formatColumn(second),
      },
      related: [before.at],
    },
  ];
}
