/** What a row says of 新規・拡充・継続・再掲 outside the measure's own text: in columns of their own and on its 事業名. */
import { removeSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { findTags, parseChangeWord, type TagKind } from "../text/tags";
import type { GridView } from "./gridView";
import { cellsOfField, shownCell } from "./rowCells";
import type { SortedRow } from "./sortRows";

/** Tags that the 事業名 cell carries hold for all its measures. */
export function projectKinds(view: GridView, row: SortedRow): readonly TagKind[] {
  return cellsOfField(view, row, "project").flatMap((cell) =>
    findTags(cell.text).flatMap((tag) => tag.kinds),
  );
}

/**
 * What the columns for 区分 say of an item: a word, line by line where there are as many lines as items;
 * or a mark under a heading that is the word itself (新規 | 拡充 | 再掲).
 * @param index the item's position in its cell, of `count`
 */
export function columnKinds(
  view: GridView,
  row: SortedRow,
  index: number,
  count: number,
): readonly TagKind[] {
  return row.layout.fields
    .filter((one) => one.field === "change")
    .flatMap(({ column, heading }) => {
      const cell = shownCell(view, row, column);
      if (cell === null) return [];
      const lines = cell.text.split("\n").filter((line) => removeSpace(line) !== "");
      const own = count > 1 && lines.length === count ? (lines[index] ?? "") : cell.text;
      const told = [own, own.replace(/[(（][^(（]*[)）]\s*$/u, "")]
        .map(parseChangeWord)
        .find((kinds) => kinds.length > 0);
      return told ?? (isTick(own) ? headingKinds(heading) : []);
    });
}

/** The word that a heading ends with, below a band perhaps: 区分 over 新規. */
function headingKinds(heading: string): readonly TagKind[] {
  const word = /(?:新規|拡充|継続|再掲)$/u.exec(heading)?.[0];
  return parseChangeWord(word ?? heading);
}

/** A mark that says yes. */
function isTick(text: string): boolean {
  const { sign } = parseMark(text);
  return sign !== null && sign !== "－" && sign !== "×";
}
