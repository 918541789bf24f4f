/** Measures as the rules about them need them: their names, their order in the workbook, what their red means. */
import { formatAddress, type Place } from "../grid/address";
import type { Change, Measure, MeasureSource, Plan, Tag } from "../plan/plan";
import type { Span } from "./finding";

/** The measure's own line, without its sub-bullets: what people call it by. */
export function nameOf(measure: Measure): string {
  return measure.text.split("\n")[0] ?? "";
}

/** The part of its cell's text that is the measure. */
export function spanOf({ source }: Measure): Span {
  return { start: source.start, end: source.end };
}

/** All measures in the order of the workbook: tables as given, then row, column, offset. */
export function inSheetOrder(plan: Plan): readonly Measure[] {
  return plan.tables.flatMap((table) =>
    [...table.measures].sort(
      ({ source: a }, { source: b }) =>
        a.at.row - b.at.row || a.at.column - b.at.column || a.start - b.start,
    ),
  );
}

/** A cell as a message names it: D6 in the sheet of `from`, else with its sheet. */
export function formatPlace(at: Place, from: Place): string {
  return at.sheet === from.sheet ? formatAddress(at) : `${at.sheet}!${formatAddress(at)}`;
}

/** Finds the measure of a finding among those of its cell. */
export function locateMeasure(
  measures: readonly Measure[],
  span: Span | null,
): Measure | undefined {
  if (span === null) return measures[0];
  return measures.find(({ source }) => span.start >= source.start && span.end <= source.end);
}

/** What follows a tag inside a phrase: 創業相談会【新規】の開催. */
const goesOn = /^\s*(?:[のをにがはともへでや等、，・(（]|など|及び|並びに|から|まで)/u;
/** Letters that make a measure of their own before and behind a tag. */
const shortestMeasure = 4;

/**
 * How many measures run on behind a tag in the line of this one: 「相談会の開催【新規】 商談会の開催【拡充】」 has one.
 * A tag ends a measure; what follows it is another one that lost its line feed.
 */
export function countRunningOn({ source, tags }: Measure): number {
  const { cellText, start, end } = source;
  const lineFeed = cellText.indexOf("\n", start);
  const line = cellText.slice(start, lineFeed < 0 ? end : Math.min(lineFeed, end));
  const own = tags.filter((tag) => isInLine(tag, source, line));
  return own.filter((tag, index) => {
    const before = line.slice(
      index === 0 ? 0 : (own[index - 1]?.end ?? 0) - start,
      tag.start - start,
    );
    const after = line.slice(
      tag.end - start,
      (own[index + 1]?.start ?? start + line.length) - start,
    );
    const isLong = (text: string): boolean =>
      text.replace(/[^\p{L}]/gu, "").length >= shortestMeasure;
    return isLong(before) && isLong(after) && !goesOn.test(after);
  }).length;
}

/** A tag of the line itself: one of a 区分 cell has offsets of that cell. */
function isInLine(tag: Tag, { cellText, start }: MeasureSource, line: string): boolean {
  const isHere = cellText.slice(tag.start, tag.end) === tag.raw;
  return isHere && tag.start >= start && tag.end <= start + line.length;
}

/** The different changes that the tags of the measure's own line name. */
export function changesOf(measure: Measure): readonly Change[] {
  const changes = measure.tags
    // 【新規・拡充】【一部新規】は書いた人が二つを並べて意図したもの
    .filter((tag) => !tag.isInSubBullet && !/一部|新規.*拡充|拡充.*新規/u.test(tag.raw))
    .map((tag) => tag.kind)
    .filter((kind) => kind === "new" || kind === "expanded" || kind === "continued");
  return [...new Set(changes)];
}
