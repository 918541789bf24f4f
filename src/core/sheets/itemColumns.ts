/** The columns that every list of measures has: where a measure belongs, what it says, and where it stands. */
import type { CellSpec } from "../edits/sheetSpec";
import { formatAddress } from "../grid/address";
import type { Measure, Sourced } from "../plan/plan";
import { formatChange, isChanged, type SummaryItem } from "./summaryItem";
import { styles } from "./sheetStyles";
import { unnamedPillar, type SummaryScope } from "./summaryScope";

export interface ItemColumn {
  readonly key: string;
  readonly heading: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly isVertical?: boolean;
  readonly build: (row: ItemRow) => CellSpec;
}

export interface ItemRow {
  readonly item: SummaryItem;
  /** The item in the row above; undefined in the first row. */
  readonly previous: SummaryItem | undefined;
  /** 1-based. */
  readonly number: number;
  /** 0-based row of the generated sheet. */
  readonly row: number;
}

/** No., 柱, 分野, 取組, 事業名: those that the plan has. */
export function placeColumns(scope: SummaryScope): ItemColumn[] {
  const { pillars, shows } = scope;
  const columns: ItemColumn[] = [
    { key: "number", heading: "No", width: 4, build: ({ number }) => centered(number) },
  ];
  if (pillars.length > 0) columns.push(placeColumn("pillar", "柱", 16, unnamedPillar));
  if (shows.policyArea) columns.push(placeColumn("policyArea", "分野", 16, ""));
  if (shows.initiative) columns.push(placeColumn("initiative", "取組", 17, ""));
  if (shows.project) columns.push(placeColumn("project", "事業名", 19, ""));
  return columns;
}

/** 内容, 区分, 再掲. */
export function contentColumns(width: number): ItemColumn[] {
  return [
    {
      key: "content",
      heading: "内容(取組の方向性)",
      width,
      build: ({ item }) => ({
        value: item.content,
        style: lookOf(item, styles.text, styles.changed),
      }),
    },
    {
      key: "change",
      heading: "区分",
      width: 7,
      build: ({ item }) => ({
        value: formatChange(item.measure.change) || null,
        style: lookOf(item, styles.centered, styles.changedWord),
      }),
    },
    flagColumn("relisted", "再掲", "再掲", ({ isRelisted }) => isRelisted),
  ];
}

/** A narrow column with a sign where something holds. */
export function flagColumn(
  key: string,
  heading: string,
  sign: string,
  holds: (measure: Measure) => boolean,
): ItemColumn {
  return {
    key,
    heading,
    width: 7,
    build: ({ item }) => centered(holds(item.measure) ? sign : null),
  };
}

/** 元のセル: leads to the cell that the measure was read from. */
export function sourceColumn({ sourceSheets }: SummaryScope): ItemColumn {
  const isAlone = sourceSheets.length === 1;
  return {
    key: "source",
    heading: "元の\nセル",
    width: isAlone ? 8 : 16,
    build: ({ item }) => {
      const { at } = item.measure.source;
      const address = formatAddress(at);
      return { value: isAlone ? address : `${at.sheet} ${address}`, style: styles.link, link: at };
    },
  };
}

function placeColumn(
  key: "pillar" | "policyArea" | "initiative" | "project",
  heading: string,
  width: number,
  absent: string,
): ItemColumn {
  const read = (measure: Measure): string => readPlace(measure[key], absent);
  return {
    key,
    heading,
    width,
    build: ({ item, previous }) => {
      const isRepeated = previous !== undefined && isSamePlace(key, item.measure, previous.measure);
      return {
        value: read(item.measure) || null,
        style: isRepeated ? styles.repeatedPlace : styles.place,
      };
    },
  };
}

/** The same name under another pillar or initiative is another thing. */
const outerPlaces = {
  pillar: ["pillar"],
  policyArea: ["pillar", "policyArea"],
  initiative: ["pillar", "policyArea", "initiative"],
  project: ["pillar", "policyArea", "initiative", "project"],
} as const;

function isSamePlace(key: keyof typeof outerPlaces, one: Measure, other: Measure): boolean {
  return outerPlaces[key].every((place) => one[place]?.value === other[place]?.value);
}

function readPlace(place: Sourced<string> | null, absent: string): string {
  return place?.value ?? absent;
}

function centered(value: string | number | null): CellSpec {
  return { value, style: styles.centered };
}

function lookOf<T>({ measure }: SummaryItem, plain: T, changed: T): T {
  return isChanged(measure) ? changed : plain;
}
