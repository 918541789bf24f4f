/** How the tabs of the open files look. A tab and its close button share a column: the one in the list of tabs, the other beside it. */
import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

export const useTabsStyles = makeStyles({
  strip: {
    display: "grid",
    gridAutoFlow: "column",
    // As wide as its name, up to a limit: with many files the strip scrolls.
    gridAutoColumns: "max-content",
    flexGrow: 1,
    flexBasis: "min(480px, 100%)",
    minWidth: 0,
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "thin",
    justifyContent: "start",
    paddingInline: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalXXS,
    columnGap: tokens.spacingHorizontalXXS,
  },
  list: { display: "contents" },
  tab: {
    gridRow: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: "120px",
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
