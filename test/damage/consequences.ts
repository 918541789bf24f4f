/** What damage leads to in more than one kind, and why that is right. */
import type { Consequence } from "./damage";

/** Where few cells hold several measures, one such cell less makes the others the exception. */
export const lessCrowded: Consequence = {
  code: "S06",
  reason: "several measures in a cell are no longer the way the form is filled in",
};

/** The row still has its number, but the series is told from rows that were read. */
export const unreadNumber: Consequence = {
  code: "X06",
  reason: "the number of a row that could not be placed is missing in the series",
};

/** One more cell with several measures, told by a tag, weighs against those that have a measure a line. */
export const moreCrowded: Consequence = {
  code: "S06",
  reason: "a measure a line is no longer the way the form is filled in",
};
