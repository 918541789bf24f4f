/** What the reader doubted, assumed or left out: data for the rule of the same code to put into words. */
import type { Place } from "../grid/address";

export interface Note {
  /** Code of the rule that words it, e.g. S04. */
  readonly code: string;
  /** Which of that rule's messages. */
  readonly message: string;
  readonly at: Place;
  readonly data: Readonly<Record<string, string | number>>;
  readonly related: readonly Place[];
}
