/** 対象のシート: needed where a workbook holds more than one plan. */
import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTools } from "../paneTools";
import { useSettingsStyles } from "./SettingsScreen.styles";
import type { SettingsDraft } from "./useSettingsDraft";

export function SheetsSection({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useSettingsStyles();
  const { words } = usePaneTools();
  const chosen = draft.draft.sheets ?? [];
  const present = (draft.opened?.tabs ?? [])
    .filter(({ owner, visibility }) => owner === null && visibility !== "veryHidden")
    .map(({ name }) => name);
  const names = [...new Set([...present, ...chosen])];
  return (
    <div role="group" aria-label={words.settings.sheets}>
      <span className={styles.note}>{words.settings.sheetsHint}</span>
      {names.map((name) => (
        <div key={name}>
          <Checkbox
            label={name}
            checked={chosen.includes(name)}
            onChange={(_event, { checked }) =>
              draft.change(
                "sheets",
                names.filter((one) => (one === name ? checked === true : chosen.includes(one))),
              )
            }
          />
        </div>
      ))}
    </div>
  );
}
