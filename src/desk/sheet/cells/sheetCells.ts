/**
 * The cells that the screen knows of, in blocks: asked for when they come near, kept while they may come back, forgotten
 * when far. Old ones stay until new ones are there, so nothing flickers.
 */
import type { CellRange } from "../../../core";
import type { CellLook, SheetLayout, SheetWindow, ViewCell } from "../../../xlsx/view/sheetView";

const blockSize = { rows: 64, columns: 32 };

/** The first cells that are asked for of a sheet that is shown from its beginning. */
export const firstBlock: CellRange = {
  top: 0,
  left: 0,
  bottom: blockSize.rows - 1,
  right: blockSize.columns - 1,
};

/** Blocks kept; about forty screens. */
const mostBlocks = 96;

/** More would only keep the worker from what is wanted by the time it gets to it. */
const mostRequests = 2;

interface Block {
  readonly edition: number;
  readonly cells: ReadonlyMap<number, ViewCell>;
  readonly looks: readonly CellLook[];
}

interface BlockPlace {
  readonly key: string;
  readonly band: number;
  readonly area: CellRange;
}

type Load = (area: CellRange) => Promise<SheetWindow>;

/** Rows and columns are 0-based. */
export class SheetCells {
  readonly #blocks = new Map<string, Block>();
  readonly #asked = new Map<string, number>();
  readonly #bandStamps = new Map<number, number>();
  readonly #listeners = new Set<() => void>();
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
    this.#wanted = uniqueBlocks(areas);
    this.#ask();
  }

  /** What is known of a cell; undefined for an empty one, and for one that has not come yet. */
  cell(row: number, column: number): ViewCell | undefined {
    return this.#blockAt(row, column)?.cells.get(cellKey(row, column));
  }

  /** The look of a cell; undefined for a plain one. */
  look(row: number, column: number): CellLook | undefined {
    const block = this.#blockAt(row, column);
    const cell = block?.cells.get(cellKey(row, column));
    return cell === undefined ? undefined : block?.looks[cell.look];
  }

  /** Whether all of an area has come, in its newest state. */
  covers(area: CellRange): boolean {
    return uniqueBlocks([area]).every(
      ({ key }) => this.#blocks.get(key)?.edition === this.#edition,
    );
  }

  /** Changes whenever cells of the rows near a row do. */
  stampOf(row: number): number {
    return this.#bandStamps.get(blockRow(row)) ?? 0;
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
    const key = keyOf(blockRow(area.top), blockColumn(area.left));
    this.#blocks.set(key, { edition: this.#edition, cells: indexCells(cells), looks });
  }

  #blockAt(row: number, column: number): Block | undefined {
    return this.#blocks.get(keyOf(blockRow(row), blockColumn(column)));
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

function indexCells(cells: readonly ViewCell[]): ReadonlyMap<number, ViewCell> {
  return new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function blockRow(row: number): number {
  return Math.floor(row / blockSize.rows);
}

function blockColumn(column: number): number {
  return Math.floor(column / blockSize.columns);
}

function keyOf(band: number, strip: number): string {
  return `${band}:${strip}`;
}

function uniqueBlocks(areas: readonly CellRange[]): readonly BlockPlace[] {
  const places = new Map<string, BlockPlace>();
  for (const area of areas) {
    for (let band = blockRow(area.top); band <= blockRow(area.bottom); band += 1) {
      for (let strip = blockColumn(area.left); strip <= blockColumn(area.right); strip += 1) {
        const key = keyOf(band, strip);
        places.set(key, { key, band, area: blockArea(band, strip) });
      }
    }
  }
  return [...places.values()];
}

function blockArea(band: number, strip: number): CellRange {
  const top = band * blockSize.rows;
  const left = strip * blockSize.columns;
  return { top, left, bottom: top + blockSize.rows - 1, right: left + blockSize.columns - 1 };
}
