/** Reads out what happens: results politely, failures at once. Stands on the page from the beginning, as screen readers want it. */
import type { ReactNode } from "react";
import { usePaneTools, useSessionState } from "../paneTools";
import { describeOutcome, outcomeToTell } from "./describeOutcome";
import { useUnseenStyles } from "./Unseen.styles";

export function LiveRegion(): ReactNode {
  const styles = useUnseenStyles();
  const { words, language } = usePaneTools();
  const state = useSessionState();
  const { work, failure } = state;
  const outcome = outcomeToTell(state);
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
