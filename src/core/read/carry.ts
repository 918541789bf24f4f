/** What rows inherit: pillar, policy area, initiative and project stay valid until a new one, or one above it, is named. */
import type { Sourced } from "../plan/plan";

export const nameFields = ["pillar", "policyArea", "initiative", "project"] as const;
export type NameField = (typeof nameFields)[number];

/** The names that hold for a row; `raw` keeps each as written, for comparing. */
export type Carried = Readonly<Record<NameField, Sourced<string> | null>>;

export const nothingCarried: Carried = {
  pillar: null,
  policyArea: null,
  initiative: null,
  project: null,
};

/** The names after a row: a changed name clears those below it, which the row may name anew. */
export function carryOn(before: Carried, named: Partial<Carried>): Carried {
  const after: Record<NameField, Sourced<string> | null> = { ...before };
  nameFields.forEach((field, index) => {
    const value = named[field];
    if (value === undefined || value === null) return;
    if (value.value === after[field]?.value) return;
    for (const lower of nameFields.slice(index + 1)) after[lower] = null;
    after[field] = value;
  });
  return after;
}
