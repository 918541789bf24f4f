/** What stands in the cells of a row: marks in their variants, measures with their tags, and the fields beside. */
import type { LayoutChoices } from "./choices";
import { budgetLook, strongSign } from "./drawLegend";
import { pick, type MeasureFacts, type RowFacts } from "./facts";
import type { ColumnKind, LayoutColumn } from "./layoutColumns";
import type { MarkLook } from "./sheetPencil";

const variants: Readonly<Record<string, readonly string[]>> = {
  "○": ["○", "〇", "◯", "⭕", "⚪", " ○", "○\n", "　○ "],
  "◎": ["◎", "◉", "◎ "],
  "●": ["●", "⚫", "⬤", "\n●"],
};

const annotations = ["", "", "※1", "", "(R4～)", "", "(予定)"];

/** A municipality's cell. @param turn moves on the variant */
export function markContent(
  { marks }: RowFacts,
  { municipality, layer }: LayoutColumn,
  choices: LayoutChoices,
  turn: number,
): { readonly text: string; readonly look: MarkLook } {
  const mark = marks[municipality] ?? null;
  if (mark === null || (layer === "budgets" && mark !== "budgets")) {
    return { text: choices.absent, look: {} };
  }
  const isStrong = mark === "budgets" && layer === "either";
  const sign = isStrong ? strongSign(choices) : "○";
  return { text: writeSign(sign, choices, turn), look: isStrong ? budgetLook(choices) : {} };
}

function writeSign(sign: string, choices: LayoutChoices, turn: number): string {
  const text = choices.hasVariants ? pick(variants[sign] ?? [sign], choices.seed + turn) : sign;
  return text + (choices.hasAnnotations ? pick(annotations, turn) : "");
}

/** The cell of any other field. */
export function measureContent(
  kind: ColumnKind,
  facts: RowFacts,
  choices: LayoutChoices,
  turn: number,
): string {
  const { measures, marks, isPriority } = facts;
  const contents: Readonly<Partial<Record<ColumnKind, () => string>>> = {
    measure: () => measures.map((one) => writeMeasure(one, choices)).join("\n"),
    change: () => measures.map(({ change }) => changeWords[change ?? "continued"]).join("\n"),
    priority: () => (isPriority ? choices.priorityGlyph : ""),
    remarks: () => pick(["", "R4から本格実施", "", "予算化は次年度", "一部の市町のみ"], turn),
    count: () => String(marks.filter((mark) => mark !== null).length),
    helper: () => String(turn),
  };
  return contents[kind]?.() ?? "";
}

const changeWords = { new: "新規", expanded: "拡充", continued: "継続" } as const;

const brackets = ["【】", "()", "［］", "《》", "（）"] as const;

function writeMeasure(measure: MeasureFacts, choices: LayoutChoices): string {
  const [open = "", close = ""] = pick(brackets, choices.seed);
  const tag = (word: string): string => open + word + close;
  const change =
    measure.change === null || choices.change === "column" ? "" : tag(changeWords[measure.change]);
  const again = measure.isRelisted ? tag("再掲") : "";
  const line =
    choices.change === "tagInFront" ? change + measure.text + again : measure.text + change + again;
  return [line, ...measure.subBullets.map((one) => `・${one}`)].join("\n");
}
