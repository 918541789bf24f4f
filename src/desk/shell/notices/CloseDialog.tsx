/** Asks what shall become of changes that were not saved, before their file is closed. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { firstFocus, PaneDialog } from "../../../pane";
import type { DeskDocument } from "../../files/deskState";
import { useDeskTools } from "../deskTools";

const useStyles = makeStyles({ answer: { whiteSpace: "nowrap" } });

export function CloseDialog({ open }: { readonly open: DeskDocument }): ReactNode {
  const styles = useStyles();
  const { files, words } = useDeskTools();
  const { closing } = words;
  return (
    <PaneDialog
      title={closing.title(open.state.name)}
      onClose={() => void files.answerClosing("stay")}
      actions={
        <>
          <Button
            className={styles.answer}
            appearance="primary"
            onClick={() => void files.answerClosing("save")}
          >
            {closing.save}
          </Button>
          <Button className={styles.answer} onClick={() => void files.answerClosing("discard")}>
            {closing.discard}
          </Button>
          <Button
            className={styles.answer}
            {...firstFocus}
            onClick={() => void files.answerClosing("stay")}
          >
            {closing.stay}
          </Button>
        </>
      }
    >
      {closing.text}
    </PaneDialog>
  );
}
