/** How the line above a sheet looks: address, content, and what is found in the cell. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellBoxStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: "9em", flexShrink: 0 },
  // Fluent UI makes fields wider than an address.
  address: { width: "100%", minWidth: "4em" },
  content: { flexGrow: 1, minWidth: "12em" },
  // As high as what is in it, up to four lines; then it scrolls.
  field: { minHeight: "24px", height: "auto", maxHeight: "5.6em", fieldSizing: "content" },
  formula: { alignSelf: "center", color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  notes: {
    width: "100%",
    maxHeight: "4.2em",
    overflowY: "auto",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  note: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
});
