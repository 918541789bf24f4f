/** What became of an entry, where it is not simply there. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../core";
import { useUnseenStyles } from "../../pane";
import type { DeskWords } from "../words/deskWords";
import type { Entry } from "./useEntry";

interface EntryNoticeBarProps {
  readonly entry: Pick<Entry, "notices" | "dismiss">;
  readonly language: Language;
  readonly words: DeskWords["work"];
}

export function EntryNoticeBar({ entry, language, words }: EntryNoticeBarProps): ReactNode {
  const { unseen } = useUnseenStyles();
  const { notices, dismiss } = entry;
  const told = notices.map((notice) => ({
    title: notice.kind === "refused" ? words.refused : null,
    text: notice.words.map((one) => one[language]).join(" "),
  }));
  return (
    <>
      {/* On the page from the beginning, so that what comes into it is read out. */}
      <div role="alert" className={unseen}>
        {told.map(({ title, text }) => `${title ?? ""} ${text}`).join(" ")}
      </div>
      {told.map(({ title, text }, index) => (
        <MessageBar key={index} intent={title === null ? "warning" : "error"} layout="multiline">
          <MessageBarBody>
            {title !== null && <MessageBarTitle>{title}</MessageBarTitle>}
            {text}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={dismiss}>
              {words.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}
