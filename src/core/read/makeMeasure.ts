/** Makes a measure of one item of a cell: its words, its tags, its colours, what tells whether it is new. */
import type { Place } from "../grid/address";
import type { Cell, TextRun } from "../grid/book";
import type { Legend, LegendEntry } from "../plan/legend";
import type { Change, Measure, MeasureSource, Tag } from "../plan/plan";
import { nameColor } from "../text/colors";
import { removeSpace, trimSpace } from "../text/fold";
import { findTags, removeTags, type TagKind } from "../text/tags";
import { stripBullet, type Item } from "./splitItems";

/** What the item alone says. */
export interface ItemReading {
  readonly source: MeasureSource;
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Kinds of the tags in the item's own line. */
  readonly kinds: readonly TagKind[];
}

/** Reads an item. @param prioritySigns signs that the legend gives the meaning 重点PJ: before a name they are no part of it */
export function readItem(
  cell: Cell,
  at: Place,
  item: Item,
  index: number,
  prioritySigns: string,
): ItemReading {
  const tags: Tag[] = [];
  const kinds: TagKind[] = [];
  for (const line of item.lines) {
    for (const tag of findTags(cell.text.slice(line.start, line.end))) {
      tags.push({
        kind: tag.kind,
        raw: tag.raw,
        start: line.start + tag.start,
        end: line.start + tag.end,
        isInSubBullet: line.isSubBullet,
      });
      if (!line.isSubBullet) kinds.push(...tag.kinds);
    }
  }
  return {
    source: makeSource(cell, at, item, index),
    text: formatText(cell.text, item, prioritySigns),
    tags,
    kinds,
  };
}

function makeSource(cell: Cell, at: Place, item: Item, index: number): MeasureSource {
  return {
    at,
    item: index,
    cellText: cell.text,
    start: item.start,
    end: item.end,
    runs: cutRuns(cell.runs, item.start, item.end),
    isFormula: cell.formula !== null,
  };
}

/** The runs of a part of a text, those at its ends cut to it. */
function cutRuns(runs: readonly TextRun[], start: number, end: number): readonly TextRun[] {
  const cut: TextRun[] = [];
  let from = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    if (text !== "") cut.push({ ...run, text });
    from += run.text.length;
  }
  return cut;
}

/** The words: lines that a hand broke are joined again, sub-bullets stand after line feeds. */
function formatText(cellText: string, item: Item, prioritySigns: string): string {
  let text = "";
  item.lines.forEach((line, index) => {
    const words = trimSpace(removeTags(cellText.slice(line.start, line.end)));
    if (words === "") return;
    if (index === 0) text = stripBullet(stripSigns(words, prioritySigns));
    else text += line.isSubBullet ? `\n${words}` : words;
  });
  return text;
}

/** Takes signs such as ★ off both ends of a name. */
export function stripSigns(text: string, signs: string): string {
  if (signs === "") return text;
  return trimSpace(text.replace(new RegExp(`^[${signs}]+\\s*|\\s*[${signs}]+$`, "gu"), ""));
}

/** What a measure's change is told by, the clearest first. */
export interface ChangeSources {
  readonly own: readonly TagKind[];
  readonly project: readonly TagKind[];
  readonly column: readonly TagKind[];
  readonly legend: Legend;
  readonly runs: readonly TextRun[];
  readonly fill: string | null;
}

/** 新規・拡充・継続: from the tag, else the 区分 column, else the colour that the legend explains. Null where nothing says it. */
export function findChange(
  sources: ChangeSources,
): Pick<Measure, "change" | "changeFrom" | "isRelisted"> {
  const { own, project, column } = sources;
  const isRelisted = [...own, ...project, ...column].includes("relisted");
  const tagged = own.find(isChange) ?? project.find(isChange);
  if (tagged !== undefined) return { change: tagged, changeFrom: "tag", isRelisted };
  const told = column.find(isChange);
  if (told !== undefined) return { change: told, changeFrom: "column", isRelisted };
  return { ...changeByLook(sources), isRelisted };
}

function isChange(kind: TagKind): kind is Change {
  return kind === "new" || kind === "expanded" || kind === "continued";
}

function changeByLook({
  legend,
  runs,
  fill,
}: ChangeSources): Pick<Measure, "change" | "changeFrom"> {
  const entry = legend.entries.find((one) => isChangeEntry(one) && looksLike(one, runs, fill));
  if (entry === undefined) return { change: null, changeFrom: null };
  if (entry.meaning === "continued") return { change: "continued", changeFrom: "legend" };
  // 「赤は新規・拡充」 does not say which of the two; T04 asks for the tag.
  return { change: entry.meaning === "expanded" ? "expanded" : "new", changeFrom: "color" };
}

function isChangeEntry({ meaning }: LegendEntry): boolean {
  return (
    meaning === "new" ||
    meaning === "expanded" ||
    meaning === "newOrExpanded" ||
    meaning === "continued"
  );
}

/** Whether most letters have the colour, or the cell the fill, that the legend names. */
function looksLike({ look }: LegendEntry, runs: readonly TextRun[], fill: string | null): boolean {
  if (look.fill !== undefined) return fill !== null && nameColor(fill) === look.fill;
  if (look.color === undefined) return false;
  let all = 0;
  let colored = 0;
  for (const run of runs) {
    const length = removeSpace(run.text).length;
    all += length;
    if (nameColor(run.font.color) === look.color) colored += length;
  }
  return colored * 2 > all;
}
