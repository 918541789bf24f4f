/** How 集計表 looks. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useSummaryStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexWrap: "wrap",
    marginBlock: tokens.spacingVerticalXS,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  state: { flexShrink: 0, whiteSpace: "nowrap" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
