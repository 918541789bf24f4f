/** What is told of cells besides their content: findings and proposed changes of the rows on the page. */
import type { ReactNode } from "react";
import type { DeskWords } from "../words/deskWords";
import { describePreview } from "./CellPreviewBox";
import { cellId } from "./SheetRow";
import type { SheetGridView } from "./useSheetGrid";

export interface CellDescriptionsProps {
  readonly grid: SheetGridView;
  readonly words: DeskWords["sheet"];
}

export function CellDescriptions({ grid, words }: CellDescriptionsProps): ReactNode {
  return [...grid.frozenRows, ...grid.rows].flatMap((row) => {
    const marks = grid.marks.get(row);
    const previews = grid.previews.get(row);
    const columns = new Set([...(marks?.keys() ?? []), ...(previews?.keys() ?? [])]);
    return [...columns].map((column) => {
      const told = [
        ...(marks?.get(column) ?? []).map(({ label }) => label),
        ...(previews?.get(column) ?? []).map((preview) => describePreview(preview, words)),
      ];
      const id = cellId(grid.frame.gridId, row, column);
      return (
        <p key={id} id={`${id}-about`}>
          {told.join(" ")}
        </p>
      );
    });
  });
}
