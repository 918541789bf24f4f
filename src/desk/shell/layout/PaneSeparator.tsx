/** The line between sheet and pane, which mouse, finger and keyboard can move (ARIA Authoring Practices, Window Splitter). */
import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { useDeskTools } from "../deskTools";
import { clampWidth, paneWidth, widthAfterKey } from "./paneWidth";

const useStyles = makeStyles({
  separator: {
    boxSizing: "border-box",
    flexShrink: 0,
    width: "8px",
    cursor: "col-resize",
    touchAction: "none",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ...createFocusOutlineStyle(),
  },
});

interface PaneSeparatorProps {
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onFold: () => void;
}

export function PaneSeparator({ width, onResize, onFold }: PaneSeparatorProps): ReactNode {
  const styles = useStyles();
  const { layout } = useDeskTools().words;
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter") onFold();
    const next = widthAfterKey(event.key, width);
    if (next === null) return;
    event.preventDefault();
    onResize(next);
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    // The pane ends where the window does.
    onResize(clampWidth(document.documentElement.clientWidth - event.clientX));
  };
  /* eslint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a widget (WAI-ARIA 1.2, separator) */
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={layout.separator}
      aria-valuenow={width}
      aria-valuemin={paneWidth.least}
      aria-valuemax={paneWidth.most}
      aria-valuetext={layout.width(width)}
      title={layout.separatorHint}
      className={styles.separator}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
