/** Colours of a workbook as styles name them, resolved to #RRGGBB. */
import { defaultPalette } from "../../../src/xlsx/read/style/defaultPalette";
import { readRgb } from "../../../src/xlsx/read/style/color";
import { tintColor } from "../../../src/xlsx/read/style/tint";
import { makeElement, type XmlElement } from "./xmlTree";

export class ColorTable {
  /** @param theme twelve colours in the order in which styles count them */
  constructor(private readonly theme: readonly string[]) {}

  /** The colour of a CT_Color (ECMA-376 part 1, 18.8.19); null for the automatic one. */
  resolve(element: XmlElement | undefined): string | null {
    const base = this.base(element);
    const tint = Number(element?.attributes.get("tint") ?? 0);
    return base === null || tint === 0 ? base : tintColor(base, tint);
  }

  private base(element: XmlElement | undefined): string | null {
    const rgb = element?.attributes.get("rgb");
    if (rgb !== undefined) return readRgb(rgb);
    const theme = element?.attributes.get("theme");
    if (theme !== undefined) return this.theme[Number(theme)] ?? null;
    const indexed = element?.attributes.get("indexed");
    return indexed === undefined ? null : (defaultPalette[Number(indexed)] ?? null);
  }
}

/** A CT_Color of #RRGGBB. */
export function colorElement(name: string, color: string): XmlElement {
  return makeElement(name, [["rgb", `FF${color.replace("#", "").toUpperCase()}`]]);
}
