/** How a sheet that Renkei made is known again: a hidden name of the sheet with its owner as a text constant. */
import type { WorkbookPart } from "../package/workbookPart";

/** The name; it is scoped to the sheet, so it goes where the sheet goes and survives its renaming. */
export const ownerName = "_Renkei.Sheet";

/** Owners by the 0-based position of their tab; tabs that Renkei did not make have none. */
export function readOwners({ definedNames }: WorkbookPart): ReadonlyMap<number, string> {
  const wanted = ownerName.toLowerCase();
  const formulas = new Map<number, string>();
  for (const { name, sheet, formula } of definedNames) {
    if (sheet === null || formulas.has(sheet) || name.toLowerCase() !== wanted) continue;
    formulas.set(sheet, formula);
  }
  const owners = [...formulas].map(([sheet, formula]) => [sheet, parseConstant(formula)] as const);
  return new Map(owners.flatMap(([sheet, owner]) => (owner === null ? [] : [[sheet, owner]])));
}

function parseConstant(formula: string): string | null {
  const constant = /^\s*=?\s*"((?:[^"]|"")*)"\s*$/u.exec(formula)?.[1];
  return constant?.replaceAll('""', '"') ?? null;
}
