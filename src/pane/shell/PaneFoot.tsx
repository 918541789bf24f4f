/** The version below the screens; where the host can be diagnosed, a press on it leads there. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTools, useSessionState } from "../paneTools";

const useStyles = makeStyles({
  foot: {
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    textAlign: "end",
  },
  version: { color: "inherit", fontSize: "inherit", fontWeight: "inherit", minWidth: 0 },
});

export function PaneFoot({ onDiagnose }: { readonly onDiagnose?: () => void }): ReactNode {
  const styles = useStyles();
  const { words, version } = usePaneTools();
  const { work, proposal } = useSessionState();
  if (onDiagnose === undefined) return <div className={styles.foot}>{words.version(version)}</div>;
  return (
    <div className={styles.foot}>
      <Button
        className={styles.version}
        appearance="subtle"
        size="small"
        aria-label={words.diagnosis.open(version)}
        disabledFocusable={work !== null || proposal !== null}
        onClick={onDiagnose}
      >
        {words.version(version)}
      </Button>
    </div>
  );
}
