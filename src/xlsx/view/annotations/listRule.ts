/** A list of data validation with all that is in it, and what it means for what is typed. */
import type { ListChoice, ValidationMessage } from "../sheetView";

export interface ListRule {
  /** At least one. */
  readonly choices: readonly ListChoice[];
  /** Excel tells ○A from ○a in lists that are written out, and not in those that are cells. */
  readonly isCaseSensitive: boolean;
  readonly allowsBlank: boolean;
  /** Whether Excel objects to anything else. */
  readonly isEnforced: boolean;
  /** What the workbook says then; null where that is left to Excel. */
  readonly objection: ValidationMessage | null;
}
