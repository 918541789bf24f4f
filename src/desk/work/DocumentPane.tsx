/** The pane beside the sheet of a document. Where there is room for one of them only, the sheet comes when a cell is asked for. */
import { useEffect, useRef, type ReactNode } from "react";
import { Pane, type PaneProps } from "../../pane";
import { useSessionState } from "./useDocument";

export interface DocumentPaneProps extends Omit<PaneProps, "preview" | "start" | "diagnosis"> {
  /** Lets the sheet be seen. @param takesFocus whether it is to have the focus: whoever is in the sheet stays there */
  readonly onShown: (takesFocus: boolean) => void;
}

export function DocumentPane({ onShown, ...props }: DocumentPaneProps): ReactNode {
  const { isShowing } = useSessionState(props.session);
  const wasShowing = useRef(false);
  useEffect(() => {
    if (wasShowing.current && !isShowing) onShown(isInPane(document.activeElement));
    wasShowing.current = isShowing;
  }, [isShowing, onShown]);
  return <Pane {...props} preview="beside" />;
}

/** Or nowhere. */
function isInPane(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.closest("[data-pane]") !== null;
}
