/** What people may set where the reader could not know, or should be told otherwise. All of it is optional. */
import type { LegendMeaning } from "./legend";

export interface PlanSettings {
  /** 構成市町の名簿: official names. */
  readonly roster?: readonly string[];
  /** Official names; replaces what headers and lists say. */
  readonly centerCities?: readonly string[];
  /** Sign (○ ◎ ● …) → what it means, above any legend. */
  readonly marks?: Readonly<Record<string, LegendMeaning>>;
}
