/** The desk: files around, a sheet on the left, the pane on the right. It only wires. */
import { Suspense, useCallback, useRef, type ReactNode, type RefObject } from "react";
import { behind } from "./behind";
import type { DeskFiles } from "./files/deskFiles";
import type { SheetHandle } from "./sheet";
import { DeskShell, useDeskRegions, type ShownDocument } from "./shell";
import { DocumentSheet } from "./work/DocumentSheet";

const DocumentPane = behind(async () => (await import("./work/DocumentPane")).DocumentPane);

export interface DeskProps {
  readonly files: DeskFiles;
  readonly version: string;
}

export function Desk({ files, version }: DeskProps): ReactNode {
  const grid = useRef<SheetHandle>(null);
  return (
    <DeskShell
      files={files}
      version={version}
      sheet={(shown) => <SheetOf key={shown.open.id} shown={shown} grid={grid} />}
      pane={(shown) => <PaneOf shown={shown} version={version} files={files} />}
      focusSheet={() => grid.current?.focus()}
    />
  );
}

interface SheetOfProps {
  readonly shown: ShownDocument;
  readonly grid: RefObject<SheetHandle | null>;
}

function SheetOf({ shown, grid }: SheetOfProps): ReactNode {
  const { turn } = useDeskRegions();
  const { open, language } = shown;
  return <DocumentSheet document={open.document} language={language} onLeave={turn} ref={grid} />;
}

interface PaneOfProps {
  readonly shown: ShownDocument;
  readonly files: DeskFiles;
  readonly version: string;
}

function PaneOf({ shown, files, version }: PaneOfProps): ReactNode {
  const { isNarrow, go, show } = useDeskRegions();
  const { open, language, theme } = shown;
  const showSheet = useCallback(
    (takesFocus: boolean) => {
      if (!isNarrow) return;
      // An effect of the pane tells it, when React is still at work.
      setTimeout(() => (takesFocus ? go : show)("sheet"));
    },
    [isNarrow, go, show],
  );
  return (
    <Suspense>
      <DocumentPane
        session={open.document.session}
        language={language}
        version={version}
        theme={theme}
        onShown={showSheet}
        onOpenFile={() => void files.choose()}
      />
    </Suspense>
  );
}
