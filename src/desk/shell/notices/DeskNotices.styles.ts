/** How the notices of the desk look. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticesStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":empty": { display: "none" },
  },
  bar: { whiteSpace: "normal" },
  body: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  /** Three lines, and part of the fourth to show that there is more. */
  list: {
    marginBlock: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
    maxHeight: `calc(3.5 * ${tokens.lineHeightBase300})`,
    overflowY: "auto",
  },
  code: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});
