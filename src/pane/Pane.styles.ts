/** How the pane is laid out: one column from 320 px, as high as the place it is given. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  theme: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "100%",
    minWidth: "280px",
    overflowX: "hidden",
    overflowY: "auto",
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    // Japanese is broken between phrases, where the browser knows how (Chromium 119).
    wordBreak: "auto-phrase",
  },
  tabs: { flexShrink: 0, flexWrap: "wrap" },
  // Excel lays a menu button over the upper right corner of a pane.
  besideMenu: { paddingInlineEnd: tokens.spacingHorizontalXXL },
  screen: {
    display: "flex",
    flexDirection: "column",
    // Never less than its content: then the pane scrolls as a whole.
    flexGrow: 1,
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
  },
  hidden: { display: "none" },
  through: { display: "contents" },
});
