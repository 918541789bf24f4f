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
import type { DeskWords } from "../words/deskWords";
import type { Entry } from "./useEntry";

interface EntryNoticeBarProps {
  readonly entry: Pick<Entry, "notice" | "dismiss">;
  readonly language: Language;
  readonly words: DeskWords["work"];
}

export function EntryNoticeBar({ entry, language, words }: EntryNoticeBarProps): ReactNode {
  const { notice, dismiss } = entry;
  if (notice === null) return null;
  return (
    <MessageBar
      intent={notice.kind === "refused" ? "error" : "warning"}
      layout="multiline"
      politeness="assertive"
    >
      <MessageBarBody>
        {notice.kind === "refused" && <MessageBarTitle>{words.refused}</MessageBarTitle>}
        {notice.words.map((one) => one[language]).join(" ")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={dismiss}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
