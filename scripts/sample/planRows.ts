/** The sample plan laid out as rows of a table: bands over the whole width and rows of a project. */
import type { SamplePlan, SampleProject, SampleRow } from "./samplePlan";

export type PlanRow = BandRow | MeasureRow;

export interface BandRow {
  readonly kind: "pillar" | "policyArea";
  readonly text: string;
}

export interface MeasureRow {
  readonly kind: "measures";
  readonly row: SampleRow;
  readonly project: SampleProject;
  readonly initiative: string;
  /** How many rows the initiative's cell spans from here; 0 where an earlier row holds it. */
  readonly initiativeSpan: number;
  readonly projectSpan: number;
}

export function layOutRows(plan: SamplePlan): PlanRow[] {
  const rows: PlanRow[] = [];
  for (const pillar of plan.pillars) {
    rows.push({ kind: "pillar", text: pillar.name });
    for (const policyArea of pillar.policyAreas) {
      if (policyArea.name !== null) rows.push({ kind: "policyArea", text: policyArea.name });
      for (const { name, projects } of policyArea.initiatives) rows.push(...layOut(name, projects));
    }
  }
  return rows;
}

function layOut(initiative: string, projects: readonly SampleProject[]): MeasureRow[] {
  const count = projects.reduce((sum, project) => sum + project.rows.length, 0);
  const rows = projects.flatMap((project) =>
    project.rows.map((row, index): MeasureRow => ({
      kind: "measures",
      row,
      project,
      initiative,
      initiativeSpan: 0,
      projectSpan: index === 0 ? project.rows.length : 0,
    })),
  );
  return rows.map((row, index) => (index === 0 ? { ...row, initiativeSpan: count } : row));
}
