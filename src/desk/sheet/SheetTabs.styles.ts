/** How the tabs of the sheets look. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTabsStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Around the list: Fluent UI lets none shrink.
  tabs: { overflowX: "auto", scrollbarWidth: "thin", flexGrow: 1, minWidth: 0 },
  tab: { flexShrink: 0 },
  name: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    maxWidth: "16em",
  },
  text: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  color: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    flexShrink: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
    forcedColorAdjust: "none",
  },
  badge: { flexShrink: 0 },
  menu: { flexShrink: 0 },
  // A workbook may have more sheets than a window has lines.
  list: { maxHeight: "70vh", overflowY: "auto" },
});
