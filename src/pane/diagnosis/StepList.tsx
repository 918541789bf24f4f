/** The steps of a diagnosis with what came of each: an icon and a word, and why where it is not well. */
import { mergeClasses, Text } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  SubtractCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { StepReport } from "../../app/diagnosis/diagnosisReport";
import { usePaneTools } from "../paneTools";
import { useDiagnosisStyles } from "./DiagnosisScreen.styles";

/** The rest is in the file. */
const mostDifferences = 5;

export function StepList({ steps }: { readonly steps: readonly StepReport[] }): ReactNode {
  const styles = useDiagnosisStyles();
  const { words } = usePaneTools();
  if (steps.length === 0) return null;
  return (
    // The role is said again: without list markers some browsers forget it.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul className={styles.steps} role="list" aria-label={words.diagnosis.list}>
      {steps.map((step) => (
        <li key={step.id} className={styles.step}>
          <ResultIcon result={step.result} />
          <StepText step={step} />
        </li>
      ))}
    </ul>
  );
}

function StepText({ step }: { readonly step: StepReport }): ReactNode {
  const styles = useDiagnosisStyles();
  const { words, language } = usePaneTools();
  const { title, result, reason, code, hostCode, milliseconds, differences } = step;
  const rest = differences.length - mostDifferences;
  const codes = [code, hostCode].filter((one) => one !== null).join(" / ");
  return (
    <div className={styles.told}>
      <Text weight="semibold">{words.diagnosis.results[result]}</Text>{" "}
      <Text>{title[language]}</Text>{" "}
      <Text className={styles.note}>{words.diagnosis.time(milliseconds)}</Text>
      {reason !== null && <div className={styles.note}>{reason[language]}</div>}
      {codes !== "" && <div className={styles.note}>{words.diagnosis.code(codes)}</div>}
      {differences.slice(0, mostDifferences).map(({ after, at, expected, actual }) => (
        <div key={`${after} ${at}`} className={styles.note}>
          {words.diagnosis.difference(at, expected, actual)}
        </div>
      ))}
      {rest > 0 && <div className={styles.note}>{words.diagnosis.more(rest)}</div>}
    </div>
  );
}

/** Says nothing by itself: the word of the result stands beside it. */
function ResultIcon({ result }: Pick<StepReport, "result">): ReactNode {
  const styles = useDiagnosisStyles();
  switch (result) {
    case "ok":
      return (
        <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.ok)} aria-hidden />
      );
    case "failed":
      return (
        <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.failed)} aria-hidden />
      );
    default:
      return (
        <SubtractCircle16Regular className={mergeClasses(styles.icon, styles.other)} aria-hidden />
      );
  }
}
