/** The meanings of signs that people set, as cells are compared with them. */
import type { LegendMeaning } from "../plan/legend";
import { parseMark } from "../text/marks";

/**
 * A look-alike stands for its sign: whoever sets 〇 (U+3007) means ○. What may mean a sign only (済, 1) stays as written,
 * and the sign itself goes before its look-alikes.
 */
export function foldSetMarks(
  marks: Readonly<Record<string, LegendMeaning>>,
): ReadonlyMap<string, LegendMeaning> {
  const folded = new Map<string, LegendMeaning>();
  for (const [written, meaning] of Object.entries(marks)) {
    const { trimmed, sign, certainty, annotation } = parseMark(written);
    const isLookAlike = certainty === "alias" && sign !== null && annotation === "";
    if (isLookAlike && Object.hasOwn(marks, sign)) continue;
    folded.set(isLookAlike ? sign : trimmed, meaning);
  }
  return folded;
}
