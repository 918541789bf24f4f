/** The pane as a whole: four screens over one workbook, in Excel or wherever else somebody sits in front of one. */
import {
  FluentProvider,
  mergeClasses,
  Tab,
  TabList,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useId, useRef, useState, type ComponentType, type ReactNode } from "react";
import type { DiagnosisHost } from "../app/diagnosis/diagnosisHost";
import type { Session } from "../app/session/session";
import type { Language } from "../core";
import { CheckScreen } from "./check/CheckScreen";
import {
  DiagnosisScreen,
  HighlightScreen,
  PreviewDialog,
  PreviewPanel,
  SettingsScreen,
  SummaryScreen,
  useFetchedBehind,
  type PreviewPlace,
} from "./laterParts";
import { usePaneStyles } from "./Pane.styles";
import { PaneToolsContext, usePaneTools, useSessionState } from "./paneTools";
import { BugBoundary } from "./shell/BugBoundary";
import { LiveRegion } from "./shell/LiveRegion";
import { Notices } from "./shell/Notices";
import { PaneFoot } from "./shell/PaneFoot";
import { useUnseenStyles } from "./shell/Unseen.styles";
import {
  isScreenName,
  screenNames,
  useOpenScreens,
  type OpenScreens,
  type ScreenName,
} from "./useOpenScreens";
import { useFocusKept, useFocusReturned } from "./useFocusKept";
import { usePane } from "./usePane";
import { wordsFor } from "./words/paneWords";

export interface PaneProps {
  readonly session: Session;
  readonly language: Language;
  readonly version: string;
  /** The screen to begin with; "diagnosis" counts where there is one. */
  readonly start?: ScreenName | "diagnosis";
  readonly theme?: "light" | "dark";
  /** "over" if absent. */
  readonly preview?: PreviewPlace;
  /** Where another file can be opened in the place of one that is of no use. */
  readonly onOpenFile?: () => void;
  /** Where the host can be diagnosed: fetches what that takes. The version in the foot then leads to 自己診断. */
  readonly diagnosis?: () => Promise<DiagnosisHost>;
}

export function Pane({ theme = "light", ...props }: PaneProps): ReactNode {
  const styles = usePaneStyles();
  const { session, language, version } = props;
  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      className={styles.theme}
      // Dialogs stand over the page: as high as the pane, and of its ground, they would cover all of it.
      applyStylesToPortals={false}
    >
      <div className={styles.pane} lang={language} data-pane>
        <BugBoundary
          words={wordsFor(language)}
          language={language}
          version={version}
          onReopen={() => session.restart()}
        >
          <OpenPane {...props} />
        </BugBoundary>
      </div>
    </FluentProvider>
  );
}

function OpenPane({
  start = "check",
  preview = "over",
  diagnosis,
  onOpenFile,
  ...props
}: Omit<PaneProps, "theme">): ReactNode {
  const styles = usePaneStyles();
  const tools = usePane(props);
  useFetchedBehind(preview);
  const [isDiagnosing, setDiagnosing] = useState(start === "diagnosis");
  const isCovered = isDiagnosing && diagnosis !== undefined;
  return (
    <PaneToolsContext value={tools}>
      <LiveRegion />
      {isCovered && <DiagnosisScreen loadHost={diagnosis} onClose={() => setDiagnosing(false)} />}
      <div className={isCovered ? styles.hidden : styles.through} inert={isCovered}>
        <Screens
          start={start === "diagnosis" ? "check" : start}
          preview={preview}
          {...(onOpenFile && { onOpenFile })}
          {...(diagnosis && { onDiagnose: () => setDiagnosing(true) })}
        />
      </div>
    </PaneToolsContext>
  );
}

const screens: Readonly<Record<ScreenName, ComponentType>> = {
  check: CheckScreen,
  highlight: HighlightScreen,
  summary: SummaryScreen,
  settings: SettingsScreen,
};

interface ScreensProps {
  readonly start: ScreenName;
  readonly preview: PreviewPlace;
  readonly onOpenFile?: () => void;
  readonly onDiagnose?: () => void;
}

function Screens({ start, preview, onOpenFile, onDiagnose }: ScreensProps): ReactNode {
  const styles = usePaneStyles();
  const { unseen } = useUnseenStyles();
  const { session, words } = usePaneTools();
  const { bug, proposal } = useSessionState();
  const { current, opened, open } = useOpenScreens(start);
  const id = useId();
  const notices = useRef<HTMLDivElement>(null);
  useFocusKept(notices);
  const noteFocus = useFocusReturned(`${id}${current}`);
  // A bug in what a press began is shown by the boundary, like a bug in a screen.
  if (bug !== null) throw bug.error;
  const isCovered = proposal !== null && preview === "beside";
  const openSettings = (): void => {
    session.dismissFailure();
    open("settings");
    document.getElementById(`${id}tab-settings`)?.focus();
  };
  return (
    <>
      <ScreenTabs id={id} current={current} isCovered={isCovered} preview={preview} open={open} />
      <Notices
        region={notices}
        ways={{ openSettings, ...(onOpenFile && { openFile: onOpenFile }) }}
      />
      {screenNames.map((name) => {
        const Screen = screens[name];
        const isHidden = name !== current || isCovered;
        return (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only notes what in it has the focus
          <div
            key={name}
            role="tabpanel"
            id={`${id}${name}`}
            aria-labelledby={`${id}tab-${name}`}
            hidden={isHidden}
            onFocus={noteFocus}
            className={mergeClasses(styles.screen, isHidden && styles.hidden)}
          >
            <h1 className={unseen}>{words.tabs[name]}</h1>
            {opened.has(name) && <Screen />}
          </div>
        );
      })}
      {isCovered && (
        <div className={styles.screen}>
          <PreviewPanel proposal={proposal} />
        </div>
      )}
      <PaneFoot {...(onDiagnose && { onDiagnose })} />
      {proposal !== null && !isCovered && <PreviewDialog proposal={proposal} />}
    </>
  );
}

interface ScreenTabsProps extends Pick<OpenScreens, "current" | "open"> {
  /** What the ids of the tabs and their panels begin with. */
  readonly id: string;
  readonly isCovered: boolean;
  readonly preview: PreviewPlace;
}

function ScreenTabs({ id, current, isCovered, preview, open }: ScreenTabsProps): ReactNode {
  const styles = usePaneStyles();
  const { words } = usePaneTools();
  return (
    <TabList
      className={mergeClasses(styles.tabs, preview === "over" && styles.besideMenu)}
      size="small"
      selectedValue={current}
      disabled={isCovered}
      onTabSelect={(_event, { value }) => {
        if (isScreenName(value)) open(value);
      }}
    >
      {screenNames.map((name) => (
        <Tab key={name} value={name} id={`${id}tab-${name}`} aria-controls={`${id}${name}`}>
          {words.tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}
