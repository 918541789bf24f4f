/** Which summaries there can be, and which are wanted. */
import { useEffect, useState } from "react";
import type { SummaryView } from "../../app/engine/workbookView";
import { usePaneTools, useSessionState } from "../paneTools";

export interface SummaryChoice {
  readonly sheets: readonly SummaryView[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (owners: readonly string[], isWanted: boolean) => void;
}

/** Reads the workbook when the screen is opened. */
export function useSummaryChoice(): SummaryChoice {
  const { session } = usePaneTools();
  const { opened } = useSessionState();
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    void session.open({ summaries: true });
  }, [session]);
  const sheets = opened?.summaries ?? [];
  const chosen = new Set(
    sheets
      .filter((one) => touched.get(one.owner) ?? isWanted(one, sheets))
      .map(({ owner }) => owner),
  );
  const choose = (owners: readonly string[], wanted: boolean): void =>
    setTouched(
      (before) => new Map([...before, ...owners.map((owner) => [owner, wanted] as const)]),
    );
  return { sheets, chosen, choose };
}

/** Until a person says otherwise: those that were made before; all where there are none yet. */
function isWanted({ state }: SummaryView, sheets: readonly SummaryView[]): boolean {
  return state !== "absent" || sheets.every((one) => one.state === "absent");
}
