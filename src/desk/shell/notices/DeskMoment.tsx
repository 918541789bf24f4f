/** What goes on at this moment, in one line beside the tabs: a file being opened, what was just decided, or whether work may be kept. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { asksToKeep } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { useDeskRegions } from "../layout/deskRegions";
import { BriefNews, useBriefNews } from "./BriefNews";
import { useMomentStyles } from "./DeskMoment.styles";
import { OpeningNotice } from "./OpeningNotice";

export function DeskMoment(): ReactNode {
  const styles = useMomentStyles();
  const state = useDeskState();
  const news = useBriefNews();
  const { opening, front } = state;
  // The start page says so itself, where it does not push it down.
  if (front === null) return null;
  if (opening.length > 0) return <Opening names={opening} />;
  if (news !== null) {
    return (
      <div className={styles.moment}>
        <BriefNews news={news} />
      </div>
    );
  }
  return asksToKeep(state) && <KeepQuestion />;
}

function Opening({ names }: { readonly names: readonly string[] }): ReactNode {
  const styles = useMomentStyles();
  const { words } = useDeskTools();
  const { focusWork } = useDeskRegions();
  return (
    <div className={styles.moment}>
      <OpeningNotice text={words.tabs.opening(names)} onCancelled={focusWork} />
    </div>
  );
}

/** Does not stop anybody: whoever does not answer is asked again at the next sitting, and nothing is kept. */
function KeepQuestion(): ReactNode {
  const styles = useMomentStyles();
  const { files, words } = useDeskTools();
  const { ask, askMore, yes, no } = words.kept;
  const { focusWork } = useDeskRegions();
  const answer = (isKept: boolean): void => {
    focusWork();
    void files.answerKeeping(isKept);
  };
  return (
    <div role="group" aria-label={ask} className={styles.moment}>
      <span>
        {ask} <span className={styles.more}>{askMore}</span>
      </span>
      <Button size="small" className={styles.answer} onClick={() => answer(true)}>
        {yes}
      </Button>
      <Button size="small" className={styles.answer} onClick={() => answer(false)}>
        {no}
      </Button>
    </div>
  );
}
