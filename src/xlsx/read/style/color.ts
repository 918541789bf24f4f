/** Colours as styles name them (rgb, theme and tint, palette, automatic), resolved to #RRGGBB. */
import type { XmlAttributes } from "../../xml/xmlAttributes";
import { defaultPalette } from "./defaultPalette";
import { tintColor } from "./tint";

/** What colours of a workbook are resolved against. */
export interface Palette {
  /** lt1, dk1, lt2, dk2, accent1–6, hlink, folHlink: the order in which styles count them. */
  readonly theme: readonly string[];
  /** Indexed colours from 0 on, #RRGGBB. */
  readonly indexed: readonly string[];
}

/**
 * The colour that a CT_Color says (ECMA-376 part 1, 18.8.19), #RRGGBB in upper case. Null for the automatic one:
 * auto, indexed 64 and up (the system's), and what cannot be read.
 */
export function readColor(attributes: XmlAttributes, palette: Palette): string | null {
  const base = readBaseColor(attributes, palette);
  const tint = Number(attributes.get("tint") ?? 0);
  return base === null || !Number.isFinite(tint) || tint === 0 ? base : tintColor(base, tint);
}

function readBaseColor(attributes: XmlAttributes, palette: Palette): string | null {
  const rgb = attributes.get("rgb");
  if (rgb !== null) return readRgb(rgb);
  const theme = attributes.integer("theme");
  if (theme !== null) return palette.theme[theme] ?? null;
  const indexed = attributes.integer("indexed");
  return indexed === null ? null : (palette.indexed[indexed] ?? defaultPalette[indexed] ?? null);
}

/** #RRGGBB of RRGGBB or AARRGGBB (the alpha is without meaning in cells), or null. */
export function readRgb(text: string): string | null {
  const digits = /^#?(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/u.exec(text)?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}
