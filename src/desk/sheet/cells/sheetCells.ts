/**
 * The cells that the screen knows of, in blocks: asked for when they come near, kept while they may come back, forgotten
 * when far. Old ones stay until new ones are there, so nothing flickers; what was typed lies over them until then.
 */
import type { CellRange } from "../../../core";
import type { CellLook, SheetLayout, SheetWindow, ViewCell } from "../../../xlsx/view/sheetView";
import {
  bandOf,
  blockKey,
  blocksOf,
  cellKey,
  indexCells,
  type Block,
  type BlockPlace,
} from "./cellBlocks";
import type { CellChange } from "../clipboard/spreadBlock";
import { layEntry } from "./layEntry";
import { PendingEntries, type PendingEntry, type Reach } from "./pendingEntries";

/** Blocks kept; about forty screens. */
const mostBlocks = 96;

/** More would only keep the worker from what is wanted by the time it gets to it. */
const mostRequests = 2;

type Load = (area: CellRange) => Promise<SheetWindow>;

/** Rows and columns are 0-based. */
export class SheetCells {
  readonly #blocks = new Map<string, Block>();
  readonly #asked = new Map<string, number>();
  readonly #bandStamps = new Map<number, number>();
  readonly #listeners = new Set<() => void>();
  readonly #pending = new PendingEntries();
  #wanted: readonly BlockPlace[] = [];
  #load: Load;
  #edition: number;
  #stamp = 0;
  #error: { readonly cause: unknown } | null = null;

  /** @param known a block that has come already */
  constructor(load: Load, edition: number, known: SheetWindow | null = null) {
    this.#load = load;
    this.#edition = edition;
    if (known !== null) this.#takeKnown(known);
  }

  /** Contents changed: what is wanted is asked for anew. */
  renew(load: Load, edition: number): void {
    this.#load = load;
    if (edition === this.#edition) return;
    this.#edition = edition;
    this.#ask();
  }

  /** Says which areas are on the screen. */
  want(areas: readonly CellRange[]): void {
    this.#wanted = blocksOf(areas);
    this.#ask();
  }

  /** What is known of a cell, or was just typed into it; undefined for an empty one, and for one that has not come yet. */
  cell(row: number, column: number): ViewCell | undefined {
    const block = this.#blockAt(row, column);
    const known = block?.cells.get(cellKey(row, column));
    if (this.#pending.isEmpty) return known;
    const texts = this.#pending.textsAt({ row, column }, block?.edition ?? null);
    return texts.reduce((cell, text) => layEntry(cell, { row, column }, text), known);
  }

  /** The look of a cell; undefined for a plain one. */
  look(row: number, column: number): CellLook | undefined {
    const block = this.#blockAt(row, column);
    const cell = block?.cells.get(cellKey(row, column));
    return cell === undefined ? undefined : block?.looks[cell.look];
  }

  /** Whether all of an area is known as it is by now, or at least as it is seen on the screen. */
  covers(area: CellRange): boolean {
    const seen = new Set(this.#wanted.map(({ key }) => key));
    return blocksOf([area]).every(({ key }) => {
      const block = this.#blocks.get(key);
      return block !== undefined && (block.edition === this.#edition || seen.has(key));
    });
  }

  /** How far entries reach that may lie beyond what the layout says is in use. */
  get reach(): Reach {
    return this.#pending.reach;
  }

  /** Opens an entry that is to be laid over the cells; entries lie over each other in the order in which they begin. */
  begin(): PendingEntry {
    return this.#pending.begin();
  }

  /** Shows what was typed. */
  lay(entry: PendingEntry, changes: readonly CellChange[]): void {
    entry.lay(changes);
    this.#tell(entry);
  }

  /**
   * What became of an entry: its texts stay until the cells have come as they are from an edition on.
   * @param edition null where it was refused, and what stood there before is seen again
   */
  settle(entry: PendingEntry, edition: number | null): void {
    if (edition === null) this.#pending.drop(entry);
    else {
      entry.settle(edition);
      this.#forgetOlder(entry);
      this.#prune();
    }
    this.#tell(entry);
  }

  /** Changes whenever cells of the rows near a row do. */
  stampOf(row: number): number {
    return this.#bandStamps.get(bandOf(row)) ?? 0;
  }

  /** Changes with every change. */
  readonly stamp = (): number => {
    if (this.#error !== null) throw this.#error.cause;
    return this.#stamp;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #takeKnown({ area, cells, looks }: SheetWindow): void {
    const key = blockKey(area.top, area.left);
    this.#blocks.set(key, { edition: this.#edition, cells: indexCells(cells), looks });
  }

  #blockAt(row: number, column: number): Block | undefined {
    return this.#blocks.get(blockKey(row, column));
  }

  #ask(): void {
    if (this.#error !== null) return;
    for (const place of this.#wanted) {
      if (this.#asked.size >= mostRequests) return;
      const isKnown = this.#blocks.get(place.key)?.edition === this.#edition;
      if (isKnown || this.#asked.get(place.key) === this.#edition) continue;
      void this.#fetch(place);
    }
  }

  async #fetch({ key, band, area }: BlockPlace): Promise<void> {
    const edition = this.#edition;
    this.#asked.set(key, edition);
    try {
      const { cells, looks } = await this.#load(area);
      this.#keep(key, { edition, cells: indexCells(cells), looks });
      this.#prune();
      this.#bandStamps.set(band, (this.#stamp += 1));
    } catch (cause) {
      // A bug: whoever reads the stamp next gets it, and the boundary around the screen tells it.
      this.#error = { cause };
      this.#stamp += 1;
    }
    if (this.#asked.get(key) === edition) this.#asked.delete(key);
    for (const listener of this.#listeners) listener();
    this.#ask();
  }

  /** Marks the rows of an entry as changed. */
  #tell({ blocks }: PendingEntry): void {
    this.#stamp += 1;
    for (const band of blocks.values()) this.#bandStamps.set(band, this.#stamp);
    for (const listener of this.#listeners) listener();
  }

  /** What is not on the screen would not be asked for anew: better forgotten than shown as it was. */
  #forgetOlder(entry: PendingEntry): void {
    const wanted = new Set(this.#wanted.map(({ key }) => key));
    for (const key of entry.blocks.keys()) {
      if (this.#isOlder(key, entry) && !wanted.has(key)) this.#blocks.delete(key);
    }
  }

  /** An entry of which all blocks have come is done, and so is one of which none is known: what comes has it. */
  #prune(): void {
    for (const entry of this.#pending.settled) {
      const isOpen = [...entry.blocks.keys()].some((key) => this.#isOlder(key, entry));
      if (!isOpen) this.#pending.drop(entry);
    }
  }

  /** Whether a block is known as it was before an entry. */
  #isOlder(key: string, { edition }: PendingEntry): boolean {
    const known = this.#blocks.get(key)?.edition;
    return known !== undefined && edition !== null && known < edition;
  }

  #keep(key: string, block: Block): void {
    if ((this.#blocks.get(key)?.edition ?? -1) > block.edition) return;
    this.#blocks.delete(key);
    this.#blocks.set(key, block);
    const wanted = new Set(this.#wanted.map((place) => place.key));
    for (const old of this.#blocks.keys()) {
      if (this.#blocks.size <= mostBlocks) return;
      if (!wanted.has(old)) this.#blocks.delete(old);
    }
  }
}

/** Whether a sheet's protection forbids changing a cell: one that the windows do not name is as Excel makes them, locked. */
export function isLocked({ isProtected }: SheetLayout, cell: ViewCell | undefined): boolean {
  return isProtected && (cell === undefined || cell.isLocked === true);
}
