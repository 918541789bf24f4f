/** Fonts as SpreadsheetML keeps them: `<font>` of a cell (ECMA-376 part 1, 18.8.22), `<rPr>` of a run (18.4.7). */
import type { StyleSpec } from "../../core";
import {
  childElements,
  findChild,
  formatElement,
  canonicalForm,
  makeElement,
  type XmlElement,
} from "./element";
import { argb } from "./styleMarkup";

/** What Excel writes behind the colour of a font. */
const afterColor: ReadonlySet<string> = new Set([
  "name",
  "rFont",
  "family",
  "charset",
  "scheme",
  "extLst",
]);

/** The same font in another colour (#RRGGBB), or in the automatic one. All else of it stays. */
export function withFontColor(font: XmlElement, color: string | null): XmlElement {
  const rest = font.children.filter((child) => typeof child === "string" || child.name !== "color");
  if (color === null) return { ...font, children: rest };
  const found = rest.findIndex((child) => typeof child !== "string" && afterColor.has(child.name));
  const at = found === -1 ? rest.length : found;
  const element = makeElement("color", { rgb: argb(color) });
  return { ...font, children: [...rest.slice(0, at), element, ...rest.slice(at)] };
}

/** A cell's font as the properties of a run: `name` is called `rFont` there. */
export function toRunProperties(font: XmlElement): XmlElement {
  const children = font.children.map((child) =>
    typeof child !== "string" && child.name === "name" ? { ...child, name: "rFont" } : child,
  );
  return { ...font, name: "rPr", children };
}

/** The font of a generated cell: face, size and colour of the workbook's own where the style says nothing. */
export function styledFont(base: XmlElement, style: StyleSpec): XmlElement {
  const size =
    style.size === undefined ? findChild(base, "sz") : makeElement("sz", { val: `${style.size}` });
  const color =
    style.color === undefined
      ? findChild(base, "color")
      : makeElement("color", { rgb: argb(style.color) });
  const face = childElements(base).filter(({ name }) => faceNames.has(name));
  const children = [
    style.isBold === true ? makeElement("b") : undefined,
    style.isUnderlined === true ? makeElement("u") : undefined,
    size,
    color,
    ...face,
  ].filter((child) => child !== undefined);
  return makeElement("font", {}, children);
}

const faceNames: ReadonlySet<string> = new Set(["name", "family", "charset", "scheme"]);

/** The properties of a run of a generated cell: its style's font, in the run's own colour and weight. */
export function styledRunProperties(
  base: XmlElement,
  style: StyleSpec,
  run: { readonly color?: string; readonly isBold?: boolean },
): XmlElement {
  const { color, isBold } = run;
  const merged = {
    ...style,
    ...(color !== undefined && { color }),
    ...(isBold !== undefined && { isBold }),
  };
  return toRunProperties(styledFont(base, merged));
}

/** Whether two fonts say the same, a cell's `<font>` and a run's `<rPr>` held for one kind. */
export function isSameFont(a: XmlElement, b: XmlElement): boolean {
  return canonicalForm(toRunProperties(a)) === canonicalForm(toRunProperties(b));
}

/** `<r>` around properties and text elements. */
export function runElement(properties: XmlElement | null, text: string): string {
  return `<r>${properties === null ? "" : formatElement(properties)}${text}</r>`;
}
