/** Names in a row: of many the first few, and how many more there are. */

/** Nobody reads more in a pane. */
const named = 4;

/** @param rest says how many are left out */
export function someOf(
  names: readonly string[],
  separator: string,
  rest: (more: number) => string,
): string {
  if (names.length <= named + 1) return names.join(separator);
  return [...names.slice(0, named), rest(names.length - named)].join(separator);
}
