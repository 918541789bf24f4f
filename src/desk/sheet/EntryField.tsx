/**
 * The field that has the focus of a sheet: empty and unseen over the active cell until somebody types, then as large as what
 * is typed. While it is empty, assistive technology is led to the active cell of the grid (ARIA: a textbox may point to a
 * descendant of what it controls).
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ClipboardEvent, CSSProperties, KeyboardEvent, ReactNode, RefObject } from "react";
import { paper } from "./look/paper";

const useStyles = makeStyles({
  field: {
    position: "absolute",
    top: 0,
    insetInlineStart: 0,
    boxSizing: "border-box",
    margin: 0,
    paddingBlock: 0,
    paddingInline: "1px",
    resize: "none",
    overflow: "hidden",
    pointerEvents: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    color: paper.ink,
    backgroundColor: paper.ground,
    border: `${tokens.strokeWidthThick} solid ${paper.selection}`,
    boxShadow: tokens.shadow8,
    outlineStyle: "none",
    colorScheme: "light",
    // Grows with what is typed, where the browser can.
    fieldSizing: "content",
  },
  // Still there: it has the focus, and words of an input method appear beside it.
  idle: { opacity: 0, pointerEvents: "none", boxShadow: "none" },
});

/**
 * Tab is the sheet's: Fluent UI's keeper of the focus would take it before the field hears of it. An attribute of Tabster
 * (`focusable.ignoreKeydown` in its Types.ts), for which Fluent UI has no prop.
 */
const ownTab = { "data-tabster": '{"focusable":{"ignoreKeydown":{"Tab":true}}}' };

export interface EntryFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly gridId: string;
  readonly activeId: string;
  readonly describedBy: string;
  /** Null while nobody types. */
  readonly draft: string | null;
  readonly isReadOnly: boolean;
  /** Place in the view, and looks of the cell. */
  readonly style: CSSProperties;
  readonly onType: (draft: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onComposed: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function EntryField(props: EntryFieldProps): ReactNode {
  const styles = useStyles();
  const { field, draft } = props;
  const isIdle = draft === null;
  return (
    <textarea
      ref={field}
      {...ownTab}
      className={mergeClasses(styles.field, isIdle && styles.idle)}
      style={props.style}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-controls={props.gridId}
      {...(isIdle && { "aria-activedescendant": props.activeId })}
      readOnly={props.isReadOnly}
      value={draft ?? ""}
      onChange={({ target }) => props.onType(target.value)}
      onKeyDown={props.onKeyDown}
      onCompositionEnd={props.onComposed}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      {...(isIdle && { onCopy: props.onCopy, onCut: props.onCut, onPaste: props.onPaste })}
    />
  );
}
