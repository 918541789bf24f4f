/** A measure as the summary sheets show it: its words, its source, and who takes part. */
import type { Change, Measure } from "../plan/plan";

export interface SummaryItem {
  readonly measure: Measure;
  /** As the cell has it, tags included; sub-bullets after line feeds. */
  readonly content: string;
  /** Official names in the order of the municipalities. */
  readonly participants: readonly string[];
  readonly absentees: readonly string[];
}

const changeWords: Readonly<Record<Change, string>> = {
  new: "新規",
  expanded: "拡充",
  continued: "継続",
};

/** @param municipalities official names of all municipalities, in their order */
export function buildItem(measure: Measure, municipalities: readonly string[]): SummaryItem {
  const participants: string[] = [];
  const absentees: string[] = [];
  for (const name of municipalities) {
    (measure.participation.has(name) ? participants : absentees).push(name);
  }
  return { measure, content: readContent(measure), participants, absentees };
}

/** The measures that items show, in their order. */
export function measuresOf(items: readonly SummaryItem[]): readonly Measure[] {
  return items.map(({ measure }) => measure);
}

/** 新規, 拡充, 継続, or "" where nothing says it. */
export function formatChange(change: Change | null): string {
  return change === null ? "" : changeWords[change];
}

export function isChanged({ change }: Measure): boolean {
  return change === "new" || change === "expanded";
}

/**
 * The cell's own words, because they keep the tags, also those of sub-bullets; the cleaned text where the cell
 * has none of its own (〃) or writes the words apart.
 */
function readContent({ source, text }: Measure): string {
  const written = source.cellText.slice(source.start, source.end).trim();
  const [firstLine = ""] = text.split("\n");
  return firstLine !== "" && written.includes(firstLine) ? written : text;
}

/**
 * 他の参加市町: names while they are few, who is missing while those are few, else the number.
 *
 * @param unit 市町 or 市町村
 */
export function formatOthers(item: SummaryItem, municipality: string, unit: string): string {
  const others = item.participants.length - 1;
  if (others <= 0) return "なし";
  if (item.absentees.length === 0) return `他の全${unit}(${others})`;
  if (others <= 4) return item.participants.filter((name) => name !== municipality).join("・");
  if (item.absentees.length <= 3) return `${others}${unit}(${item.absentees.join("・")}を除く)`;
  return `${others}${unit}`;
}
