/** 柱: the pillar of a sheet that holds one pillar only, named above its table, in its title or by its tab. */
import type { Cell } from "../grid/book";
import type { Sourced } from "../plan/plan";
import { formatPillar, namesPillar } from "./bands";
import { placeOf, rowsBetween, type GridView } from "./gridView";
import type { LocatedTable } from "./locateTables";

/** The official words within a title; the area's name, the year and 取組一覧 around them are no part of it. */
const phrase =
  /[^\s・()（）「」【】]*?(?:経済成長の(?:けん引|牽引)|高次の?都市機能|生活関連機能)[^\s()（）「」【】]*?(?=$|[\s()（）「」【】]|(?:取組|事業)?一覧)/u;

/** Words by which a short tab names a pillar: Ⅰ経済成長, 都市機能, 生活関連. */
const tabWords = /経済成長|けん引|都市機能|生活関連/u;

export function findSheetPillar(
  view: GridView,
  { firstRow, top }: LocatedTable,
  isLegend: (cell: Cell) => boolean,
): Sourced<string> | null {
  const cells = rowsBetween(view.sheet, firstRow, top - 1)
    .flatMap((row) => view.sheet.cellsInRow(row))
    .filter((cell) => !isLegend(cell));
  const tab = { row: 0, column: 0, text: view.sheet.name.replace(/[(（][^(（]*[)）]$/u, "") };
  const named = [
    ...cells.filter((cell) => namesPillar(cell.text) && !isWholeTitle(cell.text)),
    ...cells.flatMap((cell) => {
      const text = phrase.exec(cell.text)?.[0];
      return text === undefined ? [] : [{ row: cell.row, column: cell.column, text }];
    }),
    ...(tabWords.test(tab.text) || namesPillar(tab.text) ? [tab] : []),
  ];
  const [first] = named;
  return first === undefined ? null : { value: formatPillar(first.text), at: placeOf(view, first) };
}

/** A title says more than the pillar. */
function isWholeTitle(text: string): boolean {
  return /年度|一覧|ビジョン|圏域\s/u.test(text);
}
