/** The colours of a workbook's theme, in the order in which styles count them. */
import type { XlsxPackage } from "../../package/xlsxPackage";
import { readRgb } from "./color";

/** Styles count the light colours before the dark ones, other than the theme part itself. */
const order = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3"],
  ...["accent4", "accent5", "accent6", "hlink", "folHlink"],
];
/** The theme "Office" of Excel 2013 to 2021, for workbooks without one. */
const office = [
  ...["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5"],
  ...["#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72"],
];

/** Twelve colours, #RRGGBB (ECMA-376 part 1, 20.1.6.2); those of Office for what the theme does not say. */
export function readThemeColors(xlsx: XlsxPackage, part: string | null): readonly string[] {
  const colors = new Map<string, string>();
  if (part !== null) readScheme(xlsx, part, colors);
  return order.map((name, index) => colors.get(name) ?? office[index] ?? "#000000");
}

function readScheme(xlsx: XlsxPackage, part: string, colors: Map<string, string>): void {
  const scanner = xlsx.scan(part);
  while (scanner.next() !== "end") {
    if (scanner.event !== "open" || scanner.localName !== "clrScheme") continue;
    for (const name of scanner.children()) {
      for (const kind of scanner.children()) {
        const text = scanner.attributes.get(kind === "sysClr" ? "lastClr" : "val");
        const color = readRgb(text ?? "");
        if (color !== null) colors.set(name, color);
      }
    }
    return;
  }
}
