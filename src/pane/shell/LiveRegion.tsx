/** Reads out what happens: results politely, failures at once. Stands on the page from the beginning, as screen readers want it. */
import type { ReactNode } from "react";
import { usePaneTools, useSessionState } from "../paneTools";
import { describeOutcome } from "./describeOutcome";
import { useUnseenStyles } from "./Unseen.styles";

export function LiveRegion(): ReactNode {
  const styles = useUnseenStyles();
  const { words, language } = usePaneTools();
  const { work, outcome, failure } = useSessionState();
  const said = outcome === null ? "" : describeOutcome(outcome, words);
  return (
    <>
      <div role="status" className={styles.unseen}>
        {work === null ? <span key={outcome?.serial}>{said}</span> : words.work[work.kind]}
      </div>
      <div role="alert" className={styles.unseen}>
        {failure === null ? "" : `${words.failure.title} ${failure.words[language]}`}
      </div>
    </>
  );
}
