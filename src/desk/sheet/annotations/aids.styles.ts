/** How comments, lists and messages look at their cell. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { paper } from "../look/paper";
import { buttonSize } from "./placeAnchor";

const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`;

/** Below the cell; above it, or back over it, where there is no room: the anchor's variables say it. */
const popup = {
  position: "absolute",
  insetInlineStart: "var(--start)",
  insetInlineEnd: "var(--end)",
  top: "var(--top)",
  bottom: "var(--bottom)",
  boxSizing: "border-box",
  maxHeight: "min(var(--room), 216px)",
  overflowY: "auto",
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: edge,
  boxShadow: tokens.shadow8,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  outlineStyle: "none",
} as const;

const card = {
  ...popup,
  width: "max-content",
  maxWidth: "300px",
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
} as const;

/** Pictures keep their colours under a contrast theme unless they are told. */
const mark = {
  color: paper.comment,
  stroke: paper.ground,
  "@media (forced-colors: active)": { color: "CanvasText", stroke: "Canvas" },
} as const;

export const useAidStyles = makeStyles({
  mark: { ...mark, flexShrink: 0, stroke: "none" },
  corner: {
    position: "absolute",
    top: 0,
    insetInlineEnd: 0,
    ...mark,
    pointerEvents: "none",
    ":dir(rtl)": { transform: "scaleX(-1)" },
  },
  /** As large as what is seen of the active cell. */
  anchor: { position: "absolute", top: 0, insetInlineStart: 0, pointerEvents: "none" },
  button: {
    position: "absolute",
    bottom: 0,
    insetInlineStart: "100%",
    boxSizing: "border-box",
    width: `${buttonSize}px`,
    height: `${buttonSize}px`,
    margin: 0,
    padding: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: edge,
    cursor: "pointer",
    pointerEvents: "auto",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  list: { ...popup, pointerEvents: "auto", minWidth: "max(100%, 6em)", maxWidth: "320px" },
  option: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    minHeight: "24px",
    boxSizing: "border-box",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    cursor: "pointer",
  },
  chosen: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": {
      color: "HighlightText",
      backgroundColor: "Highlight",
      forcedColorAdjust: "none",
    },
  },
  comments: { ...card, pointerEvents: "auto" },
  comment: { margin: 0, "& + &": { marginTop: tokens.spacingVerticalS } },
  author: { display: "block", fontWeight: tokens.fontWeightSemibold },
  // Only looked at: what lies below it is to be reached.
  prompt: { ...card, marginBlock: "4px", marginInlineStart: "8px" },
});
