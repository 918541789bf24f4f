/** Shared strings as cells of a style show them: a plan has a thousand times ○, and makes it once. */
import type { Cell, TextRun } from "../../../core";
import type { CellScalar } from "../conditional/cellTest";
import type { RichText } from "../richText";
import type { SharedStrings } from "../sharedStrings";

/** A cell's value before conditional formats. */
export interface ShownCell {
  readonly kind: Cell["kind"];
  readonly scalar: CellScalar;
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** #RRGGBB that the number format asks for; null where it asks for none. */
  readonly sectionColor: string | null;
  /** Whether the runs are those that the file gives the text. */
  readonly isRich: boolean;
}

/** Enough for the words that a plan repeats; the million different ones of a data table are each asked for once. */
const slots = 2 ** 14;
/** Above the style indexes of Excel, which are at most 64,000. */
const styleLimit = 2 ** 16;

/** Remembers what was made last for each slot, so that memory stays the same however many strings there are. */
export class ShownStrings {
  private readonly keys = new Float64Array(slots).fill(-1);
  private readonly shown: ShownCell[] = [];

  constructor(readonly source: SharedStrings) {}

  /** The string of an index in a style; `show` makes it where it is not remembered. */
  get(index: number, style: number, show: (string: RichText) => ShownCell): ShownCell {
    const key = index * styleLimit + style;
    const slot = (index + style) % slots;
    const known = this.keys[slot] === key ? this.shown[slot] : undefined;
    if (known !== undefined || style >= styleLimit) return known ?? show(this.source.get(index));
    const made = show(this.source.get(index));
    this.keys[slot] = key;
    this.shown[slot] = made;
    return made;
  }
}
