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
    if (this.rules.length === 0) return noLook;
    const look: { color?: string | null; fill?: string } = {};
    for (const rule of this.rulesNear(row)) {
      if (!isAbout(rule, row, column) || !rule.test(value)) continue;
      const style = this.styles[rule.style];
      if (style?.font.color !== undefined) look.color ??= style.font.color;
      if (style?.fill != null) look.fill ??= style.fill;
      if (rule.stopsOthers) break;
    }
    return look;
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
