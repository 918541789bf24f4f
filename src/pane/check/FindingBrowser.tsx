/** The findings with their counts and filters, and the way from one to the next. */
import { Button } from "@fluentui/react-components";
import { useCallback, useRef, useState, type ReactNode } from "react";
import type { CheckResult } from "../../app/checkWorkbook";
import type { Finding } from "../../core";
import { VirtualList } from "../list/VirtualList";
import { usePaneTools, useSessionState } from "../paneTools";
import { useCheckStyles } from "./CheckScreen.styles";
import { DismissDialog } from "./DismissDialog";
import { FindingFilters } from "./FindingFilters";
import { FindingEntry, GroupHeading } from "./FindingEntry";
import type { FindingRow } from "./findingRows";
import { SeverityCounts } from "./SeverityCounts";
import { useFindingList, type FindingList } from "./useFindingList";
import { useWalkKey, type WalkByKey } from "./useWalkKey";
import { WhyDialog } from "./WhyDialog";

/** A dialog about a finding. */
interface Asked {
  readonly about: "why" | "dismiss";
  readonly finding: Finding;
}

export function FindingBrowser({ checked }: { readonly checked: CheckResult }): ReactNode {
  const styles = useCheckStyles();
  const { words } = usePaneTools();
  const list = useFindingList(checked);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { walk, choose, claimFocus } = useWalk(list);
  const place = useRef<HTMLDivElement>(null);
  useWalkKey(place, walk);
  return (
    <div className={styles.screen} ref={place}>
      <SeverityCounts list={list} />
      <FindingFilters list={list} checked={checked} />
      <WalkBar list={list} onStep={(by) => walk(by, true)} />
      {list.shown.length === 0 ? (
        <p>{words.check.nothingShown}</p>
      ) : (
        <VirtualList
          label={words.check.list}
          className={styles.list}
          items={list.rows}
          keyOf={(row) => row.key}
          estimate={estimateRow}
          inSight={list.current?.key ?? null}
        >
          {(row) =>
            row.kind === "group" ? (
              <GroupHeading code={row.code} title={row.title} count={row.count} />
            ) : (
              <FindingEntry
                shown={row.shown}
                isCurrent={row.key === list.current?.key}
                namesSheet={list.namesSheet}
                onChoose={choose}
                onAsk={(about) => setAsked({ about, finding: row.shown.finding })}
                claimFocus={claimFocus}
              />
            )
          }
        </VirtualList>
      )}
      {asked?.about === "why" && (
        <WhyDialog code={asked.finding.code} onClose={() => setAsked(null)} />
      )}
      {asked?.about === "dismiss" && (
        <DismissDialog finding={asked.finding} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

function estimateRow(row: FindingRow): number {
  return row.kind === "group" ? 36 : 60;
}

interface Walking {
  readonly walk: WalkByKey;
  /** Opens a finding and shows its cell; null closes what is open. */
  readonly choose: (key: string | null) => void;
  readonly claimFocus: (key: string) => boolean;
}

/** To the next finding, and to its cell in the workbook: that is where one looks next. */
function useWalk(list: FindingList): Walking {
  const { session } = usePaneTools();
  const goal = useRef<string | null>(null);
  const walk: WalkByKey = (by, takesFocus) => {
    const next = list.step(by);
    if (next === null) return;
    goal.current = takesFocus ? next.key : null;
    void session.show(next.finding.at);
  };
  const choose = (key: string | null): void => {
    list.choose(key);
    const chosen = list.shown.find((one) => one.key === key);
    if (chosen !== undefined) void session.show(chosen.finding.at);
  };
  const claimFocus = useCallback((key: string): boolean => {
    if (goal.current !== key) return false;
    goal.current = null;
    return true;
  }, []);
  return { walk, choose, claimFocus };
}

function WalkBar({
  list,
  onStep,
}: {
  readonly list: FindingList;
  readonly onStep: (by: 1 | -1) => void;
}): ReactNode {
  const styles = useCheckStyles();
  const { session, words } = usePaneTools();
  const { work } = useSessionState();
  const { shown, position } = list;
  const safe = shown.filter(
    ({ finding, dismissal }) => finding.fix === "safe" && dismissal === null,
  );
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" title={words.check.keys} onClick={() => onStep(-1)}>
          {words.check.previous}
        </Button>
        <span className={styles.position}>
          {position < 0
            ? words.check.noPosition(shown.length)
            : words.check.position(position + 1, shown.length)}
        </span>
        <Button size="small" title={words.check.keys} onClick={() => onStep(1)}>
          {words.check.next}
        </Button>
      </div>
      {safe.length > 0 && (
        <Button
          size="small"
          disabledFocusable={work !== null}
          onClick={() => void session.proposeFix(safe.map(({ finding }) => finding))}
        >
          {words.check.fixAll(safe.length)}
        </Button>
      )}
    </>
  );
}
