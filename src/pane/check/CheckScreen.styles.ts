/** How 点検 looks. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  wide: { flexGrow: 1 },
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  // A list of long titles would else be as wide as the longest of them.
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  position: {
    flexGrow: 1,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: {
    // What is left of the pane, however many entries; in a low pane some of them at least.
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: 0,
    minHeight: "240px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
