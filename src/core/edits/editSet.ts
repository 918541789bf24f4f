/** Brings the edits of many proposals together, cell by cell, and refuses those that contradict earlier ones. */
import type { ColorEdit, ColorSpan, Edit, SheetEdit, TextEdit, TextSplice } from "./edit";

interface OwnedSplice extends TextSplice {
  readonly owner: string;
}

interface CellEdits {
  readonly at: TextEdit["at"];
  readonly expected: string;
  readonly splices: readonly OwnedSplice[];
  readonly spans: readonly ColorSpan[];
}

/** Edits of which no two contradict each other. Offsets all refer to the text before any of them. */
export class EditSet {
  readonly #cells = new Map<string, CellEdits>();
  readonly #sheets: SheetEdit[] = [];

  /**
   * Takes all of the edits, or none when one of them contradicts an edit taken before; says which.
   * Two insertions at one offset contradict each other unless they have the same owner; then they follow in order.
   */
  add(edits: readonly Edit[], owner: string): boolean {
    const changed = new Map<string, CellEdits>();
    for (const edit of edits) {
      if (edit.kind === "sheet") continue;
      const key = `${edit.at.row} ${edit.at.column} ${edit.at.sheet}`;
      const joined = join(changed.get(key) ?? this.#cells.get(key), edit, owner);
      if (joined === null) return false;
      changed.set(key, joined);
    }
    for (const [key, cell] of changed) this.#cells.set(key, cell);
    this.#sheets.push(...edits.filter((edit) => edit.kind === "sheet"));
    return true;
  }

  /** One text edit and one colour edit a cell at most, in the order in which cells were first named. */
  get edits(): readonly Edit[] {
    return [...[...this.#cells.values()].flatMap(editsOfCell), ...this.#sheets];
  }
}

function join(
  cell: CellEdits | undefined,
  edit: TextEdit | ColorEdit,
  owner: string,
): CellEdits | null {
  const known = cell ?? { at: edit.at, expected: edit.expected, splices: [], spans: [] };
  if (known.expected !== edit.expected) return null;
  if (edit.kind === "text") {
    const splices = edit.splices.map((splice) => ({ ...splice, owner }));
    const isFree = splices.every((one) => !known.splices.some((other) => collide(one, other)));
    return isFree ? { ...known, splices: [...known.splices, ...splices].sort(byOffset) } : null;
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

function editsOfCell({ at, expected, splices, spans }: CellEdits): readonly Edit[] {
  const edits: Edit[] = [];
  if (splices.length > 0) {
    const bare = splices.map(({ start, end, text }) => ({ start, end, text }));
    edits.push({ kind: "text", at, expected, splices: bare });
  }
  if (spans.length > 0) edits.push({ kind: "color", at, expected, spans });
  return edits;
}
