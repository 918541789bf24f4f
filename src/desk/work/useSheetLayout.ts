/** How the sheet in front is laid out; what was shown stays until something newer has come, but never that of another sheet. */
import { useEffect, useRef, useState } from "react";
import { Failure } from "../../core";
import type { SheetLayout } from "../../xlsx";
import type { DocumentState, OpenDocument } from "../document/openDocument";
import { useThrow } from "./useThrow";

interface ShownLayout {
  readonly layout: SheetLayout;
  /** The document's, when it was asked for. */
  readonly stamp: number;
}

/** Null until it has come. */
export function useSheetLayout(
  document: Pick<OpenDocument, "first" | "layout">,
  state: Pick<DocumentState, "place" | "stamp">,
): SheetLayout | null {
  const throwInRender = useThrow();
  const { sheet } = state.place;
  const { stamp } = state;
  const [shown, setShown] = useState<ShownLayout | null>(() => {
    const layout = document.first?.layout;
    return layout === undefined ? null : { layout, stamp };
  });
  const wanted = useRef(sheet);
  useEffect(() => {
    wanted.current = sheet;
    const take = (layout: SheetLayout): void => {
      // Who types fast is always ahead of the answers: each of them is newer than what is shown all the same.
      if (wanted.current === layout.name) setShown((now) => newer(now, { layout, stamp }));
    };
    const fail = (error: unknown): void => {
      // The sheet went away in the meantime; the state that says so is on its way.
      if (!(error instanceof Failure)) throwInRender(error);
    };
    document.layout(sheet).then(take).catch(fail);
  }, [document, sheet, stamp, throwInRender]);
  return shown?.layout.name === sheet ? shown.layout : null;
}

function newer(now: ShownLayout | null, next: ShownLayout): ShownLayout {
  const isSame = now?.layout.name === next.layout.name;
  return isSame && now.stamp > next.stamp ? now : next;
}
