/** How the line above a sheet looks: address, content, and what is found in the cell. It keeps its height, so that the sheet below stands still. */
import { makeStyles, tokens } from "@fluentui/react-components";

/** Two lines of content with their frame. */
const height = "44px";

export const useCellBoxStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, height },
  name: { position: "relative", width: "9em", flexShrink: 0 },
  // Whole, over what stands beside and below the address.
  trouble: {
    position: "absolute",
    insetInlineStart: 0,
    top: "100%",
    zIndex: 10,
    boxSizing: "border-box",
    width: "max-content",
    maxWidth: `min(40em, calc(100vw - 2 * ${tokens.spacingHorizontalM}))`,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    // Fluent UI hangs the picture of an error before the text.
    paddingInline: `${tokens.spacingHorizontalXXL} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    boxShadow: tokens.shadow8,
  },
  // Fluent UI makes fields wider than an address.
  address: { width: "100%", minWidth: "4em" },
  content: { position: "relative", flexGrow: 1, minWidth: "8em", height },
  frame: {
    position: "absolute",
    insetInline: 0,
    top: 0,
    height,
    // Over the sheet while somebody reads or types in it.
    ":focus-within": { height: "auto", zIndex: 9 },
  },
  field: {
    height: "100%",
    minHeight: 0,
    ":focus": { height: "auto", minHeight: "40px", maxHeight: "13em", fieldSizing: "content" },
  },
  formula: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  // One line, whatever is found: the pane and the cell's own label tell it in full.
  notes: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    height: tokens.lineHeightBase300,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  note: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    "& > svg": { marginInlineEnd: tokens.spacingHorizontalXS },
  },
  // Beside long findings, too.
  commented: { flexShrink: 0, maxWidth: "50%" },
  comment: {
    maxWidth: "100%",
    margin: 0,
    padding: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    font: "inherit",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    "& > svg": { marginInlineEnd: tokens.spacingHorizontalXS },
  },
});
