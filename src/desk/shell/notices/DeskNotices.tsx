/** The one place on the desk that says what could not be done, what was done, and asks whether work may be kept. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { News, ToldFailure } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { useNoticesStyles } from "./DeskNotices.styles";
import { describeNews, isWorthShowing } from "./describeNews";

export function DeskNotices(): ReactNode {
  const styles = useNoticesStyles();
  const { failures, news, asksToKeep } = useDeskState();
  return (
    <div className={styles.notices}>
      {failures.map((told) => (
        <FailureBar key={told.serial} told={told} />
      ))}
      {news !== null && isWorthShowing(news) && <NewsBar key={news.serial} news={news} />}
      {asksToKeep && <KeepBar />}
    </div>
  );
}

function FailureBar({ told }: { readonly told: ToldFailure }): ReactNode {
  const styles = useNoticesStyles();
  const { files, words, language } = useDeskTools();
  const { about, name, failure, serial } = told;
  return (
    <MessageBar intent="error">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.failure[about](name)}</MessageBarTitle>
        {failure.words[language]}
        <div className={styles.more}>{words.failure.code(failure.code)}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => files.dismissFailure(serial)}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function NewsBar({ news }: { readonly news: News }): ReactNode {
  const styles = useNoticesStyles();
  const { files, words } = useDeskTools();
  return (
    <MessageBar intent={news.kind === "downloaded" ? "success" : "info"}>
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
    <MessageBar intent="info">
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
