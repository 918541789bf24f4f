/** The sheet of a document that is in front, with what was found in it and what would change, and the tabs below. */
import { makeStyles, useMergedRefs } from "@fluentui/react-components";
import { Suspense, useId, useRef, useState, type ReactNode, type Ref } from "react";
import type { Language } from "../../core";
import { behind } from "../behind";
import type { DocumentState, OpenDocument } from "../document/openDocument";
import { SheetView, type SheetHandle } from "../sheet";
import { wordsFor } from "../words/deskWords";
import { useCellNotes } from "./useCellNotes";
import { useDocumentState, useSessionState } from "./useDocument";
import { useEntry } from "./useEntry";
import { useRehearsal } from "./useRehearsal";
import { useSheetAnnotations } from "./useSheetAnnotations";
import { useSelection } from "./useSelection";
import { useSheetLayout } from "./useSheetLayout";
import { useSheetSource } from "./useSheetSource";

const EntryNoticeBar = behind(async () => (await import("./lateParts")).EntryNoticeBar);
const RehearsalBar = behind(async () => (await import("./lateParts")).RehearsalBar);
const SheetFoot = behind(async () => (await import("./lateParts")).SheetFoot);

const useStyles = makeStyles({
  document: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    minWidth: 0,
  },
  notices: { flexShrink: 0 },
  /** The sheet, and what lies over it. */
  middle: { position: "relative", flexGrow: 1, flexBasis: 0, minHeight: 0, minWidth: 0 },
  sheet: { height: "100%" },
  /** As high as the tabs of the sheets. */
  footRoom: { flexShrink: 0, height: "33px" },
});

export interface DocumentSheetProps {
  readonly document: OpenDocument;
  readonly language: Language;
  /** F6: to the region of the page after (1) or before (-1) the sheet. */
  readonly onLeave: (by: 1 | -1) => void;
  readonly ref?: Ref<SheetHandle>;
}

export function DocumentSheet({ document, language, ref, onLeave }: DocumentSheetProps): ReactNode {
  const styles = useStyles();
  const panelId = useId();
  const grid = useRef<SheetHandle>(null);
  const handle = useMergedRefs(grid, ref);
  const words = wordsFor(language).work;
  const state = useDocumentState(document);
  const session = useSessionState(document.session);
  useRehearsal(document, session);
  const layout = useSheetLayout(document, state);
  const source = useSheetSource(document, state);
  const annotations = useSheetAnnotations(document, state);
  const notes = useCellNotes(state, session, language, words);
  const [selection, select] = useSelection(document, state.place);
  const entry = useEntry(document, state.place.sheet);
  const [chosenZoom, setZoom] = useState<number | null>(null);
  const zoom = chosenZoom ?? layout?.zoom ?? 1;
  const open = (sheet: string): void => openSheet(document, sheet);
  return (
    <div className={styles.document}>
      <div className={styles.notices}>
        <Suspense>{state.proposed !== null && <RehearsalBar words={words} />}</Suspense>
      </div>
      <div className={styles.middle}>
        <div id={panelId} className={styles.sheet} aria-busy={state.isBusy || layout === null}>
          {layout !== null && (
            <SheetView
              onLeave={onLeave}
              {...notes}
              {...{ layout, source, annotations, selection, zoom, language }}
              onSelect={select}
              onEnter={entry.enter}
              onTell={entry.tell}
              onUndo={entry.undo}
              onRedo={entry.redo}
              onTurnSheet={(by) => open(neighbourOf(state, by))}
              isReadOnly={state.proposed !== null}
              ref={handle}
            />
          )}
        </div>
        <Suspense>
          <EntryNoticeBar {...{ entry, language, words }} onClose={() => grid.current?.focus()} />
        </Suspense>
      </div>
      <Suspense fallback={<div className={styles.footRoom} />}>
        <SheetFoot {...{ state, language, panelId, zoom }} onChoose={open} onZoom={setZoom} />
      </Suspense>
    </div>
  );
}

/** At its first cell, unless it is in front. */
function openSheet(document: OpenDocument, sheet: string): void {
  if (sheet !== document.state.place.sheet) document.goTo({ sheet, row: 0, column: 0 });
}

/** The visible sheet beside the one in front; that one itself at the ends. */
function neighbourOf({ sheets, proposed, place }: DocumentState, by: 1 | -1): string {
  const shown = (proposed?.sheets ?? sheets).filter(
    ({ name, visibility }) => visibility === "visible" || name === place.sheet,
  );
  const at = shown.findIndex(({ name }) => name === place.sheet);
  return shown[at + by]?.name ?? place.sheet;
}
