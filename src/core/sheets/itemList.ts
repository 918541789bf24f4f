/** A list of measures as rows: a header and a row for each. */
import type { CellSpec, RowSpec } from "../edits/sheetSpec";
import { fitRow } from "./fitRow";
import type { ItemColumn } from "./itemColumns";
import { styles, withStrongTop } from "./sheetStyles";
import type { SummaryItem } from "./summaryItem";

export function buildListHeader(columns: readonly ItemColumn[]): RowSpec {
  const cells = columns.map(({ heading, isVertical }): CellSpec => ({
    value: heading,
    style: isVertical === true ? styles.verticalHeader : styles.header,
  }));
  return fitRow(cells, widthsOf(columns));
}

/** @param firstRow 0-based row of the sheet where the list begins */
export function buildListRows(
  items: readonly SummaryItem[],
  columns: readonly ItemColumn[],
  firstRow: number,
): RowSpec[] {
  const widths = widthsOf(columns);
  return items.map((item, index) => {
    const previous = items[index - 1];
    const row = { item, previous, number: index + 1, row: firstRow + index };
    const cells = columns.map(({ build }) => build(row));
    return fitRow(beginsPillar(item, previous) ? cells.map(strengthen) : cells, widths);
  });
}

/** Whether a strong line parts a row from the one above. */
function beginsPillar({ measure }: SummaryItem, previous: SummaryItem | undefined): boolean {
  return previous !== undefined && measure.pillar?.value !== previous.measure.pillar?.value;
}

function strengthen(cell: CellSpec): CellSpec {
  return { ...cell, style: withStrongTop(cell.style) };
}

export function widthsOf(columns: readonly ItemColumn[]): number[] {
  return columns.map(({ width }) => width);
}

/** 0-based position of a column; asking for one that the list does not have is a mistake of ours. */
export function positionOf(columns: readonly ItemColumn[], key: string): number {
  const position = columns.findIndex((column) => column.key === key);
  if (position < 0) throw new Error(`a list without the column ${key}`);
  return position;
}
