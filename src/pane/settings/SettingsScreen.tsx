/** 設定: what the reader found, and where a person knows better. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarBody,
  Text,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTools, useSessionState } from "../paneTools";
import { ExpectSection } from "./ExpectSection";
import { FileSection } from "./FileSection";
import { MarksSection } from "./MarksSection";
import { NamesSection } from "./NamesSection";
import { ProjectsSection } from "./ProjectsSection";
import { RulesSection } from "./RulesSection";
import { useSettingsStyles } from "./SettingsScreen.styles";
import { SheetsSection } from "./SheetsSection";
import { useSettingsDraft, type SettingsDraft } from "./useSettingsDraft";

export function SettingsScreen(): ReactNode {
  const styles = useSettingsStyles();
  const { words, language } = usePaneTools();
  const draft = useSettingsDraft();
  const refusal = draft.opened?.refusal ?? null;
  return (
    <div className={styles.screen}>
      <Text>{words.settings.intro}</Text>
      {refusal !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{refusal.words[language]}</MessageBarBody>
        </MessageBar>
      )}
      {draft.opened !== null && (
        <>
          <Sections draft={draft} />
          <SaveBar draft={draft} />
        </>
      )}
    </div>
  );
}

function Sections({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useSettingsStyles();
  const { settings: words } = usePaneTools().words;
  const { edition } = draft;
  const sections = [
    { key: "sheets", title: words.sheets, body: <SheetsSection draft={draft} /> },
    {
      key: "roster",
      title: words.roster,
      body: <NamesSection key={edition} draft={draft} member="roster" />,
    },
    {
      key: "centerCities",
      title: words.centerCities,
      body: <NamesSection key={edition} draft={draft} member="centerCities" />,
    },
    { key: "marks", title: words.marks, body: <MarksSection key={edition} draft={draft} /> },
    { key: "projects", title: words.projects, body: <ProjectsSection draft={draft} /> },
    { key: "rules", title: words.rules, body: <RulesSection draft={draft} /> },
    { key: "expect", title: words.expect, body: <ExpectSection draft={draft} /> },
    { key: "file", title: words.file, body: <FileSection draft={draft} /> },
  ];
  return (
    <Accordion multiple collapsible>
      {sections.map(({ key, title, body }) => (
        <AccordionItem key={key} value={key}>
          <AccordionHeader as="h2" size="small">
            {title}
          </AccordionHeader>
          <AccordionPanel className={styles.section}>{body}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function SaveBar({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useSettingsStyles();
  const { words } = usePaneTools();
  const { work } = useSessionState();
  const { isChanged, save, discard } = draft;
  return (
    <div className={styles.saving}>
      <span className={styles.state}>
        {isChanged ? words.settings.unsaved : words.settings.saved}
      </span>
      {isChanged && (
        <Button size="small" onClick={discard}>
          {words.settings.discard}
        </Button>
      )}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={!isChanged || work !== null}
        onClick={save}
      >
        {words.settings.save}
      </Button>
    </div>
  );
}
