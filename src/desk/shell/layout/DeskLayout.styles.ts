/** Where the parts of the desk stand: as high as the window, sheet and pane side by side or one of them. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useLayoutStyles = makeStyles({
  desk: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "100dvh",
    minWidth: "320px",
    // With notices at a zoom of 200 % the page is higher than the window: then it scrolls.
    overflowY: "auto",
    overflowX: "hidden",
    color: tokens.colorNeutralForeground1,
  },
  header: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus": { outlineStyle: "none" },
  },
  work: {
    display: "flex",
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: "200px",
    minHeight: 0,
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
  },
  /** As high as the switch between sheet and pane. */
  switchRoom: { flexShrink: 0, height: "32px" },
  sides: { display: "flex", flexGrow: 1, minHeight: 0, minWidth: 0 },
  sheet: {
    display: "flex",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
    overflow: "hidden",
    ":focus": { outlineStyle: "none" },
  },
  drawn: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  start: { flexGrow: 1, flexShrink: 0, ":focus": { outlineStyle: "none" } },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    maxWidth: "60%",
    overflow: "hidden",
    ":focus": { outlineStyle: "none" },
  },
  alone: { flexGrow: 1, flexBasis: 0, maxWidth: "100%" },
  hidden: { display: "none" },
});
