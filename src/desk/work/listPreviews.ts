/** What a proposal would change, as it is shown in the cells of a sheet. */
import type { EditPreview, MovePreview } from "../../app/previewEdits";
import type { Place } from "../../core";
import type { DocumentSheet } from "../document/openDocument";
import type { CellPreview } from "../sheet";

/** Of the cells of one sheet. What becomes of whole sheets is seen in these sheets. */
export function listPreviews(
  previews: readonly EditPreview[],
  sheet: string,
): readonly CellPreview[] {
  return previews.flatMap((preview): readonly CellPreview[] => {
    switch (preview.kind) {
      case "text":
      case "color":
        return preview.at.sheet === sheet ? [cellPreview(preview)] : [];
      case "move":
        return preview.sheet === sheet ? movePreviews(preview) : [];
      case "sheet":
        return [];
    }
  });
}

function cellPreview(preview: Extract<EditPreview, { readonly at: Place }>): CellPreview {
  const { row, column } = preview.at;
  if (preview.kind === "color") {
    return { row, column, kind: "color", pieces: preview.pieces };
  }
  return { row, column, kind: "text", pieces: preview.pieces };
}

/** Where contents come from is blank afterwards, unless others come there. */
function movePreviews({ steps }: MovePreview): readonly CellPreview[] {
  const filled = new Set(steps.flatMap(({ to }) => (to === null ? [] : [keyOf(to)])));
  const left = new Map(steps.map(({ from, text }) => [keyOf(from), { ...from, text }]));
  const cleared = [...left]
    .filter(([key]) => !filled.has(key))
    .map(([, { row, column, text }]): CellPreview => ({ row, column, kind: "cleared", text }));
  const brought = steps.flatMap(({ to, text }): readonly CellPreview[] => {
    if (to === null) return [];
    const { row, column } = to;
    return [{ row, column, kind: "text", pieces: [{ kind: "added", text }] }];
  });
  return [...brought, ...cleared];
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

/** The first place that would look different; null where there is none among the sheets. */
export function firstChange(
  previews: readonly EditPreview[],
  sheets: readonly DocumentSheet[],
): Place | null {
  const [first] = previews;
  if (first === undefined) return null;
  const place = placeOf(first, sheets);
  return sheets.some(({ name }) => name === place?.sheet) ? place : null;
}

function placeOf(preview: EditPreview, sheets: readonly DocumentSheet[]): Place | null {
  switch (preview.kind) {
    case "text":
    case "color":
      return preview.at;
    case "move": {
      const [step] = preview.steps;
      const cell = step?.to ?? step?.from;
      return cell === undefined
        ? null
        : { sheet: preview.sheet, row: cell.row, column: cell.column };
    }
    case "sheet": {
      // The name may be another than was wished for.
      const made = sheets.find(({ owner }) => owner !== null && owner === preview.owner);
      return { sheet: made?.name ?? preview.name, row: 0, column: 0 };
    }
  }
}
