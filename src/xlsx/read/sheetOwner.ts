/** How a sheet that Renkei made is known again: a hidden name of the sheet with its owner as a text constant. */
import type { WorkbookPart } from "../package/workbookPart";

/** The name; it is scoped to the sheet, so it goes where the sheet goes and survives its renaming. */
export const ownerName = "_Renkei.Sheet";

/** The owner of the tab at a 0-based position, or null where Renkei did not make it. */
export function readOwner({ definedNames }: WorkbookPart, position: number): string | null {
  const wanted = ownerName.toLowerCase();
  const name = definedNames.find(
    (one) => one.sheet === position && one.name.toLowerCase() === wanted,
  );
  const constant = /^\s*=?\s*"((?:[^"]|"")*)"\s*$/u.exec(name?.formula ?? "")?.[1];
  return constant?.replaceAll('""', '"') ?? null;
}
