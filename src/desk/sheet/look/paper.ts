/**
 * Colours of what is on the paper. A sheet is white in every theme, as in Excel: the colours that people chose for it would
 * mean something else on another ground. So these are not the theme's.
 */
export const paper = {
  ground: "#FFFFFF",
  /** The automatic colour of text and lines. */
  ink: "#000000",
  gridline: "#D4D4D4",
  /** The edge of frozen lines. */
  freeze: "#6E6E6E",
  selection: "#0F6C3C",
  selectionShade: "rgba(15, 108, 60, 0.10)",
  error: "#B10E1C",
  warning: "#8A4B00",
  info: "#3D5A80",
  current: "#8E1F8A",
  /** Of notes and comments, as in Excel. */
  comment: "#D0021B",
  removed: "#8B0A14",
  added: "#0B5A0B",
} as const;
