/** Says that what the sheet shows is not written yet. */
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DeskWords } from "../words/deskWords";

export function RehearsalBar({ words }: { readonly words: DeskWords["work"] }): ReactNode {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.rehearsal}</MessageBarTitle>
        {words.rehearsalHint}
      </MessageBarBody>
    </MessageBar>
  );
}
