/** What a cell shows, by what Excel tells of it. */

/** What Excel tells of a cell's content. */
export interface LiveContent {
  readonly value: unknown;
  /** What is shown, #### where the column is too narrow. */
  readonly text: unknown;
  readonly numberFormat: unknown;
  /** Excel.RangeValueType. */
  readonly type: unknown;
}

/** Whether a text is what a column too narrow for its number shows. */
export function isOverflow(text: string): boolean {
  return /^#+$/u.test(text);
}

/**
 * The whole text; line feeds are \n. Of texts the value is taken wherever no number format adds to it, because what
 * is shown of long ones may be cut.
 */
export function shownText({ value, text, numberFormat, type }: LiveContent): string {
  const shown = withLineFeeds(String(text));
  if (typeof value === "string" && type !== "Error") {
    const isAsWritten = numberFormat === "General" || numberFormat === "@" || isOverflow(shown);
    return isAsWritten || shown === "" ? withLineFeeds(value) : shown;
  }
  return isOverflow(shown) ? withLineFeeds(String(value)) : shown;
}

export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}

/** An entry of what Excel gives for the cells of a range, row by row. */
export function entryOf(
  rows: readonly (readonly unknown[])[],
  row: number,
  column: number,
): unknown {
  return rows[row]?.[column];
}

/** What a call gave; after the sync. */
export function resultOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}
