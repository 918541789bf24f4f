/** 点検の項目: how grave each rule is here, or off. */
import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RuleSetting } from "../../app/settings";
import { explainRule, ruleFacts } from "../../core";
import { usePaneTools } from "../paneTools";
import { withEntry } from "./changeSettings";
import type { SettingsDraft } from "./useSettingsDraft";

const choices: readonly RuleSetting[] = ["off", "error", "warning", "info"];

const rules = ruleFacts
  .filter(({ code }) => explainRule(code)?.isChecked === true)
  .sort((a, b) => (a.code < b.code ? -1 : 1));

export function RulesSection({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const { words, language } = usePaneTools();
  const { settings } = words;
  const { severity } = words.check;
  const set = draft.draft.rules ?? {};
  return (
    <>
      {rules.map((rule) => (
        <Field key={rule.code} label={`${rule.code} ${rule.title[language]}`} size="small">
          <Select
            size="small"
            value={set[rule.code] ?? ""}
            onChange={(_event, { value }) =>
              draft.change(
                "rules",
                withEntry(
                  set,
                  rule.code,
                  choices.find((one) => one === value),
                ),
              )
            }
          >
            <option value="">{settings.ruleDefault(severity[rule.severity])}</option>
            {choices.map((one) => (
              <option key={one} value={one}>
                {one === "off" ? settings.ruleOff : severity[one]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
