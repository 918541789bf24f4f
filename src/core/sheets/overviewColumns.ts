/** The columns of 総括表: what is counted, the area as a whole, each municipality, and the sum over them. */
import type { CellSpec } from "../edits/sheetSpec";
import { styles } from "./sheetStyles";
import type { SummaryScope } from "./summaryScope";

/** More municipalities than this stand upright in their header, and the paper is A3. */
export const wideFrom = 10;

/** Column of 圏域全体; the municipalities follow, then 延べ. */
export const wholeColumn = 2;

export interface OverviewColumns {
  readonly widths: readonly number[];
  readonly header: readonly CellSpec[];
}

export function overviewColumns({ municipalities }: SummaryScope): OverviewColumns {
  const isWide = municipalities.length > wideFrom;
  const plain = (value: string): CellSpec => ({ value, style: styles.header });
  return {
    widths: [46, 20, 10, ...municipalities.map(() => (isWide ? 5.5 : 11.5)), 10],
    header: [
      plain("柱・重点プロジェクト"),
      plain("件数の種類"),
      plain("圏域\n全体"),
      ...municipalities.map(({ name }) => ({
        value: name,
        style: isWide ? styles.verticalHeader : styles.header,
      })),
      plain("延べ"),
    ],
  };
}
