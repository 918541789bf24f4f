/** The one place that says what runs, what was done, and what could not be done. */
import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import type { Outcome, Work } from "../../app/session/sessionState";
import { usePaneTools, useSessionState } from "../paneTools";
import { describeOutcome, hasWritten, isSuccess, outcomeToTell } from "./describeOutcome";
import { FailureBar, type FailureWays } from "./FailureBar";
import { useNoticesStyles } from "./Notices.styles";

interface NoticesProps {
  /** Takes the focus where what had it is gone. */
  readonly region: RefObject<HTMLDivElement | null>;
  readonly ways: FailureWays;
}

export function Notices({ region, ways }: NoticesProps): ReactNode {
  const styles = useNoticesStyles();
  const state = useSessionState();
  const { work, failure, undoable, proposal } = state;
  const outcome = outcomeToTell(state);
  const tellsOfWriting = outcome !== null && hasWritten(outcome);
  const isIdle = work === null && failure === null && proposal === null;
  const canUndo = undoable !== null && isIdle;
  return (
    <div className={styles.notices} ref={region} tabIndex={-1}>
      {work !== null && <WorkBar work={work} />}
      {failure !== null && <FailureBar failure={failure} ways={ways} />}
      {outcome !== null && <OutcomeBar outcome={outcome} />}
      {canUndo && !tellsOfWriting && <UndoBar />}
    </div>
  );
}

function WorkBar({ work }: { readonly work: Work }): ReactNode {
  const styles = useNoticesStyles();
  const { session, words } = usePaneTools();
  const { kind, done, canCancel } = work;
  return (
    <div className={styles.work}>
      <Field
        className={styles.progress}
        validationMessage={words.work[kind]}
        validationState="none"
      >
        <ProgressBar aria-label={words.work[kind]} {...(done !== null && { value: done })} />
      </Field>
      {canCancel && (
        <Button size="small" onClick={() => session.cancel()}>
          {words.common.stop}
        </Button>
      )}
    </div>
  );
}

function OutcomeBar({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const styles = useNoticesStyles();
  const { words, language } = usePaneTools();
  const { undoable, work } = useSessionState();
  const warnings = "receipt" in outcome ? outcome.receipt.warnings : [];
  return (
    <MessageBar
      intent={warnings.length > 0 ? "warning" : isSuccess(outcome) ? "success" : "info"}
      layout="multiline"
    >
      <MessageBarBody className={styles.body}>
        {describeOutcome(outcome, words)}
        {warnings.length > 0 && (
          <ul className={styles.warnings}>
            {warnings.map((warning) => (
              <li key={warning.ja}>{warning[language]}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {undoable !== null && work === null && hasWritten(outcome) && (
        <MessageBarActions>
          <UndoButton />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function UndoBar(): ReactNode {
  const { words } = usePaneTools();
  const { undoable } = useSessionState();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{undoable !== null && words.outcome.canUndo[undoable]}</MessageBarBody>
      <MessageBarActions>
        <UndoButton />
      </MessageBarActions>
    </MessageBar>
  );
}

function UndoButton(): ReactNode {
  const { session, words } = usePaneTools();
  return (
    <Button size="small" onClick={() => void session.undo()}>
      {words.common.undo}
    </Button>
  );
}
