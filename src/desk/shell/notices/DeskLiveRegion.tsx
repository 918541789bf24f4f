/** Reads out what happens to files: results politely, failures at once. Stands on the page from the beginning, as screen readers want it. */
import type { ReactNode } from "react";
import { useUnseenStyles } from "../../../pane";
import { asksToKeep } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { describeNews } from "./describeNews";

export function DeskLiveRegion(): ReactNode {
  const { unseen } = useUnseenStyles();
  const { words, language } = useDeskTools();
  const state = useDeskState();
  const { opening, news, failures } = state;
  const last = failures.at(-1);
  return (
    <>
      <div role="status" className={unseen}>
        {opening.length > 0 && words.start.opening(opening)}
        {opening.length === 0 && news !== null && (
          <span key={news.serial}>{describeNews(news, words)}</span>
        )}
        {asksToKeep(state) && <span>{words.kept.ask}</span>}
      </div>
      <div role="alert" className={unseen}>
        {last !== undefined && (
          <span key={last.serial}>
            {words.failure[last.about](last.name)} {last.failure.words[language]}
          </span>
        )}
      </div>
    </>
  );
}
