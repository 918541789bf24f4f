/** How a bar looks that tells one thing as a sentence, or several as a list. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeBarStyles = makeStyles({
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
});
