/** The header of the desk: opening and saving files, and all that is needed less often in a menu. */
import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular, Save20Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { documentInFront, type DeskDocument } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { PaneToggle } from "../layout/PaneToggle";
import { KeptDialog } from "../start/KeptDialog";
import { AboutDialog } from "./AboutDialog";
import { useHeaderStyles } from "./DeskHeader.styles";
import { DeskMenu, type MenuDialog } from "./DeskMenu";
import { PrivacyNote } from "./PrivacyNote";
import { SampleMenu } from "./SampleMenu";
import { SaveState } from "./SaveState";
import { StepButtons } from "./StepButtons";

export function DeskHeader(): ReactNode {
  const styles = useHeaderStyles();
  const { files, words } = useDeskTools();
  const [dialog, setDialog] = useState<MenuDialog | null>(null);
  const front = documentInFront(useDeskState());
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <Button
        className={styles.button}
        icon={<FolderOpen20Regular />}
        aria-keyshortcuts="Control+O"
        onClick={() => void files.choose()}
      >
        {words.header.open}
      </Button>
      <SampleMenu />
      {front !== null && <SaveButton front={front} />}
      <div className={styles.end}>
        {front !== null && <PrivacyNote />}
        {front !== null && <PaneToggle />}
        <DeskMenu front={front} onOpen={setDialog} />
      </div>
      {dialog === "about" && <AboutDialog onClose={() => setDialog(null)} />}
      {dialog === "kept" && <KeptDialog onClose={() => setDialog(null)} />}
    </div>
  );
}

/** Can be pressed at any time: with nothing to save it says so. */
function SaveButton({ front }: { readonly front: DeskDocument }): ReactNode {
  const styles = useHeaderStyles();
  const { files, words } = useDeskTools();
  return (
    <>
      <Button
        appearance={front.isUnsaved ? "primary" : "secondary"}
        icon={<Save20Regular />}
        className={styles.button}
        aria-keyshortcuts="Control+S"
        aria-describedby="desk-save-state"
        onClick={() => void files.save(front.id)}
      >
        {words.header.save}
      </Button>
      <StepButtons front={front} />
      <SaveState id="desk-save-state" front={front} />
    </>
  );
}
