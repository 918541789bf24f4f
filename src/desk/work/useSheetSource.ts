/** The cells of the sheet in front, as the document has them or as they are proposed. */
import { useMemo } from "react";
import { Failure, type CellAddress, type CellRange } from "../../core";
import type { ListChoice, SheetWindow } from "../../xlsx";
import type { DocumentState, OpenDocument } from "../document/openDocument";
import type { SheetSource } from "../sheet";

export function useSheetSource(document: OpenDocument, state: DocumentState): SheetSource {
  const { sheet } = state.place;
  const { stamp } = state;
  return useMemo(
    () => ({
      id: `${document.id} ${sheet}`,
      edition: stamp,
      known: document.first?.layout.name === sheet ? document.first.window : null,
      load: (area) => loadWindow(document, sheet, area),
      choices: (at) => loadChoices(document, sheet, at),
      edge: (from, direction) => document.edge(sheet, from, direction),
    }),
    [document, sheet, stamp],
  );
}

/** Of a sheet that went away in the meantime nothing is shown; the state that says so is on its way. */
async function loadWindow(
  document: OpenDocument,
  sheet: string,
  area: CellRange,
): Promise<SheetWindow> {
  try {
    return await document.window(sheet, area);
  } catch (error) {
    if (error instanceof Failure) return { area, cells: [], looks: [] };
    throw error;
  }
}

/** A list of a sheet that went away in the meantime is none. */
async function loadChoices(
  document: OpenDocument,
  sheet: string,
  at: CellAddress,
): Promise<readonly ListChoice[]> {
  try {
    return await document.choices(sheet, at);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
