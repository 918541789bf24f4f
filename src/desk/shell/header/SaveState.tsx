/** Whether there is something to save, as a sign and as words. */
import { Spinner } from "@fluentui/react-components";
import { Checkmark16Regular, Circle12Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { DeskDocument } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { useHeaderStyles } from "./DeskHeader.styles";

const signs = {
  unsaved: <Circle12Filled aria-hidden />,
  saved: <Checkmark16Regular aria-hidden />,
  saving: <Spinner size="extra-tiny" aria-hidden />,
} as const;

export function SaveState({
  id,
  front,
}: {
  readonly id: string;
  readonly front: DeskDocument;
}): ReactNode {
  const styles = useHeaderStyles();
  const { words } = useDeskTools();
  const { saving } = useDeskState();
  const state = saving.includes(front.id) ? "saving" : front.isUnsaved ? "unsaved" : "saved";
  return (
    <span id={id} className={styles.state}>
      {signs[state]}
      {words.header.state[state]}
    </span>
  );
}
