/** The list of a cell, asked for when it is opened: it may be long, and hang on cells that have changed. */
import { useEffect, useState } from "react";
import type { CellAddress } from "../../../core";
import type { ListChoice } from "../../../xlsx/view/sheetView";
import type { SheetSource } from "../cells/sheetSource";
import { useAttempt } from "../useAttempt";

/** Null until it has come. */
export function useChoices(
  source: SheetSource,
  { row, column }: CellAddress,
): readonly ListChoice[] | null {
  const attempt = useAttempt();
  const [choices, setChoices] = useState<readonly ListChoice[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (list: readonly ListChoice[]): void => {
      if (isWanted) setChoices(list);
    };
    attempt(source.choices({ row, column }).then(take));
    return () => {
      isWanted = false;
    };
  }, [source, row, column, attempt]);
  return choices;
}
