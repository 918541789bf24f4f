/** The looks of the cells of a sheet: styles with the colours of number formats and conditional formats laid over. */
import { coverBorders, hasBorders } from "./borders";
import type { CellLook } from "./sheetView";
import type { ViewFontProperties } from "./viewFont";
import type { Overlay, ViewStyles } from "./viewStyles";

/** What decides about the look of a cell. */
export interface LookParts {
  readonly style: number;
  /** #RRGGBB that the number format asks for; null for none. */
  readonly sectionColor: string | null;
  /** Differential styles of the conditional formats that the cell meets, the most important first. */
  readonly conditional: readonly number[];
}

/** A look, and what of its font goes before the fonts of runs. */
export interface WornLook {
  readonly look: CellLook;
  readonly over: ViewFontProperties;
}

/** Looks are made once each and are the same object ever after. */
export class LookTable {
  /** By style, of cells with nothing laid over: nearly all, and a string for each of them would take the time. */
  private readonly plain: WornLook[] = [];
  private readonly made = new Map<string, WornLook>();
  private readonly own: boolean[] = [];

  constructor(private readonly styles: ViewStyles) {}

  lookOf(parts: LookParts): WornLook {
    const { style, sectionColor, conditional } = parts;
    if (sectionColor === null && conditional.length === 0) {
      return (this.plain[style] ??= { look: this.styles.look(style), over: {} });
    }
    const key = `${style} ${sectionColor ?? ""} ${conditional.join(" ")}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const worn = this.make(parts);
    this.made.set(key, worn);
    return worn;
  }

  /** Whether an empty cell of a style is otherwise than one that nobody touched, or would be once it is written in. */
  isOwn(style: number): boolean {
    return (this.own[style] ??=
      this.isDrawn(style) || this.takesOtherwise(style) || this.differsFromUsual(style));
  }

  /** Not to name every cell of a workbook whose usual format is one of numbers (#,##0), these count as General. */
  private takesOtherwise(style: number): boolean {
    const entry = this.styles.numberEntry(style);
    return entry === "number" ? this.styles.numberEntry(0) !== entry : entry !== null;
  }

  /** Whether an empty cell of a style shows anything. */
  isDrawn(style: number): boolean {
    const { fill, borders } = this.styles.look(style);
    return fill !== null || hasBorders(borders);
  }

  private differsFromUsual(style: number): boolean {
    return JSON.stringify(this.styles.look(style)) !== JSON.stringify(this.styles.look(0));
  }

  private make({ style, sectionColor, conditional }: LookParts): WornLook {
    let over: ViewFontProperties = sectionColor === null ? {} : { color: sectionColor };
    let look = this.styles.look(style);
    // The most important goes on last, over the others.
    for (const index of [...conditional].reverse()) {
      const overlay = this.styles.overlay(index);
      over = { ...over, ...overlay?.font };
      if (overlay !== null) look = cover(look, overlay);
    }
    return { look: { ...look, font: { ...look.font, ...over } }, over };
  }
}

function cover(look: CellLook, { fill, borders }: Overlay): CellLook {
  return { ...look, fill: fill ?? look.fill, borders: coverBorders(look.borders, borders) };
}
