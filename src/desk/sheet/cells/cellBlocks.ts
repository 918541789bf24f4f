/** Blocks of cells: what is asked for together, kept together and forgotten together. Rows and columns are 0-based. */
import type { CellRange } from "../../../core";
import type { CellLook, ViewCell } from "../../../xlsx/view/sheetView";

const blockSize = { rows: 64, columns: 32 };

/** ECMA-376 part 1, 18.3.1.13: columns of a sheet. */
const mostColumns = 16_384;

/** The first cells that are asked for of a sheet that is shown from its beginning. */
export const firstBlock: CellRange = {
  top: 0,
  left: 0,
  bottom: blockSize.rows - 1,
  right: blockSize.columns - 1,
};

export interface Block {
  readonly edition: number;
  /** By {@link cellKey}. */
  readonly cells: ReadonlyMap<number, ViewCell>;
  readonly looks: readonly CellLook[];
}

export interface BlockPlace {
  readonly key: string;
  readonly band: number;
  readonly area: CellRange;
}

export function indexCells(cells: readonly ViewCell[]): ReadonlyMap<number, ViewCell> {
  return new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
}

/** One number for a cell; ascending along rows. */
export function cellKey(row: number, column: number): number {
  return row * mostColumns + column;
}

/** Rows of one band change together. */
export function bandOf(row: number): number {
  return Math.floor(row / blockSize.rows);
}

/** Names the block of a cell. */
export function blockKey(row: number, column: number): string {
  return keyOf(bandOf(row), stripOf(column));
}

/** The blocks that areas touch, each once, in the order of the areas. */
export function blocksOf(areas: readonly CellRange[]): readonly BlockPlace[] {
  const places = new Map<string, BlockPlace>();
  for (const area of areas) {
    for (let band = bandOf(area.top); band <= bandOf(area.bottom); band += 1) {
      for (let strip = stripOf(area.left); strip <= stripOf(area.right); strip += 1) {
        const key = keyOf(band, strip);
        places.set(key, { key, band, area: blockArea(band, strip) });
      }
    }
  }
  return [...places.values()];
}

function stripOf(column: number): number {
  return Math.floor(column / blockSize.columns);
}

function keyOf(band: number, strip: number): string {
  return `${band}:${strip}`;
}

function blockArea(band: number, strip: number): CellRange {
  const top = band * blockSize.rows;
  const left = strip * blockSize.columns;
  return { top, left, bottom: top + blockSize.rows - 1, right: left + blockSize.columns - 1 };
}
