/** The comments of a cell in full. The card has the focus while it is there, so that long ones can be read by the keyboard. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { CellComment } from "../../../xlsx/view/sheetView";
import type { DeskWords } from "../../words/deskWords";
import { useAidStyles } from "./aids.styles";

export interface CommentCardProps {
  readonly label: string;
  readonly comments: readonly CellComment[];
  readonly words: DeskWords["sheet"];
  /** @param isDone whether the focus is to go back to the sheet; else it went elsewhere */
  readonly onClose: (isDone: boolean) => void;
}

export function CommentCard({ label, comments, words, onClose }: CommentCardProps): ReactNode {
  const styles = useAidStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isEnd = ["Escape", "Tab", "F6", "F2", "Enter"].includes(event.key);
    if (!isEnd) return;
    event.preventDefault();
    onClose(true);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog closes by its keys
    <div
      ref={card}
      role="dialog"
      tabIndex={-1}
      className={styles.comments}
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={() => onClose(false)}
    >
      {comments.flatMap(({ remarks, isResolved }, thread) => [
        ...remarks.map(({ author, text }, index) => (
          <p key={`${thread}-${index}`} className={styles.comment}>
            {author !== null && <b className={styles.author}>{author}</b>}
            {text}
          </p>
        )),
        isResolved && (
          <p key={thread} className={styles.comment}>
            {words.resolved}
          </p>
        ),
      ])}
    </div>
  );
}
