/**
 * 色分け: which words of the plan turn red (新規・拡充) and which turn back (継続), run by run inside a cell.
 * Only what a tag, a 区分 column or the legend says decides; what is known by its colour alone is left alone.
 */
import type { ColorEdit } from "../edits/edit";
import type { Place } from "../grid/address";
import type { Measure, Plan } from "../plan/plan";
import type { Words } from "../text/words";
import { chooseSpans, type ChosenSpans } from "./chooseSpans";
import { groupByCell, type CellMeasures } from "./groupByCell";
import { decideColor, type WantedColor } from "./wantedColor";

export interface HighlightResult {
  /** One a cell, in the order of the plan; none for a cell that already looks right. */
  readonly edits: readonly ColorEdit[];
  readonly changes: readonly ColorChange[];
  /** What should have changed but cannot. */
  readonly left: readonly ColorLeft[];
}

/** What happens to one measure's words. */
export interface ColorChange {
  readonly at: Place;
  /** The measure's words, without tags. */
  readonly text: string;
  /** Font colours that are there now, as #RRGGBB; null is the automatic one. */
  readonly from: readonly (string | null)[];
  readonly to: string | null;
  readonly why: Words;
}

export interface ColorLeft {
  readonly at: Place;
  readonly text: string;
  readonly reason: Words;
}

/** Applied, and the plan read again, it wants nothing more. */
export function highlight(plan: Plan): HighlightResult {
  const edits: ColorEdit[] = [];
  const changes: ColorChange[] = [];
  const left: ColorLeft[] = [];
  for (const cell of plan.tables.flatMap(({ measures }) => groupByCell(measures))) {
    const wanted = listWanted(cell);
    if (wanted.length === 0) continue;
    const obstacle = findObstacle(cell);
    if (obstacle !== null) {
      left.push(...wanted.map(({ measure }) => ({ ...name(measure), reason: obstacle })));
      continue;
    }
    const spans = wanted.flatMap((one) => one.chosen.spans);
    edits.push({ kind: "color", at: cell.at, expected: cell.text, spans });
    changes.push(...wanted.map(describeChange));
  }
  return { edits, changes, left };
}

interface WantedChange {
  readonly measure: Measure;
  readonly wanted: WantedColor;
  readonly chosen: ChosenSpans;
}

function listWanted({ measures, text }: CellMeasures): WantedChange[] {
  return measures.flatMap((measure) => {
    const wanted = decideColor(measure);
    if (wanted === null) return [];
    const isWhole = measures.length === 1 && measure.source.isFormula;
    const chosen = chooseSpans(measure.source, wanted.color, isWhole ? text.length : null);
    return chosen.spans.length === 0 ? [] : [{ measure, wanted, chosen }];
  });
}

/** A formula has no runs: its cell takes a colour as a whole or not at all. */
function findObstacle({ measures }: CellMeasures): Words | null {
  const [first] = measures;
  if (first?.source.isFormula !== true || measures.length === 1) return null;
  return {
    ja: "数式のセルは一部だけに色を付けられません。値に直してから、もう一度色分けしてください。",
    en: "A cell with a formula cannot be coloured in part. Replace the formula by its value and highlight again.",
  };
}

function describeChange({ measure, wanted, chosen }: WantedChange): ColorChange {
  return { ...name(measure), from: chosen.from, to: wanted.color, why: wanted.why };
}

function name({ source, text }: Measure): { readonly at: Place; readonly text: string } {
  return { at: source.at, text };
}
