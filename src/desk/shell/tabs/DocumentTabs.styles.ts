/** How the tabs of the open files look. A tab and its close button share a column: the one in the list of tabs, the other beside it. */
import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

export const useTabsStyles = makeStyles({
  strip: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(120px, max-content)",
    flexShrink: 0,
    overflowX: "auto",
    paddingInline: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalXXS,
    columnGap: tokens.spacingHorizontalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: "contents" },
  tab: {
    gridRow: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    maxWidth: "320px",
    minHeight: "32px",
    paddingBlock: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: "36px",
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderBottom: `${tokens.strokeWidthThickest} solid transparent`,
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    // Where the system sets all colours, a transparent line would be seen.
    "@media (forced-colors: active)": {
      borderInlineColor: "Canvas",
      borderBlockStartColor: "Canvas",
      borderBlockEndColor: "Canvas",
    },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderInlineColor: tokens.colorNeutralStroke2,
    borderBlockStartColor: tokens.colorNeutralStroke2,
    borderBlockEndColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      borderInlineColor: "CanvasText",
      borderBlockStartColor: "CanvasText",
      borderBlockEndColor: "Highlight",
    },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  close: {
    gridRow: 1,
    justifySelf: "end",
    alignSelf: "center",
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
});
