/** The look of a cell as CSS: what its text and its box wear. Positions and lines are added by the cell. */
import type { CSSProperties } from "react";
import type { CellLook, ViewCell, ViewFont } from "../../../xlsx/view/sheetView";
import { fontFamily, lineHeight } from "./fontFamily";
import { diagonalCss } from "./borders";

/** ECMA-376 part 1, 18.8.1: a level of indentation is as wide as three spaces. Pixels at 100 %. */
export const indentWidth = 9;

/** Pixels of a point. */
const pointPixels = 96 / 72;

export function fontPixels(font: ViewFont, zoom: number): number {
  return Math.round(font.size * pointPixels * zoom * 100) / 100;
}

/** CSS shorthand, for measuring. */
export function fontCss(font: ViewFont, zoom: number): string {
  const style = `${font.isItalic ? "italic " : ""}${font.isBold ? "bold " : ""}`;
  return `${style}${fontPixels(font, zoom)}px ${fontFamily(font.name)}`;
}

/** CSS of a piece of text. */
export function fontStyle(font: ViewFont, zoom: number): CSSProperties {
  const lines = [font.isUnderlined && "underline", font.isStruck && "line-through"];
  const drawn = lines.filter((line) => line !== false).join(" ");
  const isSmall = font.position !== "baseline";
  return {
    fontFamily: fontFamily(font.name),
    fontSize: fontPixels(font, zoom) * (isSmall ? 0.65 : 1),
    ...(font.isBold && { fontWeight: "bold" }),
    ...(font.isItalic && { fontStyle: "italic" }),
    ...(drawn !== "" && { textDecorationLine: drawn }),
    ...(font.color !== null && { color: font.color }),
    ...(isSmall && { verticalAlign: font.position === "superscript" ? "super" : "sub" }),
  };
}

/** CSS of a cell's box and of all text in it. */
export function lookStyle(look: CellLook, zoom: number): CSSProperties {
  const diagonals = diagonalCss(look.borders.falling, look.borders.rising);
  return {
    ...fontStyle(look.font, zoom),
    lineHeight: lineHeight(look.font.name),
    ...(look.fill !== null && { backgroundColor: look.fill }),
    ...(diagonals !== undefined && { backgroundImage: diagonals }),
    ...verticalStyle(look),
    ...(look.isWrapped && { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }),
  };
}

function verticalStyle({ vertical }: CellLook): CSSProperties {
  switch (vertical) {
    case "top":
    case "justify":
      return { justifyContent: "flex-start" };
    case "center":
    case "distributed":
      return { justifyContent: "center" };
    case "bottom":
      return { justifyContent: "flex-end" };
  }
}

/** Where the text of a cell begins: the look's wish, or what Excel does for its kind of content. */
export function textSide(
  { horizontal }: CellLook,
  kind: ViewCell["kind"],
): "left" | "center" | "right" {
  switch (horizontal) {
    case "general":
      return generalSide(kind);
    case "center":
    case "across":
    case "distributed":
      return "center";
    case "right":
      return "right";
    case "left":
    case "fill":
    case "justify":
      return "left";
  }
}

function generalSide(kind: ViewCell["kind"]): "left" | "center" | "right" {
  switch (kind) {
    case "text":
      return "left";
    case "number":
      return "right";
    case "boolean":
    case "error":
      return "center";
  }
}

/** CSS of the direction in which a cell's text is aligned; sides are those of the screen. */
export function alignStyle(look: CellLook, kind: ViewCell["kind"], zoom: number): CSSProperties {
  const indent = look.indent * indentWidth * zoom;
  const side = textSide(look, kind);
  const isSpread = look.horizontal === "distributed";
  return {
    textAlign: isSpread || look.horizontal === "justify" ? "justify" : side,
    ...(isSpread && { textAlignLast: "justify" }),
    ...(indent > 0 && side !== "right" && { paddingLeft: indent }),
    ...(indent > 0 && (side === "right" || isSpread) && { paddingRight: indent }),
  };
}

/** CSS of turned text; null for text that stands upright. */
export function turnStyle({ rotation }: CellLook): CSSProperties | null {
  if (rotation === 0) return null;
  if (rotation === "stacked") return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (rotation === -90) return { writingMode: "vertical-rl", textOrientation: "sideways" };
  if (rotation === 90) {
    return { writingMode: "vertical-rl", textOrientation: "sideways", transform: "rotate(180deg)" };
  }
  return { transform: `rotate(${-rotation}deg)`, whiteSpace: "pre" };
}
