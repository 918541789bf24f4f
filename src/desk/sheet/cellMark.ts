/** What the desk shows on cells besides their content: findings, and changes that are proposed. */
import type { CellAddress, Severity } from "../../core";

/** A finding, at its cell. */
export interface CellMark extends CellAddress {
  readonly severity: Severity;
  /** The one that somebody is at. */
  readonly isCurrent: boolean;
  /** In words, severity included. */
  readonly label: string;
}

/** What a cell would become; before and after in one, and in the cell itself. */
export type CellPreview = CellAddress &
  (
    | {
        readonly kind: "text";
        /** Kept and removed pieces are the text before, kept and added ones the text after. */
        readonly pieces: readonly {
          readonly kind: "kept" | "removed" | "added";
          readonly text: string;
        }[];
      }
    | {
        readonly kind: "color";
        /** #RRGGBB; null is the automatic colour. */
        readonly pieces: readonly {
          readonly text: string;
          readonly from: string | null;
          readonly to: string | null;
        }[];
      }
    | { readonly kind: "cleared"; readonly text: string }
  );

/** Cells by row, then column: what a row needs to draw itself. */
export type ByRow<T> = ReadonlyMap<number, ReadonlyMap<number, readonly T[]>>;

export function groupByRow<T extends CellAddress>(items: readonly T[]): ByRow<T> {
  const rows = new Map<number, Map<number, T[]>>();
  for (const item of items) {
    const row = rows.get(item.row) ?? new Map<number, T[]>();
    row.set(item.column, [...(row.get(item.column) ?? []), item]);
    rows.set(item.row, row);
  }
  return rows;
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The mark to show where a cell has several: the current one, else the gravest. */
export function foremost(marks: readonly CellMark[]): CellMark | undefined {
  return marks.reduce<CellMark | undefined>((best, mark) => {
    if (best === undefined) return mark;
    if (best.isCurrent !== mark.isCurrent) return mark.isCurrent ? mark : best;
    return weights[mark.severity] > weights[best.severity] ? mark : best;
  }, undefined);
}
