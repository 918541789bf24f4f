/**
 * How a sheet is laid out. Layers, from below: cells, merged regions and text that runs over (1), previews and marks (2), what is
 * selected (3), frozen columns (4), what is selected there (5), headings and frozen rows (6), the entry (7).
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { paper } from "./look/paper";

const line = tokens.strokeWidthThin;

/** A letter above a column or a number before a row. */
const heading = {
  position: "absolute",
  top: 0,
  boxSizing: "border-box",
  height: "100%",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  overflow: "hidden",
  userSelect: "none",
  color: tokens.colorNeutralForeground2,
  backgroundColor: tokens.colorNeutralBackground3,
  borderInlineEndWidth: line,
  borderInlineEndStyle: "solid",
  borderInlineEndColor: tokens.colorNeutralStroke1,
  borderBottom: `${line} solid ${tokens.colorNeutralStroke1}`,
} as const;

export const useSheetStyles = makeStyles({
  view: {
    position: "relative",
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    // The browser must not jump by itself when rows come and go.
    overflowAnchor: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    outlineStyle: "none",
  },
  canvas: { position: "relative" },
  grid: { position: "absolute", inset: 0 },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 6,
    backgroundColor: paper.ground,
    overflowY: "clip",
    colorScheme: "light",
  },
  // Where the system sets all colours there are no shadows.
  frozenHead: {
    boxSizing: "border-box",
    boxShadow: `0 1px 0 ${paper.freeze}`,
    "@media (forced-colors: active)": { borderBottom: `${line} solid CanvasText` },
  },
  frozenStart: {
    boxSizing: "border-box",
    boxShadow: `1px 0 0 ${paper.freeze}`,
    "@media (forced-colors: active)": {
      borderInlineEndWidth: line,
      borderInlineEndStyle: "solid",
      borderInlineEndColor: "CanvasText",
    },
  },
  body: {
    position: "relative",
    backgroundColor: paper.ground,
    overflowY: "clip",
    colorScheme: "light",
  },
  lane: { position: "absolute", insetInlineStart: 0, width: "100%", height: 0 },
  row: { position: "absolute", insetInlineStart: 0, width: "100%", display: "flex" },
  start: {
    position: "sticky",
    insetInlineStart: 0,
    zIndex: 4,
    height: "100%",
    flexShrink: 0,
    overflowX: "clip",
  },
  rest: { position: "absolute", top: 0, height: "100%", overflowX: "clip" },
  lined: { boxShadow: `inset 0 -1px 0 ${paper.gridline}` },
  columnLine: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    borderInlineEndWidth: line,
    borderInlineEndStyle: "solid",
    borderInlineEndColor: paper.gridline,
  },
  aboveStart: { zIndex: 5, pointerEvents: "none" },
  // Above cells, below frozen columns.
  aboveRest: { zIndex: 3, pointerEvents: "none" },
  columnHeading: heading,
  rowHeading: { ...heading, insetInlineStart: 0 },
  chosenHeading: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  hiddenAfterColumn: {
    borderInlineEndStyle: "double",
    borderInlineEndWidth: "3px",
    borderInlineEndColor: tokens.colorNeutralStrokeAccessible,
  },
  hiddenAfterRow: {
    borderBottomStyle: "double",
    borderBottomWidth: "3px",
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
  },
  corner: { cursor: "default" },
  selection: {
    position: "absolute",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThin} solid ${paper.selection}`,
    backgroundColor: paper.selectionShade,
    "@media (forced-colors: active)": {
      border: `${tokens.strokeWidthThick} dashed Highlight`,
      backgroundColor: "transparent",
    },
  },
  active: {
    position: "absolute",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThick} solid ${paper.selection}`,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThicker} solid Highlight` },
  },
  // Without the focus, keys do not come here.
  resting: {
    borderTopStyle: "dotted",
    borderRightStyle: "dotted",
    borderBottomStyle: "dotted",
    borderLeftStyle: "dotted",
  },
  stage: {
    position: "sticky",
    top: 0,
    insetInlineStart: 0,
    zIndex: 7,
    overflow: "clip",
    pointerEvents: "none",
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export const useCellStyles = makeStyles({
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    overflow: "clip",
    whiteSpace: "pre",
    paddingInline: "2px",
    cursor: "cell",
    color: paper.ink,
    textDecorationThickness: "from-font",
  },
  frozen: { backgroundColor: paper.ground },
  // Whole at the place of its first cell, over those it covers.
  merged: { zIndex: 1, backgroundColor: paper.ground },
  runsOver: { zIndex: 1, overflow: "visible" },
  marked: { zIndex: 2 },
  previewed: { zIndex: 2 },
  current: {
    outline: `${tokens.strokeWidthThicker} solid ${paper.current}`,
    outlineOffset: "-2px",
    "@media (forced-colors: active)": { outlineColor: "Mark" },
  },
  text: { flexShrink: 0 },
  blank: { backgroundColor: paper.ground },
  glyph: { flexShrink: 0 },
  corner: { position: "absolute", top: 0, insetInlineEnd: 0, pointerEvents: "none" },
  besideCorner: { insetInlineEnd: "9px" },
  error: { color: paper.error },
  warning: { color: paper.warning },
  info: { color: paper.info },
  // Within the cell: its neighbours are to be read as well.
  preview: {
    position: "absolute",
    inset: 0,
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThick} dashed ${paper.added}`,
    pointerEvents: "none",
  },
  previewSign: {
    position: "absolute",
    bottom: 0,
    insetInlineEnd: 0,
    color: paper.added,
    pointerEvents: "none",
  },
  pieces: {
    position: "absolute",
    inset: 0,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    justifyContent: "inherit",
    overflow: "hidden",
    paddingInline: "2px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    textAlign: "inherit",
    backgroundColor: paper.ground,
    pointerEvents: "none",
  },
  removed: { color: paper.removed, textDecorationLine: "line-through" },
  added: {
    color: paper.added,
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightSemibold,
  },
});
