/** Where the parts of the desk stand: the header, and below it the start page, or a sheet with the pane beside it. */
import { mergeClasses } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import { behind } from "../../behind";
import { useDeskTools } from "../deskTools";
import { panelId } from "../tabs/tabNames";
import { useLayoutStyles } from "./DeskLayout.styles";
import { DeskRegionsContext, useDeskRegions } from "./deskRegions";
import { PaneSeparator } from "./PaneSeparator";
import { paneWidth } from "./paneWidth";
import { useRegions, type RegionsView } from "./useRegions";

const SideSwitch = behind(async () => (await import("../lateParts")).SideSwitch);

export interface DeskLayoutProps {
  readonly header: ReactNode;
  /** Null while no document is open. */
  readonly work: DeskWork | null;
  readonly start: ReactNode;
  /** Gives the focus to the sheet's cell; without it the first field in the region has it. */
  readonly focusSheet?: () => void;
}

export interface DeskWork {
  /** Id on the page of the tab that these belong to. */
  readonly tab: string;
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
}

export function DeskLayout({ header, work, start, focusSheet }: DeskLayoutProps): ReactNode {
  const styles = useLayoutStyles();
  const view = useRegions(work !== null, focusSheet);
  return (
    <DeskRegionsContext value={view.regions}>
      <div className={styles.desk}>
        <header className={styles.header} {...view.propsOf.header}>
          {header}
        </header>
        {work === null ? (
          <main className={styles.start} {...view.propsOf.sheet}>
            {start}
          </main>
        ) : (
          <Sides work={work} view={view} />
        )}
      </div>
    </DeskRegionsContext>
  );
}

/** What is not seen stays on the page, so that nothing in it is lost. */
function Sides({ work, view }: { readonly work: DeskWork; readonly view: RegionsView }): ReactNode {
  const styles = useLayoutStyles();
  const { layout } = useDeskTools().words;
  const { isNarrow, isPaneFolded, foldPane } = useDeskRegions();
  const [width, setWidth] = useState<number>(paneWidth.first);
  const { side, propsOf } = view;
  const isSheetSeen = !isNarrow || side === "sheet";
  const isPaneSeen = isNarrow ? side === "pane" : !isPaneFolded;
  return (
    <main className={styles.work}>
      <div role="tabpanel" id={panelId} aria-labelledby={work.tab} className={styles.panel}>
        {isNarrow && (
          <Suspense fallback={<div className={styles.switchRoom} />}>
            <SideSwitch side={side} />
          </Suspense>
        )}
        <div className={styles.sides}>
          <section
            aria-label={layout.sheet}
            className={mergeClasses(styles.sheet, !isSheetSeen && styles.hidden)}
            {...propsOf.sheet}
          >
            <div className={styles.drawn}>{work.sheet}</div>
            {!isNarrow && isPaneSeen && (
              <PaneSeparator width={width} onResize={setWidth} onFold={() => foldPane(true)} />
            )}
          </section>
          <section
            aria-label={layout.pane}
            className={mergeClasses(
              styles.pane,
              isNarrow && styles.alone,
              !isPaneSeen && styles.hidden,
            )}
            {...(!isNarrow && { style: { width } })}
            {...propsOf.pane}
          >
            {work.pane}
          </section>
        </div>
      </div>
    </main>
  );
}
