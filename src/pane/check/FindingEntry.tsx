/** A finding in the list: a line; opened, with all that can be done about it. */
import { Badge, Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { formatAddress, type Words } from "../../core";
import { usePaneTools } from "../paneTools";
import { FindingDetail } from "./FindingDetail";
import { useEntryStyles } from "./FindingEntry.styles";
import type { ShownFinding } from "./findingRows";
import { SeverityIcon } from "./SeverityIcon";

export interface GroupHeadingProps {
  readonly code: string;
  readonly title: Words;
  readonly count: number;
}

export function GroupHeading({ code, title, count }: GroupHeadingProps): ReactNode {
  const styles = useEntryStyles();
  const { words, language } = usePaneTools();
  return <h2 className={styles.group}>{words.check.group(code, title[language], count)}</h2>;
}

export interface FindingEntryProps {
  readonly shown: ShownFinding;
  readonly isCurrent: boolean;
  /** Whether there are findings on several sheets, so that a cell's address alone does not say where it is. */
  readonly namesSheet: boolean;
  readonly onChoose: (key: string | null) => void;
  readonly onAsk: (about: "why" | "dismiss") => void;
  /** Whether somebody walked to the finding and is to be taken there; true once for each step. */
  readonly claimFocus: (key: string) => boolean;
}

export function FindingEntry({
  shown,
  isCurrent,
  namesSheet,
  onChoose,
  onAsk,
  claimFocus,
}: FindingEntryProps): ReactNode {
  const styles = useEntryStyles();
  const { words, language } = usePaneTools();
  const { key, finding, dismissal } = shown;
  const cell = formatAddress(finding.at);
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    // The entry may come onto the page only after the list has scrolled to it.
    if (isCurrent && claimFocus(key)) head.current?.focus({ preventScroll: true });
  }, [isCurrent, key, claimFocus]);
  return (
    <div className={mergeClasses(styles.entry, isCurrent && styles.current)}>
      <Button
        ref={(element: HTMLElement | null) => {
          head.current = element;
        }}
        className={styles.head}
        appearance="transparent"
        aria-expanded={isCurrent}
        icon={<SeverityIcon severity={finding.severity} />}
        onClick={() => onChoose(isCurrent ? null : key)}
      >
        <span className={isCurrent ? styles.whole : styles.text}>
          <span className={styles.cell}>
            {words.check.severity[finding.severity]}{" "}
            {namesSheet ? words.common.place(finding.at.sheet, cell) : cell}
          </span>{" "}
          {dismissal !== null && (
            <>
              <Badge appearance="outline" className={styles.badge}>
                {words.check.dismissed}
              </Badge>{" "}
            </>
          )}
          {finding.words[language]}
        </span>
      </Button>
      {isCurrent && <FindingDetail shown={shown} onAsk={onAsk} />}
    </div>
  );
}
