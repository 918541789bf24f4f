/** What stands above a municipality's list: whose it is, the numbers by pillar, and how they were counted. */
import type { CellSpec, RowSpec } from "../edits/sheetSpec";
import { buildCountBox, countBoxRows } from "./countBox";
import { fitRow } from "./fitRow";
import type { ItemColumn } from "./itemColumns";
import { positionOf, widthsOf } from "./itemList";
import { factRow, noteRow, spaceRow, titleRow } from "./sheetFrame";
import { styles } from "./sheetStyles";
import { countingRule, describeMunicipality, describeScope } from "./sheetWords";
import type { SummaryItem } from "./summaryItem";
import type { SummaryMunicipality, SummaryScope } from "./summaryScope";

export interface MunicipalityList {
  readonly scope: SummaryScope;
  readonly municipality: SummaryMunicipality;
  readonly title: string;
  readonly items: readonly SummaryItem[];
  readonly columns: readonly ItemColumn[];
}

/** Facts stand beside the numbers where the columns there are at least this wide together, in characters. */
const narrowestFacts = 40;

/** All rows above the header of the list; the header follows at once. */
export function buildMunicipalityTop(list: MunicipalityList): RowSpec[] {
  const { scope, municipality } = list;
  const facts = [describeMunicipality(municipality), ...describeScope(scope)];
  const isBeside = hasRoomForFacts(list.columns);
  const above = [titleRow(list.title), ...(isBeside ? [] : [factRow(facts.join("　"))])];
  return [
    ...above,
    ...buildNumbers(list, isBeside ? facts : [], above.length),
    ...countingRule.map(noteRow),
    spaceRow(6),
  ];
}

function hasRoomForFacts(columns: readonly ItemColumn[]): boolean {
  const left = widthsOf(columns).slice(0, positionOf(columns, "content"));
  return left.reduce((sum, width) => sum + width, 0) >= narrowestFacts;
}

/** Rows with a fact on the left and the numbers on the right; `top` is the first one's 0-based row. */
function buildNumbers(list: MunicipalityList, facts: readonly string[], top: number): RowSpec[] {
  const { scope, municipality, items, columns } = list;
  const height = Math.max(countBoxRows(scope), facts.length);
  const listTop = top + height + countingRule.length + 2;
  const left = positionOf(columns, "content");
  const box = buildCountBox({
    scope,
    items,
    participation: (measure) => measure.participation.get(municipality.name),
    list: { first: listTop, last: listTop + items.length - 1 },
    columnOf: (key) => positionOf(columns, key),
    top,
    left,
  });
  return Array.from({ length: height }, (_, index) =>
    fitRow([...buildFact(facts[index], left), ...(box[index] ?? [])], widthsOf(columns)),
  );
}

/** A fact in the first column; the cells up to the numbers are not there, so that it runs over them. */
function buildFact(fact: string | undefined, columns: number): (CellSpec | null)[] {
  const cell = fact === undefined ? null : { value: fact, style: styles.fact };
  return [cell, ...Array.from({ length: columns - 1 }, () => null)];
}
