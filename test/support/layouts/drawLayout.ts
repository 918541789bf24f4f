/** Draws a plan as a workbook: the same facts in whatever layout the choices say. */
import { makeSheet, type Book, type Sheet } from "../../../src/core";
import { drawBody } from "./drawBody";
import { drawHeader } from "./drawHeader";
import { drawLegend, legendRows } from "./drawLegend";
import { layoutColumns } from "./layoutColumns";
import type { LayoutChoices } from "./choices";
import type { PillarFacts, PlanFacts } from "./facts";
import { SheetPencil } from "./sheetPencil";

export function drawLayout(facts: PlanFacts, choices: LayoutChoices): Book {
  const groups =
    choices.pillars === "sheets" ? facts.pillars.map((pillar) => [pillar]) : [facts.pillars];
  const sheets = groups.map((pillars, index) => drawSheet(facts, choices, pillars, index));
  return choices.legend === "ownSheet" && legendRows(choices).length > 0
    ? { sheets: [...sheets, drawLegendSheet(choices)] }
    : { sheets };
}

function drawLegendSheet(choices: LayoutChoices): Sheet {
  const pencil = new SheetPencil();
  drawLegend(pencil, 1, 1, choices);
  return makeSheet({ name: "凡例", ...pencil.content() });
}

function drawSheet(
  facts: PlanFacts,
  choices: LayoutChoices,
  pillars: readonly PillarFacts[],
  index: number,
): Sheet {
  const pencil = new SheetPencil();
  const columns = layoutColumns(facts, choices);
  const left = choices.marginLeft;
  let row = drawTitle(pencil, facts, choices, choices.marginTop);
  const [pillar] = pillars;
  if (choices.pillars === "sheets" && pillar !== undefined) {
    pencil.write(row, left, `${String(index + 1)} ${pillar.name}`);
    row += 1;
  }
  if (choices.legend === "above") row = drawLegend(pencil, row, left, choices) + 1;
  if (choices.legend === "right") {
    drawLegend(pencil, row + 1, left + columns.length + 1, choices);
  }
  row = drawHeader(pencil, row, columns, choices);
  row = drawBody(pencil, row, columns, pillars, choices);
  if (choices.legend === "below") drawLegend(pencil, row + 1, left, choices);
  return makeSheet({
    name: sheetName(facts, choices, index),
    hiddenColumns: columns.flatMap(({ kind }, at) => (kind === "helper" ? [left + at] : [])),
    ...pencil.content(),
  });
}

function drawTitle(
  pencil: SheetPencil,
  { year, area }: PlanFacts,
  choices: LayoutChoices,
  row: number,
): number {
  const written = `${String(year)}年度`;
  const title = `${area.name} 取組一覧`;
  pencil.write(row, choices.marginLeft, choices.yearIn === "title" ? `${written} ${title}` : title);
  if (choices.yearIn !== "row") return row + 1;
  pencil.write(row + 1, choices.marginLeft + 2, written);
  return row + 2;
}

function sheetName({ year }: PlanFacts, choices: LayoutChoices, index: number): string {
  const number = choices.pillars === "sheets" ? `(${String(index + 1)})` : "";
  return choices.yearIn === "tab" ? `${String(year)}年度${number}` : `一覧${number}`;
}
