/** How the line beside the tabs looks. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useMomentStyles = makeStyles({
  moment: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    marginInlineStart: "auto",
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  opening: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { maxWidth: "320px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  more: { color: tokens.colorNeutralForeground2 },
  answer: { flexShrink: 0, whiteSpace: "nowrap" },
});
