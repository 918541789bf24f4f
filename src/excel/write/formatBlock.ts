/** Gives a rectangle of a generated sheet its look. What a style does not say is the workbook's default. */
import type { StyleSpec } from "../../core";
import { rangeOf } from "../read/bands";
import type { StyleBlock } from "./styleBlocks";

/** Letters upright, one below the other ("RangeFormat.textOrientation"). */
const verticalText = 180;

export function formatBlock(sheet: Excel.Worksheet, { area, style }: StyleBlock): void {
  const range = rangeOf(sheet, area);
  if (style.numberFormat !== undefined) {
    const row = new Array<string>(area.right - area.left + 1).fill(style.numberFormat);
    range.numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () => row);
  }
  setFont(range.format.font, style);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  align(range.format, style);
  if (style.border === "thin") {
    const isHigh = area.bottom > area.top;
    const isWide = area.right > area.left;
    for (const edge of thinEdges(isHigh, isWide)) drawEdge(range, edge, "Thin");
  }
}

function setFont(font: Excel.RangeFont, style: StyleSpec): void {
  if (style.size !== undefined) font.size = style.size;
  if (style.isBold !== undefined) font.bold = style.isBold;
  if (style.isUnderlined !== undefined) font.underline = style.isUnderlined ? "Single" : "None";
  if (style.color !== undefined) font.color = style.color;
}

function align(format: Excel.RangeFormat, style: StyleSpec): void {
  const indent = style.indent ?? 0;
  // An indent counts from an edge, so it needs one.
  const horizontal = style.horizontal ?? (indent > 0 ? "left" : undefined);
  if (horizontal !== undefined) format.horizontalAlignment = horizontals[horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.isWrapped !== undefined) format.wrapText = style.isWrapped;
  if (style.isVerticalText === true) format.textOrientation = verticalText;
  if (indent > 0) format.indentLevel = indent;
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function thinEdges(isHigh: boolean, isWide: boolean): readonly Edge[] {
  return [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(isHigh ? (["InsideHorizontal"] as const) : []),
    ...(isWide ? (["InsideVertical"] as const) : []),
  ];
}

function drawEdge(range: Excel.Range, edge: Edge, weight: "Thin" | "Medium"): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = weight;
}

const strongEdges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const;

/** To be drawn after all thin lines: neighbours share an edge, and the later line wins. */
export function drawStrongEdges(sheet: Excel.Worksheet, { area, style }: StyleBlock): void {
  for (const side of style.strongEdges ?? []) {
    drawEdge(rangeOf(sheet, area), strongEdges[side], "Medium");
  }
}
