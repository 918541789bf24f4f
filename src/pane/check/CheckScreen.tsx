/** 点検: one press, then a list to work through. */
import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckResult } from "../../app/checkWorkbook";
import { FindingBrowser } from "../laterParts";
import { usePaneTools, useSessionState } from "../paneTools";
import { useCheckStyles } from "./CheckScreen.styles";

export function CheckScreen(): ReactNode {
  const styles = useCheckStyles();
  const { session, words } = usePaneTools();
  const { checked, work, checkChanged } = useSessionState();
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <Button
          className={styles.wide}
          appearance={checked === null || checkChanged !== null ? "primary" : "secondary"}
          disabledFocusable={work !== null}
          onClick={() => void session.check()}
        >
          {checked === null ? words.check.run : words.check.again}
        </Button>
      </div>
      {checked === null ? <Text>{words.check.intro}</Text> : <CheckedPlan checked={checked} />}
    </div>
  );
}

function CheckedPlan({ checked }: { readonly checked: CheckResult }): ReactNode {
  const { words, language } = usePaneTools();
  const { checkChanged } = useSessionState();
  const { problem, stale, all } = checked;
  return (
    <>
      {checkChanged !== null && <StaleBar by={checkChanged} />}
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem.words[language]}</MessageBarBody>
        </MessageBar>
      )}
      {stale.length > 0 && <Text size={200}>{words.check.staleDismissals(stale.length)}</Text>}
      {all.length === 0 ? <Text>{words.check.clean}</Text> : <FindingBrowser checked={checked} />}
    </>
  );
}

/** The button above it checks again. */
function StaleBar({ by }: { readonly by: "here" | "elsewhere" }): ReactNode {
  const { words } = usePaneTools();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.check.stale}</MessageBarTitle>
        {by === "here" ? words.check.staleHere : words.check.staleElsewhere}
      </MessageBarBody>
    </MessageBar>
  );
}
