/** Entries that were handed on and of which the cells that have come say nothing yet: what was typed is seen meanwhile. */
import type { CellAddress } from "../../../core";
import type { CellChange } from "../clipboard/spreadBlock";
import { bandOf, blockKey, cellKey } from "./cellBlocks";

/** How many rows and columns there are up to the last one that is written in. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

const nowhere: Reach = { rows: 0, columns: 0 };

/** One entry of the person, of one cell or many; they follow each other in the order in which they were begun. */
export class PendingEntry {
  readonly #texts = new Map<number, string>();
  readonly #blocks = new Map<string, number>();
  #reach = nowhere;
  #edition: number | null = null;

  /** The edition from which on the source has the entry; null until it is known. */
  get edition(): number | null {
    return this.#edition;
  }

  /** The blocks of its cells, and the band of each. */
  get blocks(): ReadonlyMap<string, number> {
    return this.#blocks;
  }

  get reach(): Reach {
    return this.#reach;
  }

  lay(changes: readonly CellChange[]): void {
    for (const { row, column, text } of changes) {
      this.#texts.set(cellKey(row, column), text);
      this.#blocks.set(blockKey(row, column), bandOf(row));
      this.#reach = farther(this.#reach, { rows: row + 1, columns: column + 1 });
    }
  }

  settle(edition: number): void {
    this.#edition = edition;
  }

  textAt({ row, column }: CellAddress): string | undefined {
    return this.#texts.get(cellKey(row, column));
  }
}

export class PendingEntries {
  readonly #entries = new Set<PendingEntry>();

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  get reach(): Reach {
    return [...this.#entries].reduce((reach, entry) => farther(reach, entry.reach), nowhere);
  }

  begin(): PendingEntry {
    const entry = new PendingEntry();
    this.#entries.add(entry);
    return entry;
  }

  /** Forgets an entry that was refused, or of which all has come. */
  drop(entry: PendingEntry): void {
    this.#entries.delete(entry);
  }

  /** Entries of which the edition is known. */
  get settled(): readonly PendingEntry[] {
    return [...this.#entries].filter(({ edition }) => edition !== null);
  }

  /**
   * The texts typed into a cell that its content does not show yet, in their order.
   * @param known edition of that content; null for none
   */
  textsAt(at: CellAddress, known: number | null): readonly string[] {
    return [...this.#entries].flatMap((entry) => {
      const isShown = entry.edition !== null && known !== null && entry.edition <= known;
      const text = isShown ? undefined : entry.textAt(at);
      return text === undefined ? [] : [text];
    });
  }
}

function farther(one: Reach, other: Reach): Reach {
  return {
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
  };
}
