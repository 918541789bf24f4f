/** The sheet of a document that is in front, with what was found in it and what would change, and the tabs below. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode, type Ref } from "react";
import type { Language } from "../../core";
import type { DocumentSheet as SheetFacts, OpenDocument } from "../document/openDocument";
import { SheetTabs, SheetView, type SheetHandle } from "../sheet";
import { wordsFor } from "../words/deskWords";
import { EntryNoticeBar } from "./EntryNoticeBar";
import { listMarks } from "./listMarks";
import { listPreviews } from "./listPreviews";
import { RehearsalBar } from "./RehearsalBar";
import { useDocumentState, useSessionState } from "./useDocument";
import { useEntry } from "./useEntry";
import { useRehearsal } from "./useRehearsal";
import { useSelection } from "./useSelection";
import { useSheetLayout } from "./useSheetLayout";
import { useSheetSource } from "./useSheetSource";
import { ZoomBox } from "./ZoomBox";

const useStyles = makeStyles({
  document: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0 },
  notices: { flexShrink: 0 },
  sheet: { flexGrow: 1, flexBasis: 0, minHeight: 0, minWidth: 0 },
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    minWidth: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabs: { minWidth: 0, overflow: "hidden", flexGrow: 1 },
});

export interface DocumentSheetProps {
  readonly document: OpenDocument;
  readonly language: Language;
  /** F6: to the region of the page after (1) or before (-1) the sheet. */
  readonly onLeave: (by: 1 | -1) => void;
  readonly ref?: Ref<SheetHandle>;
}

export function DocumentSheet({ document, language, onLeave, ref }: DocumentSheetProps): ReactNode {
  const styles = useStyles();
  const panelId = useId();
  const words = wordsFor(language).work;
  const state = useDocumentState(document);
  const { checked, proposal } = useSessionState(document.session);
  useRehearsal(document, proposal);
  const layout = useSheetLayout(document, state);
  const source = useSheetSource(document, state);
  const [selection, select] = useSelection(document, state.place);
  const entry = useEntry(document, state.place.sheet);
  const [zoom, setZoom] = useState<number | null>(null);
  const sheets = state.proposed?.sheets ?? state.sheets;
  const open = (name: string): void => {
    if (name !== state.place.sheet) document.goTo({ sheet: name, row: 0, column: 0 });
  };
  const { place, proposed } = state;
  // What would be is not what was checked.
  const findings = proposed === null ? checked?.findings : undefined;
  const marks = useMemo(
    () => listMarks(findings ?? [], place, language, words.severity),
    [findings, place, language, words],
  );
  const previews = proposal?.previews;
  const preview = useMemo(() => listPreviews(previews ?? [], place.sheet), [previews, place.sheet]);
  const shownZoom = zoom ?? layout?.zoom ?? 1;
  return (
    <div className={styles.document}>
      <div className={styles.notices}>
        {state.proposed !== null && <RehearsalBar words={words} />}
        <EntryNoticeBar entry={entry} language={language} words={words} />
      </div>
      <div id={panelId} className={styles.sheet} aria-busy={state.isBusy || layout === null}>
        {layout !== null && (
          <SheetView
            {...(ref !== undefined && { ref })}
            layout={layout}
            source={source}
            selection={selection}
            onSelect={select}
            marks={marks}
            preview={preview}
            onEnter={entry.enter}
            onUndo={entry.undo}
            onRedo={entry.redo}
            onTurnSheet={(by) => open(neighbourOf(sheets, state.place.sheet, by))}
            onLeave={onLeave}
            isReadOnly={state.proposed !== null}
            zoom={shownZoom}
            language={language}
          />
        )}
      </div>
      <div className={styles.foot}>
        <div className={styles.tabs}>
          <SheetTabs
            sheets={sheets}
            current={state.place.sheet}
            onChoose={open}
            language={language}
            panelId={panelId}
          />
        </div>
        <ZoomBox zoom={shownZoom} onZoom={setZoom} words={words} />
      </div>
    </div>
  );
}

/** The visible sheet beside another; that one itself at the ends. */
function neighbourOf(sheets: readonly SheetFacts[], current: string, by: 1 | -1): string {
  const shown = sheets.filter(
    ({ name, visibility }) => visibility === "visible" || name === current,
  );
  const at = shown.findIndex(({ name }) => name === current);
  return shown[at + by]?.name ?? current;
}
