/** What an earlier sitting kept, each to be opened again or deleted. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KeptDocument } from "../../files/keeping/keptStore";
import { useDeskState, useDeskTools } from "../deskTools";

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

export function KeptList(): ReactNode {
  const styles = useStyles();
  const { words } = useDeskTools();
  const { offered } = useDeskState().keeping;
  return (
    <ul className={styles.list} aria-label={words.kept.list}>
      {offered.map((kept) => (
        <KeptEntry key={kept.id} kept={kept} />
      ))}
    </ul>
  );
}

function KeptEntry({ kept }: { readonly kept: KeptDocument }): ReactNode {
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
        appearance="primary"
        aria-label={words.kept.reopenName(name)}
        onClick={() => void files.reopen(kept)}
      >
        {words.kept.reopen}
      </Button>
      <Button aria-label={words.kept.discardName(name)} onClick={() => void files.discard(kept)}>
        {words.kept.discard}
      </Button>
    </li>
  );
}
