/** Reads out what happens: results politely, failures at once. Stands on the page from the beginning, as screen readers want it. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTools, useSessionState } from "../paneTools";
import { describeOutcome } from "./describeOutcome";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function LiveRegion(): ReactNode {
  const styles = useStyles();
  const { words, language } = usePaneTools();
  const { work, outcome, failure } = useSessionState();
  const said = outcome === null ? "" : describeOutcome(outcome, words);
  return (
    <>
      <div role="status" className={styles.spoken}>
        {work === null || work.kind === "show" ? (
          <span key={outcome?.serial}>{said}</span>
        ) : (
          words.work[work.kind]
        )}
      </div>
      <div role="alert" className={styles.spoken}>
        {failure === null ? "" : `${words.failure.title} ${failure.words[language]}`}
      </div>
    </>
  );
}
