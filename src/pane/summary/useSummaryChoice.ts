/** Which summaries there can be, and which are wanted. */
import { useEffect, useMemo, useState } from "react";
import { listSummarySheets, type SummarySheet } from "../../app/summarySheets";
import { usePaneTools, useSessionState } from "../paneTools";

export interface SummaryChoice {
  readonly sheets: readonly SummarySheet[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (owners: readonly string[], isWanted: boolean) => void;
}

/** Reads the workbook when the screen is opened. */
export function useSummaryChoice(): SummaryChoice {
  const { session } = usePaneTools();
  const { opened } = useSessionState();
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    void session.open();
  }, [session]);
  const sheets = useMemo(() => {
    const plan = opened?.plan ?? null;
    if (opened === null || plan === null) return [];
    return listSummarySheets(plan, opened.settings, opened.book);
  }, [opened]);
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
function isWanted({ state }: SummarySheet, sheets: readonly SummarySheet[]): boolean {
  return state !== "absent" || sheets.every((one) => one.state === "absent");
}
