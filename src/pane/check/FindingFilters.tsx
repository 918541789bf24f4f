/** Narrows the list: by rule, by sheet, with or without 確認済み. */
import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckResult } from "../../app/checkWorkbook";
import { usePaneTools } from "../paneTools";
import { useCheckStyles } from "./CheckScreen.styles";
import { titleOf } from "./findingRows";
import type { FindingList } from "./useFindingList";

export interface FindingFiltersProps {
  readonly list: FindingList;
  readonly checked: CheckResult;
}

export function FindingFilters({ list, checked }: FindingFiltersProps): ReactNode {
  const styles = useCheckStyles();
  const { words, language } = usePaneTools();
  const { filter, setFilter } = list;
  const findings = checked.all;
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  return (
    <div role="group" aria-label={words.check.filters}>
      <div className={styles.filters}>
        <Choice
          label={words.check.rule}
          every={words.check.everyRule}
          value={filter.code}
          options={codes.map((code) => [code, `${code} ${titleOf(code)[language]}`])}
          onChange={(code) => setFilter({ code })}
        />
        <Choice
          label={words.check.sheet}
          every={words.check.everySheet}
          value={filter.sheet}
          options={sheets.map((sheet) => [sheet, sheet])}
          onChange={(sheet) => setFilter({ sheet })}
        />
      </div>
      {checked.dismissed.length > 0 && (
        <Checkbox
          label={words.check.showDismissed(checked.dismissed.length)}
          checked={filter.showsDismissed}
          onChange={(_event, { checked: isOn }) => setFilter({ showsDismissed: isOn === true })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** The option that narrows nothing. */
  readonly every: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, every, value, options, onChange }: ChoiceProps): ReactNode {
  const styles = useCheckStyles();
  return (
    <Field label={label} size="small" className={styles.select}>
      <Select size="small" value={value} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{every}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
