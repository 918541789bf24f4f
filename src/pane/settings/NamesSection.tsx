/** 名簿 and 中心市: official names, one a line. */
import { Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePaneTools } from "../paneTools";
import { FoundNote } from "./FoundNote";
import type { SettingsDraft } from "./useSettingsDraft";

export interface NamesSectionProps {
  readonly draft: SettingsDraft;
  readonly member: "roster" | "centerCities";
}

export function NamesSection({ draft, member }: NamesSectionProps): ReactNode {
  const { words } = usePaneTools();
  const [text, setText] = useState((draft.draft[member] ?? []).join("\n"));
  const found = draft.found[member] ?? [];
  return (
    <>
      <Field label={words.settings[member]} hint={words.settings.onePerLine}>
        <Textarea
          value={text}
          resize="vertical"
          placeholder={found.join("\n")}
          onChange={(_event, { value }) => {
            setText(value);
            draft.change(member, splitLines(value));
          }}
        />
      </Field>
      <FoundNote
        found={found}
        onUse={() => {
          setText(found.join("\n"));
          draft.change(member, found);
        }}
      />
    </>
  );
}

function splitLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
