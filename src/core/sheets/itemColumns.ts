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

/** No., 柱, 分野, 取組, 事業名: 柱 where the plan has any, the others where one of the list's items has it. */
export function placeColumns(scope: SummaryScope, items: readonly SummaryItem[]): ItemColumn[] {
  const number: ItemColumn = {
    key: "number",
    heading: "No",
    width: 4,
    build: (row) => centered(row.number),
  };
  const pillar = placeColumn("pillar", "柱", 16, unnamedPillar);
  const inner = [
    placeColumn("policyArea", "分野", 16, ""),
    placeColumn("initiative", "取組", 17, ""),
    placeColumn("project", "事業名", 19, ""),
  ].filter(({ key }) => items.some(({ measure }) => measure[key] !== null));
  return [number, ...(scope.pillars.length > 0 ? [pillar] : []), ...inner];
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

type PlaceKey = "pillar" | "policyArea" | "initiative" | "project";

function placeColumn(
  key: PlaceKey,
  heading: string,
  width: number,
  absent: string,
): ItemColumn & { readonly key: PlaceKey } {
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
} as const satisfies Record<PlaceKey, readonly PlaceKey[]>;

function isSamePlace(key: PlaceKey, one: Measure, other: Measure): boolean {
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
