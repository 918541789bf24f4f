/** 集計表: which sheets, whether they are up to date, made in place again and again. */
import {
  Badge,
  Button,
  Checkbox,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SummaryView } from "../../app/engine/workbookView";
import { usePaneTools, useSessionState } from "../paneTools";
import { useSummaryStyles } from "./SummaryScreen.styles";
import { useSummaryChoice, type SummaryChoice } from "./useSummaryChoice";

const kinds = ["overview", "municipality", "project"] as const;

export function SummaryScreen(): ReactNode {
  const styles = useSummaryStyles();
  const { session, words, language } = usePaneTools();
  const { work, opened, changed } = useSessionState();
  const choice = useSummaryChoice();
  const { sheets, chosen } = choice;
  const refusal = opened?.refusal ?? null;
  const outdated = sheets.filter(({ state }) => state === "outdated").length;
  return (
    <div className={styles.screen}>
      <Text>{words.summary.intro}</Text>
      {changed !== null && opened !== null && <RereadBar />}
      {refusal !== null && <Text>{refusal.words[language]}</Text>}
      {outdated > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.summary.outdated(outdated)}</MessageBarBody>
        </MessageBar>
      )}
      {kinds.map((kind) => (
        <SheetGroup key={kind} kind={kind} choice={choice} />
      ))}
      {sheets.length > 0 && (
        <>
          <Text className={styles.note}>{words.summary.relisted}</Text>
          <Button
            appearance="primary"
            disabledFocusable={work !== null}
            onClick={() => void session.proposeSummary(chosen)}
          >
            {words.summary.run(chosen.size)}
          </Button>
        </>
      )}
    </div>
  );
}

function RereadBar(): ReactNode {
  const { session, words } = usePaneTools();
  const { work } = useSessionState();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.summary.changed}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={work !== null} onClick={() => void session.open()}>
          {words.summary.reread}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface SheetGroupProps {
  readonly kind: SummaryView["kind"];
  readonly choice: SummaryChoice;
}

function SheetGroup({ kind, choice }: SheetGroupProps): ReactNode {
  const styles = useSummaryStyles();
  const { words } = usePaneTools();
  const sheets = choice.sheets.filter((one) => one.kind === kind);
  if (sheets.length === 0) return null;
  const owners = sheets.map(({ owner }) => owner);
  return (
    <fieldset className={styles.group}>
      <legend>
        <Text weight="semibold">{nameKind(kind, words.summary)}</Text>
      </legend>
      {sheets.length > 1 && (
        <div className={styles.head}>
          <Button size="small" onClick={() => choice.choose(owners, true)}>
            {words.common.all}
          </Button>
          <Button size="small" onClick={() => choice.choose(owners, false)}>
            {words.common.none}
          </Button>
        </div>
      )}
      {sheets.map((sheet) => (
        <SheetLine key={sheet.owner} sheet={sheet} choice={choice} />
      ))}
    </fieldset>
  );
}

function nameKind(
  kind: SummaryView["kind"],
  words: { readonly overview: string; readonly municipalities: string; readonly projects: string },
): string {
  switch (kind) {
    case "overview":
      return words.overview;
    case "municipality":
      return words.municipalities;
    case "project":
      return words.projects;
  }
}

interface SheetLineProps {
  readonly sheet: SummaryView;
  readonly choice: SummaryChoice;
}

function SheetLine({ sheet, choice }: SheetLineProps): ReactNode {
  const styles = useSummaryStyles();
  const { words } = usePaneTools();
  const { name, owner, state } = sheet;
  return (
    <div className={styles.line}>
      <Checkbox
        className={styles.name}
        label={name}
        checked={choice.chosen.has(owner)}
        onChange={(_event, { checked }) => choice.choose([owner], checked === true)}
      />
      <Badge
        appearance="outline"
        className={styles.state}
        color={state === "outdated" ? "warning" : "informative"}
      >
        {words.summary.state[state]}
      </Badge>
    </div>
  );
}
