/** Plans that nobody could find fault with: every name once, the center city everywhere, each 再掲 as its original. */
import {
  realAreas,
  type AreaFacts,
  type InitiativeFacts,
  type MarkFact,
  type MeasureFacts,
  type PillarFacts,
  type PlanFacts,
  type ProjectFacts,
  type RowFacts,
} from "../support/layouts/facts";
import type { Random } from "./random";

const kochi =
  "高知市 室戸市 安芸市 南国市 土佐市 須崎市 宿毛市 土佐清水市 四万十市 香南市 香美市 東洋町 奈半利町 田野町 安田町 " +
  "北川村 馬路村 芸西村 本山町 大豊町 土佐町 大川村 いの町 仁淀川町 中土佐町 佐川町 越知町 梼原町 日高村 津野町 " +
  "四万十町 大月町 三原村 黒潮町";

const areas: readonly [AreaFacts, ...AreaFacts[]] = [
  ...realAreas,
  { name: "れんけいこうち広域都市圏", municipalities: kochi.split(" "), centers: 1 },
];

const pillarNames = [
  "圏域全体の経済成長のけん引",
  "高次の都市機能の集積・強化",
  "圏域全体の生活関連機能サービスの向上",
];
const policyAreas = ["(1) 生活機能の強化", "(2) 結びつきやネットワークの強化"];

/** One initiative each, with its projects. */
const subjects: readonly (readonly [string, string, string])[] = [
  ["産業", "創業支援事業", "販路開拓事業"],
  ["観光", "周遊観光事業", "宿泊促進事業"],
  ["農林水産", "六次産業化事業", "地産地消事業"],
  ["医療", "救急医療事業", "看護人材事業"],
  ["交通", "広域路線事業", "拠点整備事業"],
  ["教育", "高大連携事業", "学校交流事業"],
  ["福祉", "子育て支援事業", "見守り事業"],
  ["防災", "避難訓練事業", "備蓄事業"],
  ["環境", "再生資源事業", "森林保全事業"],
];

const topics = (
  "若者 女性 高齢者 留学生 移住者 中小企業 農業者 漁業者 観光客 小学生 中学生 保護者 医療従事者 介護職員 " +
  "保育士 消防団 自主防災組織 商店街 伝統工芸 地場産品 古民家 公共施設 図書館 文化財 博物館 スポーツ施設 " +
  "空き家 温泉地 里山 河川"
).split(" ");
const actions = (
  "に向けた相談窓口の設置 を対象とした講座の開催 のための情報誌の発行 に関する合同調査の実施 を支える補助制度の運用 " +
  "の魅力を伝える動画の制作 と大学との交流事業の推進 を結ぶ共同イベントの開催"
).split(" ");
/** Words of tags where they are none. */
const traps = [
  "産科の新規開設に向けた支援",
  "新規就農者の受入体制の整備",
  "路線の継続に向けた実証運行",
];

/** What all rows of a plan have in common. */
interface Habits {
  readonly area: AreaFacts;
  readonly texts: string[];
  /** Whether some cells hold two or three measures, a line each. */
  readonly hasSeveral: boolean;
}

/** Makes a plan of one to three pillars with three to forty rows. */
export function makeGoodFacts(random: Random): PlanFacts {
  const area = random.pickFrom(areas);
  const habits: Habits = { area, texts: listTexts(random), hasSeveral: random.chance(6) };
  const own = random.shuffle(subjects);
  const pillars = pillarNames.slice(0, 1 + random.below(3)).map((name, pillar): PillarFacts => ({
    name,
    initiatives: own
      .slice(pillar * 3, pillar * 3 + 1 + random.below(3))
      .map((subject, index) => makeInitiative(subject, pillar, index, habits, random)),
  }));
  return { year: 2018 + random.below(9), area, pillars: relist(pillars, random) };
}

/** All topics with all actions in a random order: none comes twice. */
function listTexts(random: Random): string[] {
  const texts = topics.flatMap((topic) => actions.map((action) => topic + action));
  return [...random.shuffle([...random.shuffle(texts).slice(0, 90), ...traps])];
}

function makeInitiative(
  [name, ...projects]: readonly [string, string, string],
  pillar: number,
  index: number,
  habits: Habits,
  random: Random,
): InitiativeFacts {
  return {
    name: `${"アイウ".charAt(index)} ${name}の振興`,
    policyArea: pillar === 2 ? (policyAreas[Math.min(index, 1)] ?? null) : null,
    projects: projects.slice(0, 1 + random.below(2)).map((project) => ({
      name: project,
      rows: Array.from({ length: 1 + random.below(3) }, () => makeRow(habits, random)),
    })),
  };
}

function makeRow({ area, texts, hasSeveral }: Habits, random: Random): RowFacts {
  const count = hasSeveral && random.chance(4) ? 2 + random.below(2) : 1;
  return {
    measures: texts.splice(0, count).map((text) => makeMeasure(text, random)),
    isPriority: random.chance(4),
    marks: makeMarks(area, random),
  };
}

function makeMeasure(text: string, random: Random): MeasureFacts {
  const change = random.pick(["new", "expanded", "continued", null, null, null] as const) ?? null;
  const subBullets = random.chance(1) ? ["市役所での開催", "年3回の実施"] : [];
  return { text, subBullets, change, isRelisted: false };
}

/** The center cities and, beside them, at least three others; at least one does not take part. */
function makeMarks({ municipalities, centers }: AreaFacts, random: Random): readonly MarkFact[] {
  const partners = municipalities.map((_name, index) => index).slice(centers);
  const size = 3 + random.below(Math.max(1, partners.length - 4));
  const chosen = new Set(random.shuffle(partners).slice(0, size));
  return municipalities.map((_name, index): MarkFact => {
    if (index >= centers && !chosen.has(index)) return null;
    return random.chance(2) ? "budgets" : "participates";
  });
}

/** Adds to the last project a row that repeats the single measure of an earlier one. */
function relist(pillars: readonly PillarFacts[], random: Random): readonly PillarFacts[] {
  const rows = pillars
    .flatMap(({ initiatives }) => initiatives.flatMap(({ projects }) => projects))
    .slice(0, -1)
    .flatMap((project) => project.rows)
    .filter(({ measures }) => measures.length === 1 && measures[0]?.subBullets.length === 0);
  const original = random.pick(rows);
  if (original === undefined) return pillars;
  const copy: RowFacts = {
    ...original,
    measures: original.measures.map((one) => ({ ...one, isRelisted: true })),
  };
  return mapLast(pillars, (pillar) => ({
    ...pillar,
    initiatives: mapLast(pillar.initiatives, (initiative) => ({
      ...initiative,
      projects: mapLast(initiative.projects, (project): ProjectFacts => ({
        ...project,
        rows: [...project.rows, copy],
      })),
    })),
  }));
}

function mapLast<T>(list: readonly T[], map: (item: T) => T): readonly T[] {
  return list.map((item, index) => (index === list.length - 1 ? map(item) : item));
}
