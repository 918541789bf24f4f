/** 印と意味: signs that the legend leaves open, or that a person knows better; and how 不参加 is written. */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { MarkMeaning } from "../../app/settings";
import { usePaneTools } from "../paneTools";
import { withEntry } from "./changeSettings";
import { useSettingsStyles } from "./SettingsScreen.styles";
import type { SettingsDraft } from "./useSettingsDraft";

const meanings: readonly MarkMeaning[] = ["participates", "budgets", "absent", "priority"];

export function MarksSection({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const { words } = usePaneTools();
  const { settings } = words;
  const [added, setAdded] = useState<readonly string[]>([]);
  const found = draft.found.marks ?? {};
  const marks = draft.draft.marks ?? {};
  const signs = [...new Set([...Object.keys(found), ...Object.keys(marks), ...added])];
  return (
    <>
      {signs.map((sign) => (
        <Field key={sign} label={settings.markMeaning(sign)} size="small">
          <Select
            size="small"
            value={marks[sign] ?? ""}
            onChange={(_event, { value }) => {
              const meaning = meanings.find((one) => one === value);
              draft.change("marks", withEntry(draft.draft.marks, sign, meaning));
            }}
          >
            <option value="">{describeFound(found[sign], settings)}</option>
            {meanings.map((one) => (
              <option key={one} value={one}>
                {settings.meanings[one]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <NewMark onAdd={(sign) => setAdded([...added, sign])} />
      <AbsentMarkField draft={draft} />
    </>
  );
}

function describeFound(
  meaning: MarkMeaning | undefined,
  settings: { readonly byLegend: string; readonly meanings: Readonly<Record<MarkMeaning, string>> },
): string {
  if (meaning === undefined) return settings.byLegend;
  return `${settings.byLegend}(${settings.meanings[meaning]})`;
}

function NewMark({ onAdd }: { readonly onAdd: (sign: string) => void }): ReactNode {
  const styles = useSettingsStyles();
  const { settings } = usePaneTools().words;
  const [sign, setSign] = useState("");
  return (
    <>
      <Field label={settings.newMark} size="small">
        <Input size="small" value={sign} onChange={(_event, { value }) => setSign(value)} />
      </Field>
      <div className={styles.bar}>
        <Button
          size="small"
          disabledFocusable={sign.trim() === ""}
          onClick={() => {
            onAdd(sign.trim());
            setSign("");
          }}
        >
          {settings.addMark}
        </Button>
      </div>
    </>
  );
}

function AbsentMarkField({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const { absentMark, absentMarks } = usePaneTools().words.settings;
  const set = draft.draft.absentMark;
  const value = set === undefined ? "auto" : set === "" ? "blank" : "dash";
  return (
    <Field label={absentMark} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_event, data) =>
          draft.change(
            "absentMark",
            data.value === "auto" ? undefined : data.value === "blank" ? "" : "－",
          )
        }
      >
        <option value="auto">{absentMarks.auto}</option>
        <option value="blank">{absentMarks.blank}</option>
        <option value="dash">{absentMarks.dash}</option>
      </Select>
    </Field>
  );
}
