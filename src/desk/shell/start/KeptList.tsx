/** What an earlier sitting kept, each to be opened again or deleted. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { KeptDocument } from "../../files/keeping/keptStore";
import { useDeskState, useDeskTools } from "../deskTools";
import { DiscardDialog } from "./DiscardDialog";

const useStyles = makeStyles({
  list: { listStyleType: "none", marginBlock: 0, paddingInlineStart: 0 },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  what: { flexGrow: 1, flexBasis: "240px", overflowWrap: "anywhere" },
  time: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface KeptListProps {
  /** The last one was deleted: whatever has the focus then is outside of the list. */
  readonly onEmptied: () => void;
}

export function KeptList({ onEmptied }: KeptListProps): ReactNode {
  const styles = useStyles();
  const { files, words } = useDeskTools();
  const { offered } = useDeskState().keeping;
  const [asked, ask] = useState<KeptDocument | null>(null);
  const discard = async (kept: KeptDocument): Promise<void> => {
    const at = offered.indexOf(kept);
    ask(null);
    await files.discard(kept);
    const left = files.state.keeping.offered;
    const next = left[at] ?? left.at(-1);
    // After the question has given the focus back to what is gone.
    setTimeout(() => {
      if (next === undefined) onEmptied();
      else document.getElementById(reopenId(next))?.focus();
    });
  };
  return (
    <>
      <ul className={styles.list} aria-label={words.kept.list}>
        {offered.map((kept) => (
          <KeptEntry key={kept.id} kept={kept} onDiscard={() => ask(kept)} />
        ))}
      </ul>
      {asked !== null && (
        <DiscardDialog
          name={asked.name}
          onDiscard={() => void discard(asked)}
          onClose={() => ask(null)}
        />
      )}
    </>
  );
}

function reopenId({ id }: KeptDocument): string {
  return `desk-reopen-${id}`;
}

interface KeptEntryProps {
  readonly kept: KeptDocument;
  readonly onDiscard: () => void;
}

function KeptEntry({ kept, onDiscard }: KeptEntryProps): ReactNode {
  const styles = useStyles();
  const { files, words } = useDeskTools();
  const { name, time } = kept;
  return (
    <li className={styles.entry}>
      <div className={styles.what}>
        {name}
        <div className={styles.time}>{words.kept.time(time)}</div>
      </div>
      <Button
        id={reopenId(kept)}
        appearance="primary"
        aria-label={words.kept.reopenName(name)}
        onClick={() => void files.reopen(kept)}
      >
        {words.kept.reopen}
      </Button>
      <Button aria-label={words.kept.discardName(name)} onClick={onDiscard}>
        {words.kept.discard}
      </Button>
    </li>
  );
}
