/** The pane beside the sheet of a document. Where there is room for one of them only, the sheet comes when a cell is asked for. */
import { useEffect, useRef, type ReactNode } from "react";
import { Pane, type PaneProps } from "../../pane";
import { useSessionState } from "./useDocument";

export interface DocumentPaneProps extends Omit<PaneProps, "preview" | "start" | "diagnosis"> {
  /** Lets the sheet be seen. */
  readonly onShown: () => void;
}

export function DocumentPane({ onShown, ...props }: DocumentPaneProps): ReactNode {
  const { isShowing } = useSessionState(props.session);
  const wasShowing = useRef(false);
  useEffect(() => {
    if (wasShowing.current && !isShowing) onShown();
    wasShowing.current = isShowing;
  }, [isShowing, onShown]);
  return <Pane {...props} preview="beside" />;
}
