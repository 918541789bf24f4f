/** Brings the edits of each cell together, sheet by sheet. */
import type { ColorEdit, ColorSpan, Edit, Place, TextEdit, TextSplice } from "../../core";
import { cellKey } from "./locateCells";
import { cellFailure } from "./writeFailure";

/** All that is asked of one cell. Offsets are those of its text before any change. */
export interface CellRequest {
  readonly at: Place;
  readonly expected: string;
  readonly splices: readonly TextSplice[];
  readonly spans: readonly ColorSpan[];
  /** Whether the text takes the place of the cell's formula. */
  readonly replacesFormula: boolean;
}

/** The requests by sheet name, each cell once. Throws cell-changed where two edits expect two texts of a cell. */
export function gatherRequests(edits: readonly Edit[]): Map<string, CellRequest[]> {
  const sheets = new Map<string, Map<number, CellRequest>>();
  for (const edit of edits) {
    if (edit.kind !== "text" && edit.kind !== "color") continue;
    const cells = sheets.get(edit.at.sheet) ?? new Map<number, CellRequest>();
    sheets.set(edit.at.sheet, cells);
    const key = cellKey(edit.at);
    cells.set(key, joinRequests(cells.get(key), requestOf(edit)));
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()].sort(byPlace)]));
}

function requestOf(edit: TextEdit | ColorEdit): CellRequest {
  const { at, expected } = edit;
  if (edit.kind === "color") {
    return { at, expected, splices: [], spans: edit.spans, replacesFormula: false };
  }
  const replacesFormula = edit.replacesFormula === true;
  return { at, expected, splices: edit.splices, spans: [], replacesFormula };
}

function joinRequests(before: CellRequest | undefined, request: CellRequest): CellRequest {
  if (before === undefined) return request;
  if (before.expected !== request.expected) throw cellFailure("cell-changed", [request.at]);
  return {
    ...request,
    splices: [...before.splices, ...request.splices],
    spans: [...before.spans, ...request.spans],
    replacesFormula: before.replacesFormula || request.replacesFormula,
  };
}

function byPlace({ at: a }: CellRequest, { at: b }: CellRequest): number {
  return a.row - b.row || a.column - b.column;
}
