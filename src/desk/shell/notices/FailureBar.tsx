/** All failures of a kind in one bar: one as a sentence, several as a list that scrolls. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ToldFailure } from "../../files/deskState";
import { useNoticeBarStyles } from "../../noticeBar.styles";
import { useDeskTools } from "../deskTools";
import { useNoticesStyles } from "./DeskNotices.styles";

interface FailureBarProps {
  readonly kind: ToldFailure["about"];
  /** At least one. */
  readonly told: readonly ToldFailure[];
}

export function FailureBar({ kind, told }: FailureBarProps): ReactNode {
  const styles = useNoticeBarStyles();
  const { files, words } = useDeskTools();
  const [first] = told;
  const isOne = first !== undefined && told.length === 1;
  return (
    // Not left to the bar to lay out: it would give the button a line of its own for long sentences.
    <MessageBar layout="singleline" className={styles.bar} intent="error">
      <MessageBarBody className={styles.body}>
        {isOne ? <OneFailure told={first} /> : <FailureList kind={kind} told={told} />}
      </MessageBarBody>
      <MessageBarActions>
        {kind === "open" && (
          <Button size="small" onClick={() => void files.choose()}>
            {words.failure.openOther}
          </Button>
        )}
        <Button size="small" onClick={() => files.dismissFailures(kind)}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function OneFailure({ told }: { readonly told: ToldFailure }): ReactNode {
  const { words } = useDeskTools();
  return (
    <>
      <MessageBarTitle>{words.failure[told.about](told.name)}</MessageBarTitle>
      <Reason told={told} />
    </>
  );
}

function FailureList({ kind, told }: FailureBarProps): ReactNode {
  const styles = useNoticeBarStyles();
  const { words } = useDeskTools();
  const title = words.failure.several[kind](told.length);
  /* eslint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys too */
  return (
    <>
      <MessageBarTitle>{title}</MessageBarTitle>
      <ul className={styles.list} aria-label={title} tabIndex={0}>
        {told.map((one) => (
          <li key={one.serial}>
            {one.name !== null && <b>{words.failure.file(one.name)}</b>} <Reason told={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Reason({ told: { failure } }: { readonly told: ToldFailure }): ReactNode {
  const styles = useNoticesStyles();
  const { words, language } = useDeskTools();
  return (
    <>
      {failure.words[language]}{" "}
      <span className={styles.code}>{words.failure.code(failure.code)}</span>
    </>
  );
}
