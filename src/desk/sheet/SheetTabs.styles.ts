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
  tabs: { overflowX: "auto", flexGrow: 1, minWidth: 0 },
  tab: { flexShrink: 0, maxWidth: "16em" },
  name: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  color: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    flexShrink: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
    forcedColorAdjust: "none",
  },
  badge: { flexShrink: 0 },
  hidden: { flexShrink: 0 },
});
