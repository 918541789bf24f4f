/** Makes the writes that the moves on a sheet mean, or says which cells stand in the way. Nothing is written yet. */
import {
  formatRange,
  type CellAddress,
  type CellCopy,
  type CellRange,
  type ExpectedCell,
  type Place,
  type Sheet,
} from "../../core";
import { cellKey, type LocatedCells } from "./locateCells";
import { coveredCells } from "./mergedRegions";
import type { NumberFormats } from "./numberFormats";
import { plainText, wholeText } from "./richText";
import { cellsOfMove, type SheetMove } from "./sheetMove";
import { isSameContent, noAttributes, readContent, type StoredContent } from "./storedContent";
import { readCellAt, type StoredCell } from "./storedCell";
import type { WorkbookTables } from "./workbookTables";
import type { CellWrite } from "./writeCell";
import type { CellRefusal, WriteFailureCode } from "./writeFailure";
import type { WriteGuard } from "./writeGuard";

export interface MoveSurroundings {
  readonly sheet: Sheet;
  readonly located: LocatedCells;
  readonly tables: WorkbookTables;
  readonly formats: NumberFormats;
  readonly guard: WriteGuard;
}

export interface MovePlan {
  readonly writes: readonly CellWrite[];
  readonly refusals: readonly CellRefusal[];
}

export function planMove(move: SheetMove, surroundings: MoveSurroundings): MovePlan {
  return new MovePlanner(move, surroundings).plan();
}

/** A cell as a move sees it. */
interface SeenCell {
  readonly stored: StoredCell;
  readonly content: StoredContent;
  readonly isEmpty: boolean;
}

const noContent: StoredContent = { attributes: noAttributes, xml: "" };

class MovePlanner {
  private readonly writes: CellWrite[] = [];
  /** By cell: one that is brought to several is refused once. */
  private readonly refusals = new Map<number, CellRefusal>();
  private readonly regions: ReadonlySet<string>;
  private readonly covered: ReadonlySet<number>;

  constructor(
    private readonly move: SheetMove,
    private readonly surroundings: MoveSurroundings,
  ) {
    const { merges } = surroundings.sheet;
    const unmerged = new Set(move.unmerged.map(formatRange));
    const staying = merges.filter((range) => !unmerged.has(formatRange(range)));
    this.regions = new Set(merges.map(formatRange));
    this.covered = coveredCells(staying, cellsOfMove(move));
  }

  plan(): MovePlan {
    for (const range of this.move.unmerged) this.checkRegion(range);
    for (const copy of this.move.copies) this.planCopy(copy);
    for (const cell of this.move.cleared) this.planClear(cell);
    return { writes: this.writes, refusals: [...this.refusals.values()] };
  }

  /** Excel takes no region of a protected sheet apart, whichever cells are locked. */
  private checkRegion(range: CellRange): void {
    const first = { row: range.top, column: range.left };
    if (!this.regions.has(formatRange(range))) this.refuse("cell-changed", first);
    else if (this.surroundings.guard.isProtected) this.refuse("sheet-protected", first);
  }

  private planCopy({ from, to }: CellCopy): void {
    const source = this.look(from);
    const target = this.look(to);
    if (source === null || target === null) return;
    if (source.isEmpty) {
      this.planClear(to);
      return;
    }
    if (!this.showsAs(from, source, target.stored.format)) {
      const own = this.showsAs(from, source, source.stored.format) ? to : from;
      this.refuse("cell-formatted", own);
      return;
    }
    const { styles } = this.surroundings.tables;
    const format = styles.withFontOf(target.stored.format, source.stored.format);
    const isSameFormat = format === target.stored.format;
    if (isSameFormat && isSameContent(source.content, target.content)) return;
    const { content } = source;
    this.write(to, target, { content, ...(!isSameFormat && { format }) });
  }

  private planClear(cell: ExpectedCell): void {
    const seen = this.look(cell);
    if (seen !== null && !seen.isEmpty) this.write(cell, seen, { text: plainText("") });
  }

  /** The cell as it is, or null where it is not what the move expects or cannot be moved. */
  private look(cell: ExpectedCell): SeenCell | null {
    const { sheet, located, tables } = this.surroundings;
    const shown = sheet.cell(cell.row, cell.column)?.text ?? "";
    const stored = readCellAt(located, cell, tables.strings);
    const code =
      shown !== cell.expected
        ? "cell-changed"
        : this.covered.has(cellKey(cell))
          ? "cell-merged"
          : stored.hasFormula
            ? "cell-formula"
            : null;
    if (code !== null) {
      this.refuse(code, cell);
      return null;
    }
    const element = located.cells.get(cellKey(cell));
    const content = element === undefined ? noContent : readContent(located.outline, element);
    return { stored, content, isEmpty: stored.text !== null && wholeText(stored.text) === "" };
  }

  /** Whether the content would show in a cell of a format what it shows now. */
  private showsAs(from: ExpectedCell, { stored, content }: SeenCell, format: number): boolean {
    const { sheet, formats } = this.surroundings;
    if (stored.text !== null)
      return formats.showText(format, wholeText(stored.text)) === from.expected;
    if (sheet.cell(from.row, from.column)?.kind !== "number") return true;
    return formats.showNumber(format, stored.value, content.attributes.t === "d") === from.expected;
  }

  private write(cell: ExpectedCell, seen: SeenCell, change: Partial<CellWrite>): void {
    const { guard } = this.surroundings;
    const { format } = seen.stored;
    const code = guard.refuseChange(format) ?? guard.refuseContent(cell);
    if (code === null) this.writes.push({ at: this.placeOf(cell), inherited: format, ...change });
    else this.refuse(code, cell);
  }

  private refuse(code: WriteFailureCode, cell: CellAddress): void {
    const key = cellKey(cell);
    if (!this.refusals.has(key)) this.refusals.set(key, { code, at: this.placeOf(cell) });
  }

  private placeOf({ row, column }: CellAddress): Place {
    return { sheet: this.surroundings.sheet.name, row, column };
  }
}
