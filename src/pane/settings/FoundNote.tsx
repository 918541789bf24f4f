/** What the reader found by itself, to compare with what is set, and to begin from. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTools } from "../paneTools";
import { useSettingsStyles } from "./SettingsScreen.styles";

export interface FoundNoteProps {
  readonly found: readonly string[];
  readonly onUse: () => void;
}

export function FoundNote({ found, onUse }: FoundNoteProps): ReactNode {
  const styles = useSettingsStyles();
  const { words } = usePaneTools();
  if (found.length === 0) return <span className={styles.note}>{words.settings.notFound}</span>;
  return (
    <>
      <span className={styles.note}>
        {words.settings.found}: {found.join("、")}
      </span>
      <div className={styles.bar}>
        <Button size="small" onClick={onUse}>
          {words.settings.useFound}
        </Button>
      </div>
    </>
  );
}
