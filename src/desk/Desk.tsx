/** The desk: files around, a sheet on the left, the pane on the right. It only wires. */
import { useRef, type ReactNode, type RefObject } from "react";
import { Pane } from "../pane";
import type { DeskFiles } from "./files/deskFiles";
import type { SheetHandle } from "./sheet";
import { DeskShell, useDeskRegions, type ShownDocument } from "./shell";
import { DocumentSheet } from "./work/DocumentSheet";

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
      pane={({ open, language, theme }) => (
        <Pane
          key={open.id}
          session={open.document.session}
          language={language}
          version={version}
          theme={theme}
          preview="beside"
        />
      )}
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
