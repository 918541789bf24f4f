/** What is selected in the sheet in front: the active cell is the document's place, the range around it is known here alone. */
import { useState } from "react";
import type { OpenDocument } from "../document/openDocument";
import { selectCell, type Selection } from "../sheet";
import type { Place } from "../../core";

interface Kept {
  readonly sheet: string;
  readonly selection: Selection;
}

/** A range ends where the document goes to another cell by itself. */
export function useSelection(
  document: OpenDocument,
  place: Place,
): readonly [Selection, (selection: Selection) => void] {
  const [kept, setKept] = useState<Kept | null>(null);
  const { sheet, row, column } = place;
  const isKept =
    kept?.sheet === sheet &&
    kept.selection.active.row === row &&
    kept.selection.active.column === column;
  const select = (selection: Selection): void => {
    setKept({ sheet, selection });
    document.goTo({ sheet, ...selection.active });
  };
  return [isKept ? kept.selection : selectCell({ row, column }), select];
}
