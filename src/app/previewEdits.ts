/** What edits would change, cell by cell and before → after: for a person to look at before anything is written. */
import type {
  Book,
  Cell,
  CellAddress,
  CellRange,
  ColorEdit,
  ColorSpan,
  Edit,
  MoveEdit,
  NumberEdit,
  Place,
  SheetSpec,
  TextEdit,
} from "../core";

export type EditPreview = TextPreview | ColorPreview | MovePreview | SheetPreview;

export interface TextPreview {
  readonly kind: "text";
  readonly at: Place;
  /** Whole texts of the cell; "" for an empty one. */
  readonly before: string;
  readonly after: string;
  /** Before and after in one: kept and removed pieces are the one, kept and added the other. */
  readonly pieces: readonly TextPiece[];
  /** A formula gives way to its text. */
  readonly replacesFormula: boolean;
}

export interface TextPiece {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

export interface ColorPreview {
  readonly kind: "color";
  readonly at: Place;
  /** The cell's text in pieces that have one colour now and one afterwards. */
  readonly pieces: readonly ColorPiece[];
}

export interface ColorPiece {
  readonly text: string;
  /** #RRGGBB, or null for the automatic colour. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface MovePreview {
  readonly kind: "move";
  readonly sheet: string;
  readonly unmerged: readonly CellRange[];
  readonly steps: readonly MoveStep[];
}

export interface MoveStep {
  readonly from: CellAddress;
  /** Null where the content is only taken away. */
  readonly to: CellAddress | null;
  /** What the cell shows now. */
  readonly text: string;
}

export interface SheetPreview {
  readonly kind: "sheet";
  /** Tab name: the present one of a sheet that is rewritten, else the wished one. */
  readonly name: string;
  readonly owner: string | null;
  readonly isNew: boolean;
  readonly rows: number;
}

/** In the order of the edits. What the workbook remembers of its own ({@link MemoryEdit}) is nothing to look at. */
export function previewEdits(book: Book, edits: readonly Edit[]): readonly EditPreview[] {
  return edits.flatMap((edit): readonly EditPreview[] => {
    switch (edit.kind) {
      case "text":
        return [previewText(edit)];
      case "number":
        return [previewNumber(edit)];
      case "color":
        return [previewColor(edit, book)];
      case "move":
        return [previewMove(edit)];
      case "sheet":
        return [previewSheet(edit.spec, book)];
      case "memory":
        return [];
    }
  });
}

function previewText({ at, expected, splices, replacesFormula }: TextEdit): TextPreview {
  const pieces: TextPiece[] = [];
  const add = (kind: TextPiece["kind"], text: string): void => {
    if (text !== "") pieces.push({ kind, text });
  };
  let offset = 0;
  for (const { start, end, text } of splices) {
    add("kept", expected.slice(offset, start));
    add("removed", expected.slice(start, end));
    add("added", text);
    offset = end;
  }
  add("kept", expected.slice(offset));
  const after = pieces.filter(({ kind }) => kind !== "removed").map(({ text }) => text);
  return {
    kind: "text",
    at,
    before: expected,
    after: after.join(""),
    pieces,
    replacesFormula: replacesFormula === true,
  };
}

/** The number stands as it is: what its cell's format makes of it is known once it is there. */
function previewNumber({ at, expected, value, replacesFormula }: NumberEdit): TextPreview {
  const whole = { start: 0, end: expected.length, text: String(value) };
  const edit: TextEdit = { kind: "text", at, expected, splices: [whole] };
  return { ...previewText(edit), replacesFormula: replacesFormula === true };
}

function previewColor({ at, expected, spans }: ColorEdit, book: Book): ColorPreview {
  const sheet = book.sheets.find(({ name }) => name === at.sheet);
  return { kind: "color", at, pieces: cutPieces(sheet?.cell(at.row, at.column), expected, spans) };
}

function cutPieces(
  cell: Cell | undefined,
  text: string,
  spans: readonly ColorSpan[],
): readonly ColorPiece[] {
  const runs = listRuns(cell, text);
  const edges = new Set([
    ...runs.flatMap(({ start, end }) => [start, end]),
    ...spans.flatMap(({ start, end }) => [start, end]),
  ]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    const covers = (one: { start: number; end: number }): boolean =>
      one.start <= start && one.end >= end;
    const from = runs.find(covers)?.color ?? null;
    const span = spans.find(covers);
    return { text: text.slice(start, end), from, to: span === undefined ? from : span.color };
  });
}

/** The runs with their offsets; the text as one run where the cell shows another by now. */
function listRuns(cell: Cell | undefined, text: string): readonly ColorSpan[] {
  if (cell?.text !== text) return [{ start: 0, end: text.length, color: null }];
  let end = 0;
  return cell.runs.map((run) => {
    const start = end;
    end += run.text.length;
    return { start, end, color: run.font.color };
  });
}

function previewMove({ sheet, unmerged, copies, cleared }: MoveEdit): MovePreview {
  const isSame = (a: CellAddress, b: CellAddress): boolean =>
    a.row === b.row && a.column === b.column;
  const gone = cleared.filter(
    (cell) => cell.expected !== "" && !copies.some(({ from }) => isSame(from, cell)),
  );
  return {
    kind: "move",
    sheet,
    unmerged,
    steps: [
      ...copies.map(({ from, to }) => ({ from, to, text: from.expected })),
      ...gone.map((cell) => ({ from: cell, to: null, text: cell.expected })),
    ],
  };
}

function previewSheet({ name, owner, rows }: SheetSpec, { sheets }: Book): SheetPreview {
  const present = owner === null ? undefined : sheets.find((sheet) => sheet.owner === owner);
  return {
    kind: "sheet",
    name: present?.name ?? name,
    owner,
    isNew: present === undefined,
    rows: rows.length,
  };
}
