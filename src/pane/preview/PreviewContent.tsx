/** What will change, entry by entry, and what will not. */
import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Proposal } from "../../app/engine/proposal";
import { formatAddress } from "../../core";
import { VirtualList } from "../list/VirtualList";
import { usePaneTools } from "../paneTools";
import type { PaneWords } from "../words/paneWords";
import { PreviewEntry } from "./PreviewEntry";
import { listPreviewItems, type PreviewItem } from "./previewItems";

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalS },
  left: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface PreviewContentProps {
  readonly proposal: Proposal;
  /** How high the list is. */
  readonly className: string;
  /** What else an entry offers. */
  readonly actions?: (item: PreviewItem) => ReactNode;
}

export function PreviewContent({ proposal, className, actions }: PreviewContentProps): ReactNode {
  const styles = useStyles();
  const { preview } = usePaneTools().words;
  const items = listPreviewItems(proposal);
  return (
    <>
      <Text>{introduce(proposal, preview)}</Text>
      <VirtualList
        label={preview.list}
        className={mergeClasses(styles.list, className)}
        scrollsByKey={actions === undefined}
        items={items}
        keyOf={(item) => item.key}
        estimate={estimateItem}
      >
        {(item) => <PreviewEntry item={item} actions={actions?.(item)} />}
      </VirtualList>
      <LeftNote proposal={proposal} />
    </>
  );
}

/** Counts what the result will count: a finding may take several changes. */
function introduce(proposal: Proposal, words: PaneWords["preview"]): string {
  switch (proposal.kind) {
    case "fix":
      return words.introFindings(proposal.applied.length);
    case "highlight":
      return words.intro(proposal.previews.length);
    case "summarize":
      return words.introSheets(proposal.previews.length);
  }
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
