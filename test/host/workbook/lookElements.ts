/** Fills and borders of styles: read into the API's words and written from them. */
import {
  lineForFile,
  lineOfFile,
  type BorderLook,
  type BorderSide,
  type LookChange,
} from "./cellLook";
import { colorElement, type ColorTable } from "./colorTable";
import {
  childNamed,
  cloneElement,
  ensureChild,
  makeElement,
  setAttribute,
  type XmlElement,
} from "./xmlTree";

/** The colour of a fill; null for none. Patterns count as their foreground. */
export function readFill(element: XmlElement | undefined, colors: ColorTable): string | null {
  const pattern = element === undefined ? undefined : childNamed(element, "patternFill");
  const kind = pattern?.attributes.get("patternType") ?? "none";
  if (pattern === undefined || kind === "none") return null;
  return colors.resolve(childNamed(pattern, "fgColor")) ?? "#000000";
}

export function fillElement(color: string | null): XmlElement {
  if (color === null) {
    return makeElement("fill", [], [makeElement("patternFill", [["patternType", "none"]])]);
  }
  const inside = [colorElement("fgColor", color), makeElement("bgColor", [["indexed", "64"]])];
  const pattern = makeElement("patternFill", [["patternType", "solid"]], inside);
  return makeElement("fill", [], [pattern]);
}

/** Order of a border's sides (ECMA-376 part 1, 18.8.4). */
const sides: readonly BorderSide[] = ["left", "right", "top", "bottom", "diagonal"];

export function readBorders(
  element: XmlElement | undefined,
  colors: ColorTable,
): Record<BorderSide, BorderLook> {
  const read = (side: BorderSide): BorderLook => {
    const line = element === undefined ? undefined : childNamed(element, side);
    const color = line === undefined ? null : colors.resolve(childNamed(line, "color"));
    return { ...lineOfFile(line?.attributes.get("style") ?? "none"), color: color ?? "#000000" };
  };
  return {
    left: read("left"),
    right: read("right"),
    top: read("top"),
    bottom: read("bottom"),
    diagonal: read("diagonal"),
  };
}

export function changeBorder(
  old: XmlElement | undefined,
  change: NonNullable<LookChange["borders"]>,
): XmlElement {
  const border = old === undefined ? makeElement("border") : cloneElement(old);
  for (const side of sides) {
    const wanted = change[side];
    if (wanted !== undefined) changeLine(ensureChild(border, side, sides), wanted);
  }
  return border;
}

function changeLine(line: XmlElement, wanted: Partial<BorderLook>): void {
  const was = lineOfFile(line.attributes.get("style") ?? "none");
  // A colour or a weight alone makes a line where there was none.
  const style = wanted.style ?? (was.style === "None" ? "Continuous" : was.style);
  const kind = lineForFile({ style, weight: wanted.weight ?? was.weight });
  setAttribute(line, "style", kind === "none" ? null : kind);
  const color = wanted.color;
  if (kind === "none") line.children = [];
  else if (color !== undefined) line.children = [colorElement("color", color)];
  else if (line.children.length === 0) line.children = [makeElement("color", [["auto", "1"]])];
}
