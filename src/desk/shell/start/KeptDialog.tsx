/** What an earlier sitting kept, for whoever has opened other files first. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { firstFocus, PaneDialog } from "../../../pane";
import { useDeskTools } from "../deskTools";
import { KeptList } from "./KeptList";

export function KeptDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words } = useDeskTools();
  return (
    <PaneDialog
      title={words.kept.title}
      onClose={onClose}
      actions={
        <Button {...firstFocus} onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <p>{words.kept.intro}</p>
      <KeptList onEmptied={onClose} />
    </PaneDialog>
  );
}
