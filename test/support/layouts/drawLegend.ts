/** The legend of a layout: which look says 予算化, in as many words as sheets use. */
import type { LayoutChoices } from "./choices";
import { pick } from "./facts";
import type { MarkLook, SheetPencil } from "./sheetPencil";

export interface LegendRow {
  readonly sign: string;
  readonly look: MarkLook;
  readonly words: string;
}

const participating = [":取り組む市町", "…参加市町", "は事業に取り組む市町村"];
const budgeting = [":予算化する市町", "…予算計上市町", "は予算化をする市町村"];

/** The look of a mark that budgets; none where signs or columns tell it. */
export function budgetLook({ layer }: LayoutChoices): MarkLook {
  if (layer === "red") return { font: { color: "#FF0000" } };
  if (layer === "fill") return { fill: "#FFFF00" };
  return layer === "bold" ? { font: { isBold: true } } : {};
}

/** The sign of a mark that budgets. */
export function strongSign({ layer }: LayoutChoices): string {
  return layer === "◎" || layer === "●" ? layer : "○";
}

/** The rows of the legend; none where the columns say it all. */
export function legendRows(choices: LayoutChoices): readonly LegendRow[] {
  const { layer, seed } = choices;
  if (layer === "columns" || layer === "blocks") return [];
  const plain = { sign: "○", look: {}, words: pick(participating, seed) };
  if (layer === "none") return seed % 2 === 0 ? [] : [plain];
  const strong = {
    sign: strongSign(choices),
    look: budgetLook(choices),
    words: pick(budgeting, seed),
  };
  return seed % 2 === 0 ? [plain, strong] : [strong, plain];
}

/** Draws the legend from a cell on; gives the row below it. */
export function drawLegend(
  pencil: SheetPencil,
  top: number,
  left: number,
  choices: LayoutChoices,
): number {
  const rows = legendRows(choices);
  const isBySign = rows.every(({ look }) => Object.keys(look).length === 0);
  if (rows.length > 0 && choices.isLegendInOneLine && isBySign) {
    pencil.write(top, left, rows.map(({ sign, words }) => sign + words).join(" "));
    return top + 1;
  }
  rows.forEach(({ sign, look, words }, index) => {
    pencil.writeTwoLooks(top + index, left, sign, look, words);
  });
  return top + rows.length;
}
