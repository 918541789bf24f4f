/** What the active cell offers besides its content: comments to read, a list to choose from, a message of its rule. */
import { useMemo, useState } from "react";
import { contains } from "../../../core";
import type { CellComment, ValidationMessage } from "../../../xlsx/view/sheetView";
import { groupByRow, type ByRow } from "../cellMark";
import { isLocked, type SheetCells } from "../cells/sheetCells";
import type { SheetProps } from "../sheetProps";

/** What can be open at the active cell. */
export type OpenAid = "list" | "comments";

export interface CellAids {
  /** Of the whole sheet. */
  readonly comments: ByRow<CellComment>;
  readonly ownComments: readonly CellComment[];
  /** Whether there is a list, and the cell may be changed. */
  readonly hasList: boolean;
  readonly prompt: ValidationMessage | null;
  readonly isPromptShown: boolean;
  readonly open: OpenAid | null;
  /** Opens what the cell has; what is open is closed by it. */
  readonly toggle: (aid: OpenAid) => void;
  readonly close: () => void;
  /** Closes what is open, and takes the message out of sight until another cell is the active one. */
  readonly dismiss: () => void;
}

export function useCellAids(
  { annotations, selection, layout, source, isReadOnly }: SheetProps,
  cells: SheetCells,
): CellAids {
  const { comments, validations } = annotations;
  const { row, column } = selection.active;
  const byRow = useMemo(() => groupByRow(comments), [comments]);
  const validation = useMemo(
    () => validations.find(({ ranges }) => ranges.some((one) => contains(one, { row, column }))),
    [validations, row, column],
  );
  const ownComments = byRow.get(row)?.get(column) ?? [];
  const isChangeable = !isReadOnly && !isLocked(layout, cells.cell(row, column));
  const hasList = validation?.hasList === true && isChangeable;
  const has = { list: hasList, comments: ownComments.length > 0 };
  const shown = useShown(`${source.id} ${row} ${column}`, has);
  const prompt = validation?.prompt ?? null;
  return { comments: byRow, ownComments, hasList, prompt, ...shown };
}

type Shown = Pick<CellAids, "isPromptShown" | "open" | "toggle" | "close" | "dismiss">;

/** Whatever is open or hidden at a cell is so no longer when another one is active. @param here names the cell */
function useShown(here: string, has: Readonly<Record<OpenAid, boolean>>): Shown {
  const [opened, setOpened] = useState<{ readonly aid: OpenAid; readonly at: string } | null>(null);
  const [hiddenAt, setHiddenAt] = useState<string | null>(null);
  const open = opened?.at === here && has[opened.aid] ? opened.aid : null;
  return {
    isPromptShown: hiddenAt !== here,
    open,
    toggle: (aid) => setOpened(has[aid] && open !== aid ? { aid, at: here } : null),
    close: () => setOpened(null),
    dismiss: () => {
      setOpened(null);
      setHiddenAt(here);
    },
  };
}
