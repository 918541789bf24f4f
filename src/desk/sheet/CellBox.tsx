/** The line above a sheet: the address of the active cell, its whole content to read and correct, and what was found in it. */
import { mergeClasses, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatAddress, type CellAddress, type CellRange } from "../../core";
import type { CellComment, ViewCell } from "../../xlsx/view/sheetView";
import type { DeskWords } from "../words/deskWords";
import { CommentMark } from "./annotations/CommentMark";
import { describeComment } from "./annotations/describeComment";
import { useCellBoxStyles } from "./CellBox.styles";
import type { CellMark } from "./cellMark";
import { endBy } from "./endBy";
import type { SheetExtent } from "./geometry/sheetGeometry";
import { MarkGlyph } from "./MarkGlyph";
import { NameBox } from "./NameBox";
import { useCellStyles } from "./SheetGrid.styles";
import { entryText } from "./useCellEntry";

export interface CellBoxProps {
  readonly at: CellAddress;
  /** What is known of the cell; undefined for an empty one. */
  readonly cell: ViewCell | undefined;
  readonly marks: readonly CellMark[];
  readonly comments: readonly CellComment[];
  /** Whether anything is found or commented on the sheet: there is a line for it then, also at cells without. */
  readonly hasNotes: boolean;
  readonly isReadOnly: boolean;
  /** Whether the sheet's protection is what forbids changing it. */
  readonly isLocked: boolean;
  readonly words: DeskWords;
  /** Where one can go. */
  readonly extent: SheetExtent;
  readonly onGo: (range: CellRange) => void;
  readonly onEnter: (text: string) => void;
  /** Shows the comments in full. */
  readonly onShowComments: () => void;
  /** Back to the sheet, after Enter or Escape. */
  readonly onDone: () => void;
}

export function CellBox(props: CellBoxProps): ReactNode {
  const styles = useCellBoxStyles();
  const { at, cell } = props;
  const words = props.words.cellBox;
  const address = formatAddress(at);
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <NameBox
          key={address}
          address={address}
          words={words}
          extent={props.extent}
          onGo={props.onGo}
          onDone={props.onDone}
        />
        <ContentBox key={`${address} ${entryText(cell)}`} address={address} {...props} />
        {typeof cell?.formula === "string" && (
          <span className={styles.formula}>{words.formula}</span>
        )}
        {props.isLocked && <span className={styles.formula}>{words.locked}</span>}
      </div>
      {props.hasNotes && <Notes {...props} />}
    </div>
  );
}

interface BoxProps extends CellBoxProps {
  readonly address: string;
}

/** Another content begins anew, too: what was typed here and not ended is given up when the cell changes. */
function ContentBox(props: BoxProps): ReactNode {
  const styles = useCellBoxStyles();
  const before = entryText(props.cell);
  const [draft, setDraft] = useState(before);
  const enter = (): void => {
    if (draft !== before) props.onEnter(draft);
  };
  return (
    <div className={styles.content}>
      <Textarea
        className={styles.frame}
        size="small"
        textarea={{ className: styles.field, rows: 1, spellCheck: false }}
        aria-label={props.words.cellBox.content(props.address)}
        readOnly={props.isReadOnly || props.isLocked}
        value={draft}
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={enter}
        onKeyDown={(event) => {
          const leave = (): void => {
            setDraft(before);
            props.onDone();
          };
          endBy(event, { Enter: props.onDone, Escape: leave });
        }}
      />
    </div>
  );
}

function Notes({ marks, comments, words, onShowComments }: CellBoxProps): ReactNode {
  const styles = useCellBoxStyles();
  const glyphs = useCellStyles();
  // An empty list is none to whoever hears it.
  if (marks.length + comments.length === 0) return <div className={styles.notes} />;
  return (
    <ul className={styles.notes}>
      {marks.map(({ severity, label }, index) => (
        <li key={index} className={styles.note} title={label}>
          <MarkGlyph severity={severity} styles={glyphs} />
          {label}
        </li>
      ))}
      {comments.map((comment, index) => (
        <li key={`comment-${index}`} className={mergeClasses(styles.note, styles.commented)}>
          <button
            type="button"
            className={styles.comment}
            title={words.cellBox.showComments}
            onClick={onShowComments}
          >
            <CommentMark />
            {describeComment(comment, words.sheet)}
          </button>
        </li>
      ))}
    </ul>
  );
}
