/** What can be done about a finding: 直す, 該当セルへ, なぜ?, 確認済み. */
import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatAddress, type Place } from "../../core";
import type { Dismissal } from "../../app/dismissal";
import { usePaneTools, useSessionState } from "../paneTools";
import { useEntryStyles } from "./FindingEntry.styles";
import type { ShownFinding } from "./findingRows";

export interface FindingDetailProps {
  readonly shown: ShownFinding;
  readonly onAsk: (about: "why" | "dismiss") => void;
}

export function FindingDetail({ shown, onAsk }: FindingDetailProps): ReactNode {
  const styles = useEntryStyles();
  const { session, words } = usePaneTools();
  const { work } = useSessionState();
  const { finding, dismissal } = shown;
  const isBusy = work !== null;
  return (
    <div className={styles.detail}>
      {dismissal !== null && <DismissalNote dismissal={dismissal} />}
      <RelatedCells places={finding.related} />
      <div className={styles.actions}>
        {finding.fix !== "none" && dismissal === null && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void session.proposeFix([finding])}
          >
            {words.check.fix}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void session.show(finding.at)}
        >
          {words.check.goTo}
        </Button>
        <Button size="small" onClick={() => onAsk("why")}>
          {words.check.why}
        </Button>
        {dismissal === null ? (
          <Button size="small" disabledFocusable={isBusy} onClick={() => onAsk("dismiss")}>
            {words.check.dismiss}
          </Button>
        ) : (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void session.restore(finding)}
          >
            {words.check.restore}
          </Button>
        )}
      </div>
      <span className={styles.note}>{words.check.fixes[finding.fix]}</span>
    </div>
  );
}

function DismissalNote({ dismissal }: { readonly dismissal: Dismissal }): ReactNode {
  const styles = useEntryStyles();
  const { words } = usePaneTools();
  const { reason, by = "", on = "" } = dismissal;
  return (
    <div>
      {words.check.dismissedBecause(reason)}{" "}
      <span className={styles.note}>{words.check.dismissedBy(by, on)}</span>
    </div>
  );
}

/** As many as one would follow by hand. */
const mostRelated = 8;

function RelatedCells({ places }: { readonly places: readonly Place[] }): ReactNode {
  const styles = useEntryStyles();
  const { session, words } = usePaneTools();
  if (places.length === 0) return null;
  return (
    <div className={styles.actions}>
      <span className={styles.note}>{words.check.related}</span>
      {places.slice(0, mostRelated).map((place) => {
        const name = words.common.place(place.sheet, formatAddress(place));
        return (
          <Link as="button" key={name} onClick={() => void session.show(place)}>
            {name}
          </Link>
        );
      })}
      {places.length > mostRelated && "…"}
    </div>
  );
}
