/** How a change looks: what goes is struck out, what comes is underlined, whatever the colours. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePreviewStyles = makeStyles({
  entry: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  cell: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: "pre-wrap" },
  removed: { color: tokens.colorStatusDangerForeground3, textDecorationLine: "line-through" },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightSemibold,
  },
  pieces: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  swatch: {
    display: "inline-block",
    width: tokens.spacingHorizontalM,
    height: tokens.spacingHorizontalM,
    verticalAlign: "text-bottom",
    marginInlineEnd: tokens.spacingHorizontalXXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    // The colour is what is shown here; contrast themes would take it away.
    forcedColorAdjust: "none",
  },
});
