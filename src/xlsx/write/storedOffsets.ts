/** Number formats can add letters around a text (`@"様"`): brings offsets of what is shown to what is stored. */
import type { ColorSpan, TextSplice } from "../../core";
import type { CellRequest } from "./cellRequest";

/**
 * The same request in terms of the stored text. Colours of added letters are left out: they have the cell's.
 * Null where the stored text cannot be found in the shown one, or where an added letter is to be replaced.
 */
export function alignRequest(request: CellRequest, stored: string): CellRequest | null {
  const { expected } = request;
  if (expected === stored) return request;
  const offset = expected.indexOf(stored);
  if (stored === "" || offset === -1 || offset !== expected.lastIndexOf(stored)) return null;
  const splices = request.splices.map((splice) => shift(splice, -offset));
  if (splices.some(({ start, end }) => start < 0 || end > stored.length)) return null;
  const spans = request.spans
    .map((span) => clip(shift(span, -offset), stored.length))
    .filter(({ start, end }) => start < end);
  return { ...request, expected: stored, splices, spans };
}

function shift<T extends ColorSpan | TextSplice>(piece: T, by: number): T {
  return { ...piece, start: piece.start + by, end: piece.end + by };
}

function clip(span: ColorSpan, length: number): ColorSpan {
  return { ...span, start: Math.max(span.start, 0), end: Math.min(span.end, length) };
}
