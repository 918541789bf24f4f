/** Brings the edits of each cell together, sheet by sheet. */
import type {
  ColorEdit,
  ColorSpan,
  Edit,
  NumberEdit,
  Place,
  TextEdit,
  TextSplice,
} from "../../core";
import { cellKey } from "./locateCells";
import { cellFailure } from "./writeFailure";

/** All that is asked of one cell. Offsets are those of its text before any change. */
export interface CellRequest {
  readonly at: Place;
  readonly expected: string;
  readonly splices: readonly TextSplice[];
  readonly spans: readonly ColorSpan[];
  /** A number in the place of all that the cell holds; null for none, and then splices and spans count. */
  readonly number: number | null;
  /** Format code that comes with the number; null for the cell's own. */
  readonly numberFormat: string | null;
  /** Whether the text or number takes the place of the cell's formula. */
  readonly replacesFormula: boolean;
}

/**
 * The requests by sheet name, each cell once. Throws cell-changed where two edits expect two texts of a
 * cell, and a plain Error where a cell becomes a number and something else at once: no order says which.
 */
export function gatherRequests(edits: readonly Edit[]): Map<string, CellRequest[]> {
  const sheets = new Map<string, Map<number, CellRequest>>();
  for (const edit of edits) {
    if (edit.kind !== "text" && edit.kind !== "color" && edit.kind !== "number") continue;
    const cells = sheets.get(edit.at.sheet) ?? new Map<number, CellRequest>();
    sheets.set(edit.at.sheet, cells);
    const key = cellKey(edit.at);
    cells.set(key, joinRequests(cells.get(key), requestOf(edit)));
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()].sort(byPlace)]));
}

function requestOf(edit: TextEdit | ColorEdit | NumberEdit): CellRequest {
  const { at, expected } = edit;
  const nothing = { at, expected, splices: [], spans: [], ...noNumber, replacesFormula: false };
  if (edit.kind === "color") return { ...nothing, spans: edit.spans };
  const replacesFormula = edit.replacesFormula === true;
  if (edit.kind === "text") return { ...nothing, splices: edit.splices, replacesFormula };
  if (!Number.isFinite(edit.value)) throw new Error(`no cell can hold ${edit.value}`);
  const { value: number, numberFormat = null } = edit;
  return { ...nothing, number, numberFormat, replacesFormula };
}

const noNumber = { number: null, numberFormat: null } as const;

function joinRequests(before: CellRequest | undefined, request: CellRequest): CellRequest {
  if (before === undefined) return request;
  if (before.expected !== request.expected) throw cellFailure("cell-changed", [request.at]);
  if (before.number !== null || request.number !== null) {
    throw new Error(`row ${request.at.row} column ${request.at.column} is written twice`);
  }
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
