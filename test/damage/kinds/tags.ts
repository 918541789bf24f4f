/** Damage to 【新規】【拡充】【継続】 and to the red that follows from them. */
import type { ColorEdit, Measure, PlanTable, Tag, TextEdit } from "../../../src/core";
import { applyToBook } from "../../support/applyToBook";
import { moreCrowded } from "../consequences";
import type { Damaged, DamageKind } from "../damage";
import type { GoodBook } from "../goodBooks";
import type { Random } from "../random";
import { quietRows } from "../targets";

interface TargetMeasure {
  readonly table: PlanTable;
  readonly measure: Measure;
}

function quietMeasures(good: GoodBook): readonly TargetMeasure[] {
  return quietRows(good).flatMap(({ table, measures }) =>
    measures.map((measure): TargetMeasure => ({ table, measure })),
  );
}

/** Tags in the measure's own line, in the order of the text. */
function ownTags({ tags, source }: Measure): readonly Tag[] {
  return tags.filter(
    ({ raw, start, end, isInSubBullet }) =>
      !isInSubBullet && source.cellText.slice(start, end) === raw,
  );
}

/** Where the measure's own line ends in its cell. */
function endOfLine({ source }: Measure): number {
  const own = source.cellText.slice(source.start, source.end).split("\n")[0] ?? "";
  return source.start + own.length;
}

/** Whether a tag ends the measure's own line, as most write it. */
function isTagLast(measure: Measure): boolean {
  return ownTags(measure).some(({ end }) => end === endOfLine(measure));
}

function replaceText(measure: Measure, start: number, end: number, text: string): TextEdit {
  const { at, cellText: expected } = measure.source;
  return { kind: "text", at, expected, splices: [{ start, end, text }] };
}

function paint(measure: Measure, start: number, end: number, color: string | null): ColorEdit {
  const { at, cellText: expected } = measure.source;
  return { kind: "color", at, expected, spans: [{ start, end, color }] };
}

/** Changes one measure of those that fit, and expects a finding in its cell. */
function changeMeasure(
  name: string,
  code: string,
  fits: (target: TargetMeasure) => boolean,
  change: (measure: Measure, random: Random) => readonly (TextEdit | ColorEdit)[],
): DamageKind {
  return {
    name,
    codes: [code],
    damage(good, random): Damaged | null {
      const target = random.pick(quietMeasures(good).filter(fits));
      if (target === undefined) return null;
      const book = applyToBook(good.book, change(target.measure, random));
      const cells = [target.measure.source.at];
      return { book, expected: [{ code, cells }], consequences: [moreCrowded] };
    },
  };
}

const red = "#FF0000";

/** What stands before and behind the word of a tag. */
const brackets: readonly [Bracket, ...Bracket[]] = [
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
  ["［", "］"],
  ["《", "》"],
  ["〈", "〉"],
  ["＜", "＞"],
  ["〔", "〕"],
  ["≪", "≫"],
  ["【 ", " 】"],
];

type Bracket = readonly [string, string];

const shortForms: Readonly<Record<string, string>> = { 新規: "新", 拡充: "拡" };

const others: Readonly<Record<string, readonly [string, ...string[]]>> = {
  new: ["【拡充】", "【継続】"],
  expanded: ["【新規】", "【継続】"],
  continued: ["【新規】", "【拡充】"],
};

/** Marks whose colour says something leave red to them; a 区分 column says change for itself. */
function isTagged({ measure }: TargetMeasure): boolean {
  return measure.changeFrom === "tag" && ownTags(measure).length > 0;
}

function isRedByTag({ table, measure }: TargetMeasure): boolean {
  const isChanged = measure.change === "new" || measure.change === "expanded";
  return isChanged && measure.changeFrom === "tag" && isRedTold(table);
}

/** Where some other measure shows what red is for. */
function isRedTold({ measures, legend }: PlanTable): boolean {
  const tagged = measures.filter(
    ({ change, changeFrom, source }) =>
      (change === "new" || change === "expanded") &&
      changeFrom !== "color" &&
      source.runs.some(({ font }) => font.color !== null),
  );
  return tagged.length >= 2 || legend.entries.some(({ meaning }) => meaning === "newOrExpanded");
}

export const tags: readonly DamageKind[] = [
  changeMeasure("a tag in other brackets", "T01", isTagged, (measure, random) =>
    ownTags(measure)
      .slice(0, 1)
      .map(({ raw, start, end }) => {
        const [open, close] = random.pickFrom(brackets);
        return replaceText(measure, start, end, open + raw.slice(1, -1) + close);
      }),
  ),
  changeMeasure(
    "a tag in its short form",
    "T01",
    (target) => isTagged(target) && target.measure.change !== "continued",
    (measure) =>
      ownTags(measure)
        .slice(0, 1)
        .map(({ raw, start, end }) => {
          const word = raw.slice(1, -1);
          return replaceText(measure, start, end, `【${shortForms[word] ?? word}】`);
        }),
  ),
  changeMeasure("a tag that contradicts the first", "T02", isTagged, (measure, random) =>
    ownTags(measure)
      .slice(0, 1)
      .map(({ end }) => {
        const other = random.pickFrom(others[measure.change ?? "new"] ?? ["【拡充】"]);
        return replaceText(measure, end, end, other);
      }),
  ),
  changeMeasure(
    "a second measure typed behind a tag",
    "S06",
    (target) => isTagged(target) && isTagLast(target.measure),
    (measure) => [
      replaceText(measure, endOfLine(measure), endOfLine(measure), " 圏域住民向け説明会の開催"),
    ],
  ),
  changeMeasure(
    "a tag added without red",
    "T04",
    ({ table, measure }) =>
      measure.change === null && !table.columns.some(({ field }) => field === "change"),
    (measure, random) => [
      replaceText(
        measure,
        endOfLine(measure),
        endOfLine(measure),
        random.pickFrom(["【新規】", "【拡充】"]),
      ),
    ],
  ),
  changeMeasure("the red of a tagged measure lost", "T04", isRedByTag, (measure) => [
    paint(measure, measure.source.start, measure.source.end, null),
  ]),
  changeMeasure("half of a tagged measure's red lost", "T04", isRedByTag, (measure) => [
    paint(measure, measure.source.start, measure.source.start + 3, null),
  ]),
  changeMeasure(
    "a measure without a tag in red",
    "T04",
    ({ table, measure }) => measure.change === null && isRedTold(table),
    (measure) => [paint(measure, measure.source.start, measure.source.end, red)],
  ),
  changeMeasure(
    "a continued measure in red",
    "T04",
    ({ table, measure }) => measure.change === "continued" && isRedTold(table),
    (measure) => [paint(measure, measure.source.start, measure.source.end, red)],
  ),
];
