/** Which findings are shown, and which of them a person is at. */
import { useMemo, useState } from "react";
import type { CheckResult } from "../../app/checkWorkbook";
import {
  everything,
  filterShown,
  groupByRule,
  listShown,
  type FindingFilter,
  type FindingRow,
  type ShownFinding,
} from "./findingRows";

export interface FindingList {
  readonly all: readonly ShownFinding[];
  readonly filter: FindingFilter;
  readonly setFilter: (changes: Partial<FindingFilter>) => void;
  readonly rows: readonly FindingRow[];
  /** Whether they are on several sheets. */
  readonly namesSheet: boolean;
  /** The findings of the rows, in their order. */
  readonly shown: readonly ShownFinding[];
  readonly current: ShownFinding | null;
  /** 0-based among those shown; -1 for none. */
  readonly position: number;
  /** Null closes what is open. */
  readonly choose: (key: string | null) => void;
  /** Goes to a neighbour and returns it; from the last one round to the first. */
  readonly step: (by: 1 | -1) => ShownFinding | null;
}

interface Chosen {
  readonly key: string;
  /** Where it stood: what takes its place when it is gone is next. */
  readonly position: number;
}

export function useFindingList(checked: CheckResult): FindingList {
  const [filter, setFilter] = useState(everything);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const all = useMemo(() => listShown(checked), [checked]);
  const rows = useMemo(() => groupByRule(filterShown(all, filter)), [all, filter]);
  const shown = useMemo(
    () => rows.flatMap((row) => (row.kind === "finding" ? [row.shown] : [])),
    [rows],
  );
  const position = shown.findIndex(({ key }) => key === chosen?.key);
  const choose = (key: string | null): void => {
    const at = shown.findIndex((one) => one.key === key);
    setChosen(key === null ? null : { key, position: at });
  };
  const step = (by: 1 | -1): ShownFinding | null => {
    const next =
      shown[nextPosition({ position, gone: chosen?.position ?? null, by }, shown.length)];
    if (next === undefined) return null;
    choose(next.key);
    return next;
  };
  return {
    all,
    filter,
    setFilter: (changes) => setFilter((before) => ({ ...before, ...changes })),
    rows,
    namesSheet: new Set(all.map(({ finding }) => finding.at.sheet)).size > 1,
    shown,
    current: shown[position] ?? null,
    position,
    choose,
    step,
  };
}

interface Step {
  readonly position: number;
  /** Where a finding stood that is gone. */
  readonly gone: number | null;
  readonly by: 1 | -1;
}

function nextPosition({ position, gone, by }: Step, count: number): number {
  if (count === 0) return -1;
  if (position >= 0) return (position + by + count) % count;
  if (gone === null) return by === 1 ? 0 : count - 1;
  return by === 1 ? gone % count : (gone - 1 + count) % count;
}
