/** The colours that conditional formats give to a cell. */
import type { DifferentialStyle } from "../style/styles";
import type { CellScalar } from "./cellTest";
import { isAbout, type ConditionalRule } from "./conditionalRule";

/** What the rules change; undefined leaves it as it is. */
export interface ConditionalLook {
  readonly color?: string | null;
  readonly fill?: string;
}

const noLook: ConditionalLook = {};
const noStyles: readonly number[] = [];
/** Real sheets have thousands of small ranges; only those that touch a block of rows are tried for its cells. */
const blockHeight = 64;

/** The rules of a sheet, the most important first. */
export class ConditionalLooks {
  private readonly rules: readonly ConditionalRule[];
  private readonly blocks = new Map<number, readonly ConditionalRule[]>();

  constructor(
    rules: readonly ConditionalRule[],
    private readonly styles: readonly DifferentialStyle[],
  ) {
    this.rules = [...rules].sort((a, b) => a.priority - b.priority);
  }

  /** The look of a cell by its value; of several rules that are met the first that says a thing decides it. */
  lookOf(row: number, column: number, value: CellScalar): ConditionalLook {
    let look = noLook;
    for (const style of this.stylesOf(row, column, value)) {
      look = complete(look, this.styles[style]);
    }
    return look;
  }

  /** Indexes of the differential styles of the rules that a cell meets by its value, the most important first. */
  stylesOf(row: number, column: number, value: CellScalar): readonly number[] {
    if (this.rules.length === 0) return noStyles;
    const met: number[] = [];
    for (const rule of this.rulesNear(row)) {
      if (!isAbout(rule, row, column) || !rule.test(value)) continue;
      met.push(rule.style);
      if (rule.stopsOthers) break;
    }
    return met;
  }

  private rulesNear(row: number): readonly ConditionalRule[] {
    const block = Math.floor(row / blockHeight);
    const known = this.blocks.get(block);
    if (known !== undefined) return known;
    const top = block * blockHeight;
    const near = this.rules.filter(({ ranges }) =>
      ranges.some((range) => range.bottom >= top && range.top < top + blockHeight),
    );
    this.blocks.set(block, near);
    return near;
  }
}

/** A look with what a less important style adds to it. */
function complete(look: ConditionalLook, style: DifferentialStyle | undefined): ConditionalLook {
  if (style === undefined) return look;
  const color = look.color === undefined ? style.font.color : look.color;
  const fill = look.fill ?? style.fill;
  return { ...(color !== undefined && { color }), ...(fill !== null && { fill }) };
}
