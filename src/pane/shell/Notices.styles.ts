/** How notices look. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticesStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
  },
  work: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  progress: { flexGrow: 1 },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warnings: {
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  body: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});
