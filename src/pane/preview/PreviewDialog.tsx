/** What will change, before it is written, over the screens: a yes writes exactly this. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Proposal } from "../../app/engine/proposal";
import { PaneDialog } from "../dialog/PaneDialog";
import { usePaneTools } from "../paneTools";
import { PreviewActions } from "./PreviewActions";
import { PreviewContent } from "./PreviewContent";

const useStyles = makeStyles({
  // Room for the title and the buttons in a pane as low as 378 px.
  list: { maxHeight: "45vh", minHeight: "120px" },
});

export function PreviewDialog({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const styles = useStyles();
  const { session, words } = usePaneTools();
  return (
    <PaneDialog
      title={words.preview[proposal.kind]}
      onClose={() => session.decline()}
      actions={<PreviewActions />}
    >
      <PreviewContent proposal={proposal} className={styles.list} />
    </PaneDialog>
  );
}
