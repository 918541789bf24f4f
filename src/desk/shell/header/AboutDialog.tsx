/** What this page is, its keys, and its version, for whoever asks by telephone. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { firstFocus, PaneDialog } from "../../../pane";
import { useDeskTools } from "../deskTools";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "fit-content(45%) 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalS,
  },
  does: { marginInlineStart: 0 },
  title: { marginBlock: 0, fontSize: tokens.fontSizeBase300 },
});

export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { words, version } = useDeskTools();
  const { title, text, keys, keyList } = words.about;
  return (
    <PaneDialog
      title={title}
      onClose={onClose}
      actions={
        <Button {...firstFocus} onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.privacy.note}</p>
      <h3 className={styles.title}>{keys}</h3>
      <dl className={styles.keys}>
        {keyList.map(({ key, does }) => (
          <div key={key} style={{ display: "contents" }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{words.version(version)}</p>
    </PaneDialog>
  );
}
