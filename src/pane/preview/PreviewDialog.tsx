/** What will change, before it is written: a yes writes exactly this. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Proposal } from "../../app/engine/proposal";
import { formatAddress } from "../../core";
import { firstFocus, PaneDialog } from "../dialog/PaneDialog";
import { VirtualList } from "../list/VirtualList";
import { usePaneTools } from "../paneTools";
import { PreviewEntry } from "./PreviewEntry";
import { listPreviewItems, type PreviewItem } from "./previewItems";

const useStyles = makeStyles({
  // Room for the title and the buttons in a pane as low as 378 px.
  list: { maxHeight: "45vh", minHeight: "120px", marginBlock: tokens.spacingVerticalS },
  left: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function PreviewDialog({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const styles = useStyles();
  const { session, words } = usePaneTools();
  const { preview, common } = words;
  const items = listPreviewItems(proposal);
  return (
    <PaneDialog
      title={preview[proposal.kind]}
      onClose={() => session.decline()}
      actions={
        <>
          <Button appearance="primary" onClick={() => void session.accept()}>
            {preview.write}
          </Button>
          <Button onClick={() => session.decline()} {...firstFocus}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <Text>{preview.intro(items.length)}</Text>
      <VirtualList
        label={preview.list}
        className={styles.list}
        scrollsByKey
        items={items}
        keyOf={(item) => item.key}
        estimate={estimateItem}
      >
        {(item) => <PreviewEntry item={item} />}
      </VirtualList>
      <LeftNote proposal={proposal} />
    </PaneDialog>
  );
}

function estimateItem({ preview }: PreviewItem): number {
  return preview.kind === "sheet" ? 48 : 96;
}

/** What was wanted and does not come. */
function LeftNote({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const styles = useStyles();
  const { words, language } = usePaneTools();
  switch (proposal.kind) {
    case "fix":
      if (proposal.left.length === 0) return null;
      return <p className={styles.left}>{words.preview.left(proposal.left.length)}</p>;
    case "highlight":
      if (proposal.left.length === 0) return null;
      return (
        <details className={styles.left}>
          <summary>{words.preview.left(proposal.left.length)}</summary>
          <ul>
            {proposal.left.map(({ at, text, reason }) => (
              <li key={`${at.sheet} ${at.row} ${at.column} ${text}`}>
                {words.common.place(at.sheet, formatAddress(at))} {reason[language]}
              </li>
            ))}
          </ul>
        </details>
      );
    case "summarize":
      if (proposal.leftOver.length === 0) return null;
      return <p className={styles.left}>{words.preview.leftOver(proposal.leftOver.join("、"))}</p>;
  }
}
