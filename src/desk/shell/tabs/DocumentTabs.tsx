/** The open files as tabs. Arrow keys go from one to the next, Delete closes one; each has a button to close it. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { useUnseenStyles } from "../../../pane";
import type { DeskDocument } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { useTabsStyles } from "./DocumentTabs.styles";
import { panelId, tabId } from "./tabNames";
import { tabAfterKey } from "./tabAfterKey";

export function DocumentTabs(): ReactNode {
  const styles = useTabsStyles();
  const { files, words } = useDeskTools();
  const { documents } = useDeskState();
  const strip = useRef<HTMLDivElement>(null);
  useFocusOnClosed(strip, documents.length);
  const walk = (event: KeyboardEvent, { id }: DeskDocument): void => {
    if (event.key === "Delete") files.close(id);
    const next = tabAfterKey(event.key, documents, id);
    if (next === null) return;
    event.preventDefault();
    files.show(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className={styles.strip} ref={strip}>
      <div role="tablist" aria-label={words.tabs.label} className={styles.list}>
        {documents.map((open, index) => (
          <DocumentTab key={open.id} open={open} column={index + 1} onKeyDown={walk} />
        ))}
      </div>
      {documents.map(({ id, state }, index) => (
        <Button
          key={id}
          className={styles.close}
          style={{ gridColumn: index + 1 }}
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={words.tabs.close(state.name)}
          onClick={() => files.close(id)}
        />
      ))}
    </div>
  );
}

interface DocumentTabProps {
  readonly open: DeskDocument;
  /** 1-based, in the strip. */
  readonly column: number;
  readonly onKeyDown: (event: KeyboardEvent, open: DeskDocument) => void;
}

function DocumentTab({ open, column, onKeyDown }: DocumentTabProps): ReactNode {
  const styles = useTabsStyles();
  const { unseen } = useUnseenStyles();
  const { files, words } = useDeskTools();
  const { front } = useDeskState();
  const { id, state, isUnsaved } = open;
  const isSelected = id === front;
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected) tab.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isSelected]);
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      id={tabId(id)}
      aria-selected={isSelected}
      aria-controls={isSelected ? panelId : undefined}
      aria-keyshortcuts="Delete"
      tabIndex={isSelected ? 0 : -1}
      title={`${state.name}\n${words.tabs.keys}`}
      className={mergeClasses(styles.tab, isSelected && styles.selected)}
      style={{ gridColumn: column }}
      onClick={() => files.show(id)}
      onKeyDown={(event) => onKeyDown(event, open)}
    >
      {isUnsaved && (
        <>
          <span aria-hidden>●</span>
          <span className={unseen}>{words.tabs.unsaved}</span>
        </>
      )}
      <span className={styles.name}>{state.name}</span>
    </button>
  );
}

/** When the file that had the focus is closed, the one that is shown instead has it. */
function useFocusOnClosed(strip: RefObject<HTMLElement | null>, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const isClosed = count < before.current;
    before.current = count;
    if (!isClosed) return undefined;
    // After a dialog has given back the focus, if there was one.
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      strip.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    });
    return () => clearTimeout(timer);
  }, [strip, count]);
}
