/** How 自己診断 looks. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useDiagnosisStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // Excel lays a menu button over the upper right corner of a pane.
    paddingInlineEnd: tokens.spacingHorizontalXXL,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  running: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1 },
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  step: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginBlockStart: "2px" },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  other: { color: tokens.colorNeutralForeground2 },
  told: { minWidth: 0 },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
  },
});
