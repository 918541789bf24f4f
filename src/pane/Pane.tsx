/** The pane as a whole: four screens over one workbook, in Excel or wherever else a LivePort is. */
import {
  FluentProvider,
  mergeClasses,
  Tab,
  TabList,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  type ComponentType,
  type ReactNode,
  type RefObject,
} from "react";
import type { LivePort } from "../app/ports";
import type { Language } from "../core";
import { CheckScreen } from "./check/CheckScreen";
import { usePaneStyles } from "./Pane.styles";
import { PaneToolsContext, usePaneTools, useSessionState } from "./paneTools";
import { BugBoundary } from "./shell/BugBoundary";
import { LiveRegion } from "./shell/LiveRegion";
import { Notices } from "./shell/Notices";
import { useUnseenStyles } from "./shell/Unseen.styles";
import { isScreenName, screenNames, useOpenScreens, type ScreenName } from "./useOpenScreens";
import { usePane } from "./usePane";
import { wordsFor } from "./words/paneWords";

export interface PaneProps {
  readonly port: LivePort;
  readonly language: Language;
  readonly version: string;
  /** The screen to begin with. */
  readonly start?: ScreenName;
  readonly theme?: "light" | "dark";
}

export function Pane({ theme = "light", ...props }: PaneProps): ReactNode {
  const styles = usePaneStyles();
  const { language, version } = props;
  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      className={styles.theme}
    >
      <div className={styles.pane} lang={language}>
        <BugBoundary words={wordsFor(language)} version={version}>
          <OpenPane {...props} />
        </BugBoundary>
      </div>
    </FluentProvider>
  );
}

/** Begins a session; after a bug the boundary puts a new one in its place. */
function OpenPane({ start = "check", ...props }: Omit<PaneProps, "theme">): ReactNode {
  const tools = usePane(props);
  return (
    <PaneToolsContext value={tools}>
      <LiveRegion />
      <Screens start={start} />
    </PaneToolsContext>
  );
}

/** Fetched when they are first opened: the first screen is to be there at once. */
const HighlightScreen = lazy(async () => ({
  default: (await import("./highlight/HighlightScreen")).HighlightScreen,
}));
const SummaryScreen = lazy(async () => ({
  default: (await import("./summary/SummaryScreen")).SummaryScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import("./settings/SettingsScreen")).SettingsScreen,
}));
const PreviewDialog = lazy(async () => ({
  default: (await import("./preview/PreviewDialog")).PreviewDialog,
}));

const screens: Readonly<Record<ScreenName, ComponentType>> = {
  check: CheckScreen,
  highlight: HighlightScreen,
  summary: SummaryScreen,
  settings: SettingsScreen,
};

function Screens({ start }: { readonly start: ScreenName }): ReactNode {
  const styles = usePaneStyles();
  const { unseen } = useUnseenStyles();
  const { words, version } = usePaneTools();
  const { bug, proposal } = useSessionState();
  const { current, opened, open } = useOpenScreens(start);
  const notices = useRef<HTMLDivElement>(null);
  useFocusKept(notices);
  // A bug in what a press began is shown by the boundary, like a bug in a screen.
  if (bug !== null) throw bug.error;
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={current}
        onTabSelect={(_event, { value }) => {
          if (isScreenName(value)) open(value);
        }}
      >
        {screenNames.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`screen-${name}`}>
            {words.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <Notices region={notices} />
      {screenNames.map((name) => {
        const Screen = screens[name];
        return (
          <div
            key={name}
            role="tabpanel"
            id={`screen-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== current}
            className={mergeClasses(styles.screen, name !== current && styles.hidden)}
          >
            <h1 className={unseen}>{words.tabs[name]}</h1>
            <Suspense>{opened.has(name) && <Screen />}</Suspense>
          </div>
        );
      })}
      <div className={styles.foot}>{words.version(version)}</div>
      <Suspense>{proposal !== null && <PreviewDialog proposal={proposal} />}</Suspense>
    </>
  );
}

/** Where what had the focus went away with what was done (a finding that is repaired), the result has it. */
function useFocusKept(region: RefObject<HTMLElement | null>): void {
  const { work, outcome, failure } = useSessionState();
  const isNews = work === null && (outcome !== null || failure !== null);
  useEffect(() => {
    if (!isNews) return undefined;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) focusByTheWay(region.current);
    });
    return () => clearTimeout(timer);
  }, [isNews, outcome, failure, region]);
}

/**
 * Gives the focus to what else takes none. In Excel on the web office.js itself moves the focus at Tab, and from an
 * element that Tab does not reach it leaves the pane (onWindowKeydown of its source): so Tab reaches it for the while.
 */
function focusByTheWay(element: HTMLElement | null): void {
  if (element === null) return;
  element.tabIndex = 0;
  element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
  element.focus();
}
