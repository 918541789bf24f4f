/** The one place on the desk that says what could not be done, what was done, and asks whether work may be kept. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { News } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { useNoticesStyles } from "./DeskNotices.styles";
import { FailureBar } from "./FailureBar";
import { describeNews, isWorthShowing } from "./describeNews";

const kinds = ["open", "save", "keep"] as const;

export function DeskNotices(): ReactNode {
  const styles = useNoticesStyles();
  const { failures, news, asksToKeep } = useDeskState();
  return (
    <div className={styles.notices}>
      {kinds.map((kind) => {
        const told = failures.filter(({ about }) => about === kind);
        return told.length > 0 && <FailureBar key={kind} kind={kind} told={told} />;
      })}
      {news !== null && isWorthShowing(news) && <NewsBar key={news.serial} news={news} />}
      {asksToKeep && <KeepBar />}
    </div>
  );
}

function NewsBar({ news }: { readonly news: News }): ReactNode {
  const styles = useNoticesStyles();
  const { files, words } = useDeskTools();
  return (
    <MessageBar
      layout="singleline"
      className={styles.bar}
      intent={news.kind === "downloaded" ? "success" : "info"}
    >
      <MessageBarBody className={styles.body}>{describeNews(news, words)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => files.dismissNews()}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Does not stop anybody: whoever does not answer is asked again at the next sitting, and nothing is kept. */
function KeepBar(): ReactNode {
  const styles = useNoticesStyles();
  const { files, words } = useDeskTools();
  return (
    <MessageBar layout="singleline" className={styles.bar} intent="info">
      <MessageBarBody className={styles.body}>
        {words.kept.ask}
        <div className={styles.more}>{words.kept.askMore}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void files.answerKeeping(true)}>
          {words.kept.yes}
        </Button>
        <Button size="small" onClick={() => void files.answerKeeping(false)}>
          {words.kept.no}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
