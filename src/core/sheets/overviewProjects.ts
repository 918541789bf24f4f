/** The end of 総括表: how many measures of each priority project a municipality takes part in. */
import type { CellSpec } from "../edits/sheetSpec";
import { overviewColumns } from "./overviewColumns";
import { countColumns, sumMunicipalities } from "./overviewGroups";
import type { PriorityProjectItems } from "./priorityProjects";
import { styles } from "./sheetStyles";
import type { SummaryScope } from "./summaryScope";

/**
 * A band and a row for each project; none when there is no project.
 *
 * @param firstRow 0-based row of the sheet where the band stands
 */
export function buildProjectRows(
  scope: SummaryScope,
  projects: readonly PriorityProjectItems[],
  firstRow: number,
): CellSpec[][] {
  if (projects.length === 0) return [];
  const band = overviewColumns(scope).header.map((_, index) => ({
    value: index === 0 ? "重点プロジェクト別" : null,
    style: styles.band,
  }));
  const rows = projects.map(({ name, items }, index) => {
    const counts = countColumns(scope, items).map(({ all }) => all);
    const values = [...counts, sumMunicipalities(firstRow + 1 + index, counts)];
    return [
      { value: name, style: styles.indented },
      { value: "件数(再掲を含む)", style: styles.indented },
      ...values.map((value) => ({ value, style: styles.number })),
    ];
  });
  return [band, ...rows];
}
