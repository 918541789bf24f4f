/** The whole of the desk around sheet and pane. Knows neither: it is given what to draw for the document in front. */
import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, type ReactNode } from "react";
import { BugBoundary } from "../../pane";
import { behind } from "../behind";
import type { DeskFiles } from "../files/deskFiles";
import { documentInFront, type DeskDocument } from "../files/deskState";
import { guardWork } from "../files/guardWork";
import { wordsFor } from "../words/deskWords";
import { DeskToolsContext, useDeskState, useDeskTools } from "./deskTools";
import { DocumentPanes, type ShownDocument } from "./DocumentPanes";
import { DeskLayout } from "./layout/DeskLayout";
import { DeskLiveRegion } from "./notices/DeskLiveRegion";
import { HeadRoom, StartRoom } from "./rooms";
import { tabId } from "./tabs/tabNames";
import { useDeskKeys } from "./useDeskKeys";
import { useFileDrop } from "./useFileDrop";
import { useLanguage } from "./useLanguage";
import { useMedia } from "./useMedia";

export interface DeskShellProps {
  readonly files: DeskFiles;
  readonly version: string;
  readonly sheet: (shown: ShownDocument) => ReactNode;
  readonly pane: (shown: ShownDocument) => ReactNode;
  /** Gives the focus to the cell that a person is at. */
  readonly focusSheet?: () => void;
}

const DeskHead = behind(async () => (await import("./lateParts")).DeskHead);
const StartPage = behind(async () => (await import("./lateParts")).StartPage);
const CloseDialog = behind(async () => (await import("./lateParts")).CloseDialog);
const DropOverlay = behind(async () => (await import("./lateParts")).DropOverlay);

const useStyles = makeStyles({
  theme: { backgroundColor: tokens.colorNeutralBackground1 },
});

export function DeskShell({ files, version, ...parts }: DeskShellProps): ReactNode {
  const styles = useStyles();
  const [language, setLanguage] = useLanguage();
  const theme = useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
  const words = wordsFor(language).shell;
  const tools = useMemo(
    () => ({ files, words, language, setLanguage, version }),
    [files, words, language, setLanguage, version],
  );
  useEffect(() => guardWork(files), [files]);
  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      className={styles.theme}
      lang={language}
    >
      <DeskToolsContext value={tools}>
        <BugBoundary {...{ words, language, version }} onReopen={() => files.dismissBug()}>
          <DeskParts {...parts} theme={theme} />
        </BugBoundary>
      </DeskToolsContext>
    </FluentProvider>
  );
}

type DeskPartsProps = Pick<DeskShellProps, "sheet" | "pane" | "focusSheet"> &
  Pick<ShownDocument, "theme">;

function DeskParts({ sheet, pane, theme, ...focusing }: DeskPartsProps): ReactNode {
  const { files, language } = useDeskTools();
  const state = useDeskState();
  const open = documentInFront(state);
  const closing = state.documents.find(({ id }) => id === state.closing);
  const isDropping = useFileDrop(files);
  useDeskKeys(files);
  useWindowTitle(open);
  // A bug in what a press began is shown by the boundary, like a bug in a screen.
  if (state.bug !== null) throw state.bug.error;
  const shown = open === null ? null : { open, language, theme };
  return (
    <>
      <DeskLiveRegion />
      <DeskLayout
        {...focusing}
        header={
          <Suspense fallback={<HeadRoom />}>
            <DeskHead />
          </Suspense>
        }
        start={
          <Suspense fallback={<StartRoom />}>
            <StartPage />
          </Suspense>
        }
        work={
          shown && {
            tab: tabId(shown.open.id),
            sheet: sheet(shown),
            pane: <DocumentPanes shown={shown} draw={pane} />,
          }
        }
      />
      <Suspense>
        {closing !== undefined && <CloseDialog open={closing} />}
        {isDropping && <DropOverlay />}
      </Suspense>
    </>
  );
}

function useWindowTitle(open: DeskDocument | null): void {
  const { words } = useDeskTools();
  const title = open === null ? words.title : words.windowTitle(open.state.name, open.isUnsaved);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
