/** Below the sheet: the tabs of the sheets, and how large the one in front is shown. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../core";
import type { DocumentState } from "../document/openDocument";
import { SheetTabs } from "../sheet/SheetTabs";
import { wordsFor } from "../words/deskWords";
import { ZoomBox } from "./ZoomBox";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabs: { minWidth: 0, flexGrow: 1, flexBasis: 0 },
});

interface SheetFootProps {
  readonly state: DocumentState;
  readonly language: Language;
  /** Id of what shows the sheet. */
  readonly panelId: string;
  readonly onChoose: (sheet: string) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

export function SheetFoot(props: SheetFootProps): ReactNode {
  const { state, language, panelId, onChoose, zoom, onZoom } = props;
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <div className={styles.tabs}>
        <SheetTabs
          sheets={state.proposed?.sheets ?? state.sheets}
          current={state.place.sheet}
          onChoose={onChoose}
          language={language}
          panelId={panelId}
        />
      </div>
      <ZoomBox zoom={zoom} onZoom={onZoom} words={wordsFor(language).work} />
    </div>
  );
}
