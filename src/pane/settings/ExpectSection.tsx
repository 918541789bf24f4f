/** 合うはずの数: counts that people know from elsewhere. */
import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Expectations } from "../../core";
import { usePaneTools } from "../paneTools";
import { withEntry } from "./changeSettings";
import { useSettingsStyles } from "./SettingsScreen.styles";
import type { SettingsDraft } from "./useSettingsDraft";

type CountKey = Exclude<keyof Expectations, "participation">;

const countKeys: readonly CountKey[] = [
  "municipalities",
  "projects",
  "measures",
  "relisted",
  "new",
  "expanded",
  "priority",
];

export function ExpectSection({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useSettingsStyles();
  const { settings } = usePaneTools().words;
  const { expect = {} } = draft.draft;
  const names = new Set([
    ...(draft.opened?.municipalities ?? []),
    ...Object.keys(expect.participation ?? {}),
  ]);
  const changeCount = (key: CountKey, value: number | undefined): void => {
    const { [key]: _, ...rest } = expect;
    draft.change("expect", value === undefined ? rest : { ...rest, [key]: value });
  };
  const changeName = (name: string, value: number | undefined): void => {
    const { participation: old, ...rest } = expect;
    const participation = withEntry(old, name, value);
    const isEmpty = Object.keys(participation).length === 0;
    draft.change("expect", isEmpty ? rest : { ...rest, participation });
  };
  return (
    <>
      <span className={styles.note}>{settings.expectHint}</span>
      {countKeys.map((key) => (
        <CountField
          key={key}
          label={settings.counts[key]}
          value={expect[key]}
          onChange={(value) => changeCount(key, value)}
        />
      ))}
      {[...names].map((name) => (
        <CountField
          key={name}
          label={settings.participation(name)}
          value={expect.participation?.[name]}
          onChange={(value) => changeName(name, value)}
        />
      ))}
    </>
  );
}

interface CountFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** Takes digits, full-width ones too, and nothing else. */
function CountField({ label, value, onChange }: CountFieldProps): ReactNode {
  return (
    <Field label={label} size="small">
      <Input
        size="small"
        inputMode="numeric"
        value={value === undefined ? "" : String(value)}
        onChange={(_event, data) => {
          const digits = data.value.normalize("NFKC").replace(/\D/gu, "");
          onChange(digits === "" ? undefined : Number(digits));
        }}
      />
    </Field>
  );
}
