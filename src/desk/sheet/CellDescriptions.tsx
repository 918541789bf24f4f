/** What is told of cells besides their content: findings, proposed changes and comments of the rows on the page. */
import type { ReactNode } from "react";
import type { DeskWords } from "../words/deskWords";
import { describeComment, describePrompt } from "./annotations/describeComment";
import type { CellAids } from "./annotations/useCellAids";
import { describePreview } from "./CellPreviewBox";
import { cellId } from "./SheetRow";
import type { SheetGridView } from "./useSheetGrid";

export interface CellDescriptionsProps {
  readonly grid: SheetGridView;
  readonly aids: CellAids;
  readonly words: DeskWords["sheet"];
}

export function CellDescriptions({ grid, aids, words }: CellDescriptionsProps): ReactNode {
  return [...grid.frozenRows, ...grid.rows].flatMap((row) => {
    const marks = grid.marks.get(row);
    const previews = grid.previews.get(row);
    const comments = grid.comments.get(row);
    const activeColumns = row === grid.activeRow && grid.isActiveTold ? [grid.activeColumn] : [];
    const columns = new Set([
      ...[marks, previews, comments].flatMap((one) => [...(one?.keys() ?? [])]),
      ...activeColumns,
    ]);
    return [...columns].map((column) => {
      const told = [
        ...(marks?.get(column) ?? []).map(({ label }) => label),
        ...(previews?.get(column) ?? []).map((preview) => describePreview(preview, words)),
        ...(comments?.get(column) ?? []).map((comment) => describeComment(comment, words)),
        ...(activeColumns.includes(column) ? describeAids(aids, words) : []),
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

function describeAids({ hasList, prompt }: CellAids, words: DeskWords["sheet"]): readonly string[] {
  return [
    ...(prompt === null ? [] : [describePrompt(prompt)]),
    ...(hasList ? [words.hasList] : []),
  ];
}
