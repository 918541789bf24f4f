/** What could not be done and why, and what may help. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Failure } from "../../core";
import { usePaneTools, useSessionState } from "../paneTools";
import { useNoticesStyles } from "./Notices.styles";
import { offersFor, type Offer } from "./offers";

/** Where else a failure may lead. */
export interface FailureWays {
  readonly openSettings: () => void;
  /** Where the host can open another file. */
  readonly openFile?: () => void;
}

interface FailureBarProps {
  readonly failure: Failure;
  readonly ways: FailureWays;
}

export function FailureBar({ failure, ways }: FailureBarProps): ReactNode {
  const styles = useNoticesStyles();
  const { session, words, language } = usePaneTools();
  const { opened } = useSessionState();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.failure.title}</MessageBarTitle>
        {failure.words[language]}
        <div className={styles.code}>{words.failure.code(failure.code)}</div>
      </MessageBarBody>
      <MessageBarActions>
        {offersFor(failure.code, opened).map((offer) => (
          <OfferButton key={offer} offer={offer} ways={ways} />
        ))}
        <Button size="small" onClick={() => session.dismissFailure()}>
          {words.common.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface OfferButtonProps {
  readonly offer: Offer;
  readonly ways: FailureWays;
}

/** What the host cannot do is not offered. */
function OfferButton({ offer, ways }: OfferButtonProps): ReactNode {
  const { session, words } = usePaneTools();
  const follow: Readonly<Record<Offer, (() => void) | undefined>> = {
    retry: () => void session.retry(),
    check: () => void session.check(),
    sheets: ways.openSettings,
    file: ways.openFile,
  };
  const act = follow[offer];
  if (act === undefined) return null;
  return (
    <Button size="small" onClick={act}>
      {words.failure.offers[offer]}
    </Button>
  );
}
