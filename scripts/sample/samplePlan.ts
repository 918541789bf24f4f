/**
 * The plan behind the sample workbook as data: the 令和3年度 事業一覧 of 山口県央連携都市圏域ビジョン, written down
 * from the printed document.
 */
import plan from "./yamaguchi-r3.json";

export interface SamplePlan {
  readonly source: string;
  readonly title: string;
  readonly area: string;
  readonly fiscalYear: number;
  readonly centerCities: readonly string[];
  readonly municipalities: readonly SampleMunicipality[];
  readonly legend: readonly string[];
  readonly pillars: readonly SamplePillar[];
}

export interface SampleMunicipality {
  readonly name: string;
  readonly code: string;
  /** The name as the header of the table has it. */
  readonly heading: string;
}

export interface SamplePillar {
  readonly name: string;
  readonly policyAreas: readonly SamplePolicyArea[];
}

export interface SamplePolicyArea {
  /** Null where the pillar is not divided into policy areas. */
  readonly name: string | null;
  readonly initiatives: readonly SampleInitiative[];
}

export interface SampleInitiative {
  readonly name: string;
  readonly projects: readonly SampleProject[];
}

export interface SampleProject {
  readonly number: number;
  readonly name: string;
  readonly rows: readonly SampleRow[];
}

export interface SampleRow {
  /** 1-based line of the machine-read document. */
  readonly sourceLine: number;
  readonly isPriority: boolean;
  /** A character a municipality, in their order: ○ takes part, － does not. */
  readonly marks: string;
  /** Items of the cell; sub-bullets follow after line feeds. */
  readonly measures: readonly string[];
}

export const samplePlan: SamplePlan = plan;
