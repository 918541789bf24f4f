/** An open list of choices. It has the focus while it is there, and gives it back. */
import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { ListChoice } from "../../../xlsx/view/sheetView";
import { isComposing } from "../selection/composing";
import { useAidStyles } from "./aids.styles";
import { findChoice, moveChoice } from "./moveChoice";

export interface ChoiceListProps {
  readonly label: string;
  /** At least one. */
  readonly choices: readonly ListChoice[];
  /** What the cell shows. */
  readonly current: string;
  readonly onChoose: (choice: ListChoice) => void;
  /** @param isDone whether the focus is to go back to the sheet; else it went elsewhere */
  readonly onClose: (isDone: boolean) => void;
}

/** Milliseconds after which a letter begins a new word. */
const pause = 800;

export function ChoiceList(props: ChoiceListProps): ReactNode {
  const { label, choices, current, onChoose, onClose } = props;
  const styles = useAidStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const typeAhead = useTypeAhead();
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      choices.findIndex(({ text }) => text === current),
    ),
  );
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const option = list.current?.children[active];
    if (option instanceof HTMLElement && list.current !== null) keepInSight(list.current, option);
  }, [active]);
  const choose = (): void => {
    const choice = choices[active];
    if (choice !== undefined) onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const typed = typeAhead(event);
    const to = typed === null ? moveChoice(event.key, active, choices.length) : null;
    const found = typed === null ? to : findChoice(choices, typed, active);
    if (isEnd(event)) onClose(true);
    else if (isChoice(event, typed)) choose();
    else if (found !== null) setActive(found);
    else if (typed === null) return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={-1}
      className={styles.list}
      aria-label={label}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={onKeyDown}
      onBlur={() => onClose(false)}
    >
      {choices.map((choice, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the focus and hears the keys
        <div
          key={index}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={mergeClasses(styles.option, index === active && styles.chosen)}
          title={choice.text}
          onClick={() => onChoose(choice)}
        >
          {choice.text}
        </div>
      ))}
    </div>
  );
}

/** Alt and an arrow close what they opened. */
function isEnd({ key, altKey }: KeyboardEvent): boolean {
  if (altKey) return key === "ArrowUp" || key === "ArrowDown";
  return key === "Escape" || key === "Tab" || key === "F6";
}

function isChoice({ key }: KeyboardEvent, typed: string | null): boolean {
  return key === "Enter" || typed === " ";
}

/** Gathers what is typed quickly: the text that is sought, or null for keys that are no letters. */
function useTypeAhead(): (event: KeyboardEvent) => string | null {
  const typed = useRef({ text: "", time: 0 });
  return ({ key, ctrlKey, metaKey, altKey, timeStamp }) => {
    if ([...key].length !== 1 || ctrlKey || metaKey || altKey) return null;
    const isNew = timeStamp - typed.current.time > pause;
    typed.current = { text: (isNew ? "" : typed.current.text) + key, time: timeStamp };
    return typed.current.text;
  };
}

/** Scrolls the list alone: the sheet below it is to stay where it is. */
function keepInSight(list: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void {
  const { scrollTop, clientHeight } = list;
  if (offsetTop < scrollTop) list.scrollTop = offsetTop;
  else if (offsetTop + offsetHeight > scrollTop + clientHeight) {
    list.scrollTop = offsetTop + offsetHeight - clientHeight;
  }
}
