/** What goes on at this moment, in one line beside the tabs: a file being opened, what was just decided, or whether work may be kept. */
import { Button } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { asksToKeep, type News } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { useDeskRegions } from "../layout/deskRegions";
import { useMomentStyles } from "./DeskMoment.styles";
import { describeNews, placeOfNews } from "./describeNews";
import { OpeningNotice } from "./OpeningNotice";

/** How long a decision is shown, in ms: enough to read two sentences. It is read out too. */
const moment = 6000;

export function DeskMoment(): ReactNode {
  const state = useDeskState();
  const { opening, news, front } = state;
  // The start page says so itself.
  if (opening.length > 0 && front !== null) return <Opening names={opening} />;
  if (news !== null && placeOfNews(news) === "brief") return <BriefNews news={news} />;
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

function BriefNews({ news }: { readonly news: News }): ReactNode {
  const styles = useMomentStyles();
  const { files, words } = useDeskTools();
  const { serial } = news;
  useEffect(() => {
    const timer = setTimeout(() => files.dismissNews(), moment);
    return () => clearTimeout(timer);
  }, [files, serial]);
  return <div className={styles.moment}>{describeNews(news, words)}</div>;
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
