/** How the sheet in front is laid out; what was shown stays until the new has come, but never that of another sheet. */
import { useEffect, useState } from "react";
import { Failure } from "../../core";
import type { SheetLayout } from "../../xlsx";
import type { DocumentState, OpenDocument } from "../document/openDocument";
import { useThrow } from "./useThrow";

/** Null until it has come. */
export function useSheetLayout(document: OpenDocument, state: DocumentState): SheetLayout | null {
  const throwInRender = useThrow();
  const [layout, setLayout] = useState(document.first?.layout ?? null);
  const { sheet } = state.place;
  const { stamp } = state;
  useEffect(() => {
    let isWanted = true;
    const take = (next: SheetLayout): void => {
      if (isWanted) setLayout(next);
    };
    const fail = (error: unknown): void => {
      // The sheet went away in the meantime; the state that says so is on its way.
      if (!(error instanceof Failure)) throwInRender(error);
    };
    document.layout(sheet).then(take).catch(fail);
    return () => {
      isWanted = false;
    };
  }, [document, sheet, stamp, throwInRender]);
  return layout?.name === sheet ? layout : null;
}
