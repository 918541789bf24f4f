/** 設定ファイル: out for the command line and other workbooks, in to be looked at before it is saved. */
import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { usePaneTools } from "../paneTools";
import { formatSettings } from "./changeSettings";
import { useSettingsStyles } from "./SettingsScreen.styles";
import type { SettingsDraft } from "./useSettingsDraft";

export function FileSection({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useSettingsStyles();
  const { session, words, saveFile } = usePaneTools();
  const { settings } = words;
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await session.readSettings(() => file.text());
    if (read !== null) draft.replace(read);
  };
  return (
    <>
      <span className={styles.note}>{settings.fileHint}</span>
      <div className={styles.bar}>
        <Button
          size="small"
          onClick={() => saveFile(settings.fileName, formatSettings(draft.draft))}
        >
          {settings.exportFile}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {settings.importFile}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={settings.importFile}
          accept="application/json,.json"
          onChange={(event) => void load(event.target.files?.[0])}
        />
      </div>
    </>
  );
}
