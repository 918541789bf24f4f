/** Brings the edits of many proposals together, cell by cell, and refuses those that contradict earlier ones. */
import type { Place } from "../grid/address";
import type {
  ColorEdit,
  ColorSpan,
  Edit,
  MemoryEdit,
  MoveEdit,
  NumberEdit,
  SheetEdit,
  TextEdit,
  TextSplice,
} from "./edit";

interface OwnedSplice extends TextSplice {
  readonly owner: string;
}

interface CellEdits {
  readonly at: TextEdit["at"];
  readonly expected: string;
  readonly splices: readonly OwnedSplice[];
  readonly spans: readonly ColorSpan[];
  readonly replacesFormula: boolean;
}

/** Edits of which no two contradict each other. Offsets all refer to the text before any of them. */
export class EditSet {
  readonly #cells = new Map<string, CellEdits>();
  /** Cells that a move reads or writes, or that become numbers: nothing else may happen to them. */
  readonly #sole = new Set<string>();
  readonly #whole: (MoveEdit | NumberEdit)[] = [];
  readonly #others: (SheetEdit | MemoryEdit)[] = [];

  /**
   * Takes all of the edits, or none when one of them contradicts an edit taken before; says which.
   * Two insertions at one offset contradict each other unless they have the same owner; then they follow in order.
   */
  add(edits: readonly Edit[], owner: string): boolean {
    const whole = edits.filter((edit) => edit.kind === "move" || edit.kind === "number");
    const sole = soleCells(whole);
    const changed = this.#joinCells(edits, owner);
    if (sole === null || changed === null || this.#isTaken(sole, changed)) return false;
    for (const [key, cell] of changed) this.#cells.set(key, cell);
    for (const key of sole) this.#sole.add(key);
    this.#whole.push(...whole);
    this.#others.push(...edits.filter((edit) => edit.kind === "sheet" || edit.kind === "memory"));
    return true;
  }

  /** What becomes of the cells that texts and colours are given to; null where one contradicts another. */
  #joinCells(edits: readonly Edit[], owner: string): ReadonlyMap<string, CellEdits> | null {
    const changed = new Map<string, CellEdits>();
    for (const edit of edits) {
      if (edit.kind !== "text" && edit.kind !== "color") continue;
      const key = keyOf(edit.at);
      const joined = join(changed.get(key) ?? this.#cells.get(key), edit, owner);
      if (joined === null) return null;
      changed.set(key, joined);
    }
    return changed;
  }

  /** Whether a cell would be moved or made a number twice, or that and changed. */
  #isTaken(sole: ReadonlySet<string>, changed: ReadonlyMap<string, CellEdits>): boolean {
    const isChanged = [...changed.keys()].some((key) => sole.has(key) || this.#sole.has(key));
    return isChanged || [...sole].some((key) => this.#sole.has(key) || this.#cells.has(key));
  }

  /** One text edit and one colour edit a cell at most, in the order in which cells were first named; then the rest. */
  get edits(): readonly Edit[] {
    return [...[...this.#cells.values()].flatMap(editsOfCell), ...this.#whole, ...this.#others];
  }
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}

/** The cells of edits that suffer no others beside them; null where two of the edits are about one cell. */
function soleCells(edits: readonly (MoveEdit | NumberEdit)[]): ReadonlySet<string> | null {
  const cells = new Set<string>();
  for (const edit of edits) {
    const own = new Set(edit.kind === "move" ? cellsOfMove(edit) : [keyOf(edit.at)]);
    for (const key of own) {
      if (cells.has(key)) return null;
      cells.add(key);
    }
  }
  return cells;
}

function cellsOfMove({ sheet, unmerged, copies, cleared }: MoveEdit): readonly string[] {
  const corners = unmerged.map(({ top, left }) => ({ row: top, column: left }));
  const copied = copies.flatMap(({ from, to }) => [from, to]);
  return [...corners, ...copied, ...cleared].map(({ row, column }) =>
    keyOf({ sheet, row, column }),
  );
}

function join(
  cell: CellEdits | undefined,
  edit: TextEdit | ColorEdit,
  owner: string,
): CellEdits | null {
  const { at, expected } = edit;
  const known = cell ?? { at, expected, splices: [], spans: [], replacesFormula: false };
  if (known.expected !== expected) return null;
  if (edit.kind === "text") {
    const splices = edit.splices.map((splice) => ({ ...splice, owner }));
    const isFree = splices.every((one) => !known.splices.some((other) => collide(one, other)));
    if (!isFree) return null;
    return {
      ...known,
      splices: [...known.splices, ...splices].sort(byOffset),
      replacesFormula: known.replacesFormula || edit.replacesFormula === true,
    };
  }
  const isFree = edit.spans.every((one) => !known.spans.some((other) => clash(one, other)));
  return isFree ? { ...known, spans: [...known.spans, ...edit.spans].sort(byOffset) } : null;
}

function collide(one: OwnedSplice, other: OwnedSplice): boolean {
  const areInsertions = one.start === one.end && other.start === other.end;
  if (areInsertions) return one.start === other.start && one.owner !== other.owner;
  return one.start < other.end && other.start < one.end;
}

function clash(one: ColorSpan, other: ColorSpan): boolean {
  return one.start < other.end && other.start < one.end && one.color !== other.color;
}

function byOffset(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end;
}

function editsOfCell({
  at,
  expected,
  splices,
  spans,
  replacesFormula,
}: CellEdits): readonly Edit[] {
  const edits: Edit[] = [];
  if (splices.length > 0 || replacesFormula) {
    const bare = splices.map(({ start, end, text }) => ({ start, end, text }));
    edits.push({
      kind: "text",
      at,
      expected,
      splices: bare,
      ...(replacesFormula && { replacesFormula }),
    });
  }
  if (spans.length > 0) edits.push({ kind: "color", at, expected, spans });
  return edits;
}
