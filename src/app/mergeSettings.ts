/** Settings of the workbook and of a file as one: what the file says goes before what the workbook says. */
import type { Settings } from "./settings";

/** Member by member, and in `marks`, `priorityProjects`, `expect` and `rules` entry by entry; lists are not joined. */
export function mergeSettings(workbook: Settings, file: Settings): Settings {
  const merged: Settings = { ...workbook, ...file };
  return {
    ...merged,
    ...(merged.marks !== undefined && { marks: { ...workbook.marks, ...file.marks } }),
    ...(merged.priorityProjects !== undefined && {
      priorityProjects: { ...workbook.priorityProjects, ...file.priorityProjects },
    }),
    ...(merged.rules !== undefined && { rules: { ...workbook.rules, ...file.rules } }),
    ...(merged.expect !== undefined && { expect: mergeExpectations(workbook, file) }),
  };
}

function mergeExpectations(workbook: Settings, file: Settings): NonNullable<Settings["expect"]> {
  const merged = { ...workbook.expect, ...file.expect };
  const participation = { ...workbook.expect?.participation, ...file.expect?.participation };
  return merged.participation === undefined ? merged : { ...merged, participation };
}
