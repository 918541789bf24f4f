/** 自己診断: says what it will do, does it when it is told to, and gives the results to keep. */
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { DiagnosisHost } from "../../app/diagnosis/diagnosisHost";
import type { StepReport } from "../../app/diagnosis/diagnosisReport";
import type { Language } from "../../core";
import { usePaneTools } from "../paneTools";
import { useUnseenStyles } from "../shell/Unseen.styles";
import type { PaneWords } from "../words/paneWords";
import { useDiagnosisStyles } from "./DiagnosisScreen.styles";
import { StepList } from "./StepList";
import { useDiagnosis, type Diagnosis, type DiagnosisState } from "./useDiagnosis";

interface DiagnosisScreenProps {
  readonly loadHost: () => Promise<DiagnosisHost>;
  readonly onClose: () => void;
}

export function DiagnosisScreen({ loadHost, onClose }: DiagnosisScreenProps): ReactNode {
  const styles = useDiagnosisStyles();
  const { unseen } = useUnseenStyles();
  const { words, language } = usePaneTools();
  const diagnosis = useDiagnosis(loadHost);
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is covered now.
  useEffect(() => title.current?.focus(), []);
  const { state } = diagnosis;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title} ref={title} tabIndex={-1}>
        {words.diagnosis.title}
      </h1>
      <Text>{words.diagnosis.intro}</Text>
      <Text>{words.diagnosis.advice}</Text>
      <div role="status" className={unseen}>
        {describeState(state, words, language)}
      </div>
      <ResultBar state={state} />
      <Actions diagnosis={diagnosis} onClose={onClose} />
      <StepList steps={stepsOf(state)} />
    </div>
  );
}

function stepsOf(state: DiagnosisState): readonly StepReport[] {
  switch (state.kind) {
    case "running":
      return state.progress.done;
    case "finished":
      return state.report.steps;
    default:
      return [];
  }
}

/** What is read out. The steps are not, one by one: the line of progress changes too fast to be followed by ear. */
function describeState(
  state: DiagnosisState,
  { diagnosis: words }: PaneWords,
  language: Language,
): string {
  switch (state.kind) {
    case "idle":
    case "broken":
      return "";
    case "loading":
      return words.loading;
    case "running":
      return state.isStopping ? words.stopping : words.loading;
    case "finished":
      return state.isSaved ? words.saved : describeResult(state, words);
    case "unavailable":
      return state.failure.words[language];
  }
}

type Finished = Extract<DiagnosisState, { readonly kind: "finished" }>;

function describeResult({ report }: Finished, words: PaneWords["diagnosis"]): string {
  const { ok, failed, notApplicable, notRun, leftSheet } = report.summary;
  const left = leftSheet === null ? "" : words.left(leftSheet);
  return [words.summary(ok, failed, notApplicable + notRun), left].filter(Boolean).join(" ");
}

function ResultBar({ state }: { readonly state: DiagnosisState }): ReactNode {
  const { words, language } = usePaneTools();
  if (state.kind !== "finished" && state.kind !== "unavailable") return null;
  const isGood = state.kind === "finished" && state.report.summary.failed === 0;
  return (
    <MessageBar intent={isGood ? "success" : "error"} layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal" }}>
        {state.kind === "finished"
          ? describeResult(state, words.diagnosis)
          : state.failure.words[language]}
        {state.kind === "finished" && <div>{words.diagnosis.saved}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}

interface ActionsProps {
  readonly diagnosis: Diagnosis;
  readonly onClose: () => void;
}

/** While it runs there is no way out but to stop it: whoever left would leave the sheet behind. */
function Actions({ diagnosis, onClose }: ActionsProps): ReactNode {
  const styles = useDiagnosisStyles();
  const { words } = usePaneTools();
  const { state, start, save } = diagnosis;
  if (state.kind === "loading" || state.kind === "running") return <Running {...{ diagnosis }} />;
  const isFinished = state.kind === "finished";
  return (
    <div className={styles.actions}>
      {isFinished && (
        <Button appearance="primary" onClick={save}>
          {words.diagnosis.save}
        </Button>
      )}
      <Button appearance={isFinished ? "secondary" : "primary"} onClick={() => void start()}>
        {isFinished ? words.diagnosis.again : words.diagnosis.start}
      </Button>
      <Button onClick={onClose}>{words.common.close}</Button>
    </div>
  );
}

function Running({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode {
  const styles = useDiagnosisStyles();
  const { words, language } = usePaneTools();
  const { state, stop } = diagnosis;
  const progress = state.kind === "running" ? state.progress : null;
  const { done = [], total = 1, running = null } = progress ?? {};
  const told =
    running === null
      ? words.diagnosis.loading
      : words.diagnosis.running(done.length, total, running[language]);
  return (
    <div className={styles.running}>
      <Field className={styles.progress} validationMessage={told} validationState="none">
        <ProgressBar aria-label={words.diagnosis.title} value={done.length / total} />
      </Field>
      <Button
        size="small"
        disabledFocusable={state.kind === "running" && state.isStopping}
        onClick={stop}
      >
        {words.common.stop}
      </Button>
    </div>
  );
}
