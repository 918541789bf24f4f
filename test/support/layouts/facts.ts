/** A plan as facts, made at random: what a layout is drawn from, and what reading it must give back. */
import fc from "fast-check";

export interface PlanFacts {
  readonly year: number;
  readonly area: AreaFacts;
  readonly pillars: readonly PillarFacts[];
}

export interface AreaFacts {
  readonly name: string;
  /** Official names, center cities first. */
  readonly municipalities: readonly string[];
  /** How many of them are center cities. */
  readonly centers: number;
}

export interface PillarFacts {
  readonly name: string;
  readonly initiatives: readonly InitiativeFacts[];
}

export interface InitiativeFacts {
  readonly name: string;
  /** Of the third pillar only, as the ministry's outline has it. */
  readonly policyArea: string | null;
  readonly projects: readonly ProjectFacts[];
}

export interface ProjectFacts {
  readonly name: string;
  readonly rows: readonly RowFacts[];
}

export interface RowFacts {
  readonly measures: readonly MeasureFacts[];
  readonly isPriority: boolean;
  /** One for each municipality. */
  readonly marks: readonly MarkFact[];
}

export interface MeasureFacts {
  readonly text: string;
  readonly subBullets: readonly string[];
  readonly change: "new" | "expanded" | "continued" | null;
  readonly isRelisted: boolean;
}

export type MarkFact = "participates" | "budgets" | null;

/** Areas with municipalities as they are. */
export const realAreas: readonly [AreaFacts, AreaFacts, AreaFacts] = [
  {
    name: "山口県央連携都市圏域",
    municipalities: "山口市 宇部市 萩市 防府市 美祢市 山陽小野田市 津和野町".split(" "),
    centers: 2,
  },
  {
    name: "八戸圏域",
    municipalities: "八戸市 三戸町 五戸町 田子町 南部町 階上町 新郷村 おいらせ町".split(" "),
    centers: 1,
  },
  {
    name: "備後圏域",
    municipalities: "福山市 三原市 尾道市 府中市 竹原市 世羅町 神石高原町 笠岡市 井原市".split(" "),
    centers: 1,
  },
];

const areas: readonly AreaFacts[] = [
  ...realAreas,
  {
    name: "高知広域",
    municipalities: ["高知市", "南国市", "香南市", "いの町", "越知町"],
    centers: 1,
  },
  {
    name: "長野地域",
    municipalities: ["長野市", "須坂市", "坂城町", "小布施町", "小川村"],
    centers: 1,
  },
];

const pillarNames = [
  "圏域全体の経済成長のけん引",
  "高次の都市機能の集積・強化",
  "圏域全体の生活関連機能サービスの向上",
];

const subjects =
  "起業 販路開拓 観光 移住 地域医療 公共交通 子育て 防災 環境 道の駅 農林水産 図書館 文化財 広報".split(
    " ",
  );

/** Texts with words that a reader may fall for. */
const traps = [
  "産科の新規開設に向けた支援",
  "新規就農者の育成",
  "○○協議会の運営",
  "山口市と宇部市の連携による商談会",
  "路線の継続に向けた検討会議",
  "重点的な情報発信",
  "令和4年度事業に向けた検討",
  "Wi-Fi環境の整備(5か所)",
];

const actions = "相談会の開催 人材の育成 共同での周知 施設の相互利用 補助金の交付 実証実験".split(
  " ",
);

const wholeNumber = fc.nat({ max: 9999 });

const measure: fc.Arbitrary<MeasureFacts> = fc.record({
  text: fc.oneof(
    { arbitrary: fc.tuple(wholeNumber, wholeNumber).map(([a, b]) => nameMeasure(a, b)), weight: 4 },
    { arbitrary: fc.constantFrom(...traps), weight: 1 },
  ),
  subBullets: fc.oneof(
    { arbitrary: fc.constant([]), weight: 4 },
    { arbitrary: fc.subarray(["市役所での開催", "商工会議所との共催", "年3回"]), weight: 1 },
  ),
  change: fc.constantFrom(null, "new", "expanded", "continued"),
  isRelisted: fc.nat({ max: 7 }).map((dice) => dice === 0),
});

function nameMeasure(a: number, b: number): string {
  return `${pick(subjects, a)}に関する${pick(actions, b)}`;
}

const mark = fc.constantFrom<MarkFact>(null, "participates", "participates", "budgets");

const row = fc.record({
  measures: fc.array(measure, { minLength: 1, maxLength: 3 }),
  isPriority: fc.boolean(),
  // As many as the largest area has.
  marks: fc.array(mark, { minLength: 9, maxLength: 9 }),
});

const rows = fc.array(row, { minLength: 1, maxLength: 3 });
const projects = fc.array(rows, { minLength: 1, maxLength: 2 });
const initiatives = fc.array(projects, { minLength: 1, maxLength: 3 });

type Shape = readonly (readonly (readonly RowFacts[])[])[];

/** Plans of one to three pillars. Names are never the same twice within what they are part of. */
export const planFacts: fc.Arbitrary<PlanFacts> = fc
  .record({
    year: fc.integer({ min: 2016, max: 2030 }),
    area: fc.constantFrom(...areas),
    shapes: fc.array(initiatives, { minLength: 1, maxLength: 3 }),
  })
  .map(({ year, area, shapes }) => ({
    year,
    area,
    pillars: shapes.map((shape, index) => ({
      name: pick(pillarNames, index),
      initiatives: nameInitiatives(shape, index, area.municipalities.length),
    })),
  }));

const policyAreas = ["(1) 生活機能の強化", "(2) 結びつきやネットワークの強化"];

function nameInitiatives(shape: Shape, pillar: number, count: number): readonly InitiativeFacts[] {
  const first = pillar * 4;
  return shape.map((projectShapes, index) => ({
    policyArea: pillar === 2 ? pick(policyAreas, Math.min(index, 1)) : null,
    name: `${"アイウ".charAt(index)} ${pick(subjects, first + index)}の振興`,
    projects: projectShapes.map((own, position) => ({
      name: `${pick(subjects, first + index)}${position === 0 ? "支援" : "推進"}事業`,
      rows: own.map((one) => ({ ...one, marks: one.marks.slice(0, count) })),
    })),
  }));
}

/** An element of a list that is taken round and round. */
export function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("A list to pick from is empty.");
  return found;
}
