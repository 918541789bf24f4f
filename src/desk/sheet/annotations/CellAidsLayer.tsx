/** At the active cell: the button of its list, what is open there, and the message of its rule. Nothing of it is on the page without need. */
import type { ReactNode, RefObject, SyntheticEvent } from "react";
import { formatAddress, type CellAddress } from "../../../core";
import type { ValidationMessage } from "../../../xlsx/view/sheetView";
import type { DeskWords } from "../../words/deskWords";
import type { SheetProps } from "../sheetProps";
import type { Entering } from "../useEntering";
import { useAidStyles } from "./aids.styles";
import { ChoiceList } from "./ChoiceList";
import { CommentCard } from "./CommentCard";
import type { CellAids } from "./useCellAids";
import { useChoices } from "./useChoices";

export interface CellAidsLayerProps {
  readonly aids: CellAids;
  readonly at: CellAddress;
  /** What the active cell shows. */
  readonly current: string;
  /** Whether somebody types: the list is for before or after. */
  readonly isTyping: boolean;
  readonly hasFocus: boolean;
  readonly anchor: RefObject<HTMLDivElement | null>;
  readonly words: DeskWords["sheet"];
  readonly source: SheetProps["source"];
  readonly onEnter: Entering["enter"];
  /** Back to the sheet. */
  readonly onDone: () => void;
}

export function CellAidsLayer(props: CellAidsLayerProps): ReactNode {
  const { aids, anchor } = props;
  const styles = useAidStyles();
  const prompt = shownPrompt(props);
  const hasButton = aids.hasList && !props.isTyping;
  if (!hasButton && prompt === null && aids.open === null) return null;
  return (
    // What is pressed here is no cell.
    <div
      ref={anchor}
      role="presentation"
      className={styles.anchor}
      onPointerDown={stop}
      onMouseDown={stop}
      onClick={stop}
      onDoubleClick={stop}
    >
      {hasButton && <ListButton {...props} />}
      {aids.open === "list" && <OpenList {...props} />}
      {aids.open === "comments" && <OpenComments {...props} />}
      {prompt !== null && <Prompt {...prompt} />}
    </div>
  );
}

/** Of a sheet that has the focus, unless something else is open there. */
function shownPrompt({ aids, hasFocus }: CellAidsLayerProps): ValidationMessage | null {
  return hasFocus && aids.open === null && aids.isPromptShown ? aids.prompt : null;
}

/** To look at: to others the cell's description says it. */
function Prompt({ title, text }: ValidationMessage): ReactNode {
  const styles = useAidStyles();
  return (
    <div className={styles.prompt} aria-hidden>
      {title !== "" && <b className={styles.author}>{title}</b>}
      {text}
    </div>
  );
}

function stop(event: SyntheticEvent): void {
  event.stopPropagation();
}

function ListButton({ aids, at, words }: CellAidsLayerProps): ReactNode {
  const styles = useAidStyles();
  return (
    <button
      type="button"
      // Alt and the arrow downwards do the same.
      tabIndex={-1}
      className={styles.button}
      aria-label={words.openList(formatAddress(at))}
      aria-haspopup="listbox"
      aria-expanded={aids.open === "list"}
      // The focus goes from the sheet to the list and back, never here.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => aids.toggle("list")}
    >
      <svg width={9} height={6} viewBox="0 0 9 6" aria-hidden>
        <path d="M0.5 0.5H8.5L4.5 5.5Z" fill="currentColor" />
      </svg>
    </button>
  );
}

function OpenList(props: CellAidsLayerProps): ReactNode {
  const { aids, at, words, current, onEnter, onDone } = props;
  const { row, column } = at;
  const choices = useChoices(props.source, at);
  const close = closer(aids, onDone);
  if (choices === null) return null;
  if (choices.length === 0) return <EmptyList words={words} />;
  return (
    <ChoiceList
      label={words.list(formatAddress(at))}
      choices={choices}
      current={current}
      onChoose={({ text, entry }) => {
        if (text !== current) onEnter([{ row, column, text: entry }]);
        close(true);
      }}
      onClose={close}
    />
  );
}

/** Nothing stands where the list is to come from. */
function EmptyList({ words }: Pick<CellAidsLayerProps, "words">): ReactNode {
  const styles = useAidStyles();
  return (
    <div role="status" className={styles.prompt}>
      {words.emptyList}
    </div>
  );
}

function OpenComments({ aids, at, words, onDone }: CellAidsLayerProps): ReactNode {
  return (
    <CommentCard
      label={words.comments(formatAddress(at))}
      comments={aids.ownComments}
      words={words}
      onClose={closer(aids, onDone)}
    />
  );
}

function closer(aids: CellAids, onDone: () => void): (isDone: boolean) => void {
  return (isDone) => {
    aids.close();
    if (isDone) onDone();
  };
}
