/** A dialog over the pane: gives the focus back to where it was opened, and closes with Escape. */
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  surface: {
    // The pane may be as narrow as 320 px: the dialog takes all of it but a rim.
    width: `calc(100% - 2 * ${tokens.spacingHorizontalS})`,
    maxHeight: `calc(100vh - 2 * ${tokens.spacingVerticalS})`,
    padding: tokens.spacingHorizontalL,
    wordBreak: "auto-phrase",
  },
  content: { overflowWrap: "anywhere" },
});

export interface PaneDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
}

/** Stands in the page only while it is open. */
export function PaneDialog({ title, children, actions, onClose }: PaneDialogProps): ReactNode {
  const styles = useStyles();
  useFocusReturn();
  return (
    <Dialog
      open
      modalType="modal"
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface} ref={focusFirst} onKeyDown={keepEscape}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Put on what has the focus when a dialog opens: never a button that writes, for whoever presses Enter twice. */
export const firstFocus = { "data-first-focus": true } as const;

/** Excel on the web takes an Escape that reaches the window for the wish to go to the sheet (office.js: EscExit). */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}

function focusFirst(surface: HTMLElement | null): void {
  // After the dialog itself has looked for something to focus.
  if (surface === null) return;
  setTimeout(() => surface.querySelector<HTMLElement>("[data-first-focus]")?.focus());
}

/** What had the focus when the dialog was opened gets it back, if it is still there. */
function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      // After the dialog's own clean-up, which leaves the focus on the page; React may also mount twice (StrictMode).
      setTimeout(() => {
        if (isOpen.current || !(opener instanceof HTMLElement)) return;
        if (opener.isConnected) opener.focus();
      });
    };
  }, [opener]);
}
