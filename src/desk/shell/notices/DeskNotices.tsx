/** The one place on the desk that says what could not be done, and where a file went. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { News } from "../../files/deskState";
import { useNoticeBarStyles } from "../../noticeBar.styles";
import { useDeskState, useDeskTools } from "../deskTools";
import { useNoticesStyles } from "./DeskNotices.styles";
import { FailureBar } from "./FailureBar";
import { describeNews, placeOfNews } from "./describeNews";

const kinds = ["open", "save", "undo", "redo", "keep", "discard"] as const;

export function DeskNotices(): ReactNode {
  const styles = useNoticesStyles();
  const { failures, news } = useDeskState();
  return (
    <div className={styles.notices}>
      {kinds.map((kind) => {
        const told = failures.filter(({ about }) => about === kind);
        return told.length > 0 && <FailureBar key={kind} kind={kind} told={told} />;
      })}
      {news !== null && placeOfNews(news) === "bar" && <NewsBar key={news.serial} news={news} />}
    </div>
  );
}

function NewsBar({ news }: { readonly news: News }): ReactNode {
  const styles = useNoticeBarStyles();
  const { files, words } = useDeskTools();
  return (
    <MessageBar layout="singleline" className={styles.bar} intent="success">
      <MessageBarBody className={styles.body}>{describeNews(news, words)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => files.dismissNews()}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
