/** Changes to a part as byte ranges and the text that takes their place. */

import { joinBytes } from "../zip/joinBytes";

/** Bytes from `start` to before `end`; both the same to insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with all splices done, in any order given; the very array where there is none. They may not overlap. */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) return bytes;
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let position = 0;
  for (const { start, end, text } of [...splices].sort(byPosition)) {
    if (start < position) throw new Error(`splices overlap at byte ${start}`);
    pieces.push(bytes.subarray(position, start), encoder.encode(text));
    position = end;
  }
  pieces.push(bytes.subarray(position));
  return joinBytes(pieces);
}

/** Insertions go before what is replaced at the same place; the sort is stable, so they keep their order. */
function byPosition(a: Splice, b: Splice): number {
  return a.start - b.start || a.end - b.end;
}
