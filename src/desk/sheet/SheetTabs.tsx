/**
 * The tabs below a sheet, as many as have room; the others come by scrolling, and one menu lists all. Hidden sheets have no tabs;
 * a menu shows them without changing the workbook.
 */
import { Tab, TabList, Tooltip } from "@fluentui/react-components";
import { BotSparkle16Regular, EyeOff16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode, type RefObject, type WheelEvent } from "react";
import type { Language } from "../../core";
import { wordsFor } from "../words/deskWords";
import { AllSheets, HiddenSheets } from "./SheetMenus";
import type { TabSheet } from "./tabSheet";
import { useTabsStyles } from "./SheetTabs.styles";

export interface SheetTabsProps {
  /** In the order of the workbook. */
  readonly sheets: readonly TabSheet[];
  /** Name of the sheet in front; a hidden one has a tab while it is. */
  readonly current: string;
  readonly onChoose: (name: string) => void;
  readonly language: Language;
  /** Id of what shows the sheet. */
  readonly panelId: string;
}

export function SheetTabs(props: SheetTabsProps): ReactNode {
  const { sheets, current, onChoose, panelId } = props;
  const styles = useTabsStyles();
  const words = wordsFor(props.language).sheetTabs;
  const isShown = (sheet: TabSheet): boolean =>
    sheet.visibility === "visible" || sheet.name === current;
  const hidden = sheets.filter((sheet) => !isShown(sheet));
  const list = useCurrentInSight(current, sheets);
  return (
    <div className={styles.bar}>
      <AllSheets sheets={sheets} current={current} label={words.list} onChoose={onChoose} />
      <div ref={list} className={styles.tabs} onWheel={scrollAcross}>
        <TabList
          size="small"
          aria-label={words.label}
          selectedValue={current}
          onTabSelect={(_event, { value }) => {
            if (typeof value === "string") onChoose(value);
          }}
        >
          {sheets.filter(isShown).map((sheet) => (
            <Tab
              key={sheet.name}
              value={sheet.name}
              className={styles.tab}
              title={sheet.name}
              {...(sheet.name === current && { "aria-controls": panelId })}
            >
              <TabName sheet={sheet} generated={words.generated} colored={words.colored} />
            </Tab>
          ))}
        </TabList>
      </div>
      {hidden.length > 0 && (
        <HiddenSheets sheets={hidden} label={words.hidden(hidden.length)} onChoose={onChoose} />
      )}
    </div>
  );
}

/** What is to scroll, so that the tab of the sheet in front is in sight whenever another is, or their places are others. */
function useCurrentInSight(
  current: string,
  sheets: readonly TabSheet[],
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = ref.current;
    if (list === null) return undefined;
    const show = (): void => showCurrent(list);
    show();
    window.addEventListener("resize", show);
    return () => window.removeEventListener("resize", show);
  }, [current, sheets]);
  return ref;
}

function showCurrent(list: HTMLElement): void {
  // Fluent UI tells the tabs which one is selected only after this.
  const tab = list.querySelector("[role=tab][aria-controls]");
  if (tab === null) return;
  const { left, right } = tab.getBoundingClientRect();
  const room = list.getBoundingClientRect();
  if (left < room.left) list.scrollLeft -= room.left - left;
  else if (right > room.right) list.scrollLeft += right - room.right;
}

/** Most wheels turn in one direction only. */
function scrollAcross({ currentTarget, deltaX, deltaY }: WheelEvent<HTMLElement>): void {
  if (Math.abs(deltaY) > Math.abs(deltaX)) currentTarget.scrollLeft += deltaY;
}

interface TabNameProps {
  readonly sheet: TabSheet;
  readonly generated: string;
  readonly colored: string;
}

/** A colour is shown beside the name, with an edge: never as the ground that the name has to be read on. */
function TabName({ sheet, generated, colored }: TabNameProps): ReactNode {
  const styles = useTabsStyles();
  return (
    <span className={styles.name}>
      {sheet.tabColor !== null && (
        <span
          role="img"
          aria-label={colored}
          className={styles.color}
          style={{ backgroundColor: sheet.tabColor }}
        />
      )}
      {sheet.visibility !== "visible" && <EyeOff16Regular aria-hidden />}
      <span className={styles.text}>{sheet.name}</span>
      {sheet.owner !== null && (
        <Tooltip content={generated} relationship="label">
          <BotSparkle16Regular className={styles.badge} />
        </Tooltip>
      )}
    </span>
  );
}
