/** Asks before a copy of unsaved work is deleted: it is nowhere else. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { firstFocus, PaneDialog } from "../../../pane";
import { useDeskTools } from "../deskTools";

interface DiscardDialogProps {
  /** Of the file. */
  readonly name: string;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

export function DiscardDialog({ name, onDiscard, onClose }: DiscardDialogProps): ReactNode {
  const { discarding } = useDeskTools().words.kept;
  return (
    <PaneDialog
      title={discarding.title(name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onDiscard}>{discarding.discard}</Button>
          <Button {...firstFocus} onClick={onClose}>
            {discarding.stay}
          </Button>
        </>
      }
    >
      {discarding.text}
    </PaneDialog>
  );
}
