/** Title, 圏域名, 年度 and center cities: what the rows above a table and the name of its sheet say. */
import type { Cell } from "../grid/book";
import type { Sourced } from "../plan/plan";
import { findFiscalYears } from "../text/era";
import { foldWidth, removeSpace, trimSpace } from "../text/fold";
import { placeOf, rowsBetween, type GridView } from "./gridView";

interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

export interface TitleFacts {
  readonly title: Sourced<string> | null;
  readonly area: string | null;
  readonly fiscalYear: Sourced<number> | null;
}

/**
 * Reads what stands above a table.
 * @param header the rows of its header (0-based); rows from `first` up to it are looked at
 * @param isLegend whether a cell speaks of marks and colours: the years it names are not the table's
 */
export function readTitle(
  view: GridView,
  first: number,
  header: HeaderRows,
  isLegend: (cell: Cell) => boolean,
): TitleFacts {
  const above = cellsAbove(view, first, header.top).filter(
    (cell) => !isLegend(cell) || isTitle(head(cell)),
  );
  const titles = above.filter((cell) => isTitle(cell.text) || isTitle(head(cell)));
  const title = titles.find((cell) => findYear(cell.text) !== null) ?? titles[0];
  const inOrder = title === undefined ? above : [title, ...above];
  return {
    title: title === undefined ? null : { value: trimSpace(title.text), at: placeOf(view, title) },
    area: findArea([...inOrder.map((cell) => cell.text), view.sheet.name]),
    fiscalYear: findFiscalYear(view, inOrder, header),
  };
}

/** The year of the first cell that names one, of a row whose cells together do (令和 | 6 | 年度), or of the tab. */
function findFiscalYear(
  view: GridView,
  cells: readonly Cell[],
  header: HeaderRows,
): Sourced<number> | null {
  const row = (cell: Cell): string =>
    view.sheet
      .cellsInRow(cell.row)
      .map((one) => removeSpace(one.text))
      .join("");
  for (const read of [(cell: Cell): string => cell.text, row]) {
    for (const cell of cells) {
      const value = findYear(read(cell));
      if (value !== null) return { value, at: placeOf(view, cell) };
    }
  }
  const value = findYear(view.sheet.name);
  if (value !== null) return { value, at: placeOf(view, { row: 0, column: 0 }) };
  return yearOfBand(view, header);
}

/** 「令和3年度 取組市町」 over the names; the years of 事業費 columns are other ones. */
function yearOfBand(view: GridView, { top, bottom }: HeaderRows): Sourced<number> | null {
  for (const row of rowsBetween(view.sheet, top, bottom)) {
    for (const cell of view.sheet.cellsInRow(row)) {
      const value = /市町|団体|自治体|参加|取組/u.test(cell.text) ? findYear(cell.text) : null;
      if (value !== null) return { value, at: placeOf(view, cell) };
    }
  }
  return null;
}

/** A cell's text before the first ※: a title may carry a remark, or the legend. */
function head(cell: Cell): string {
  return cell.text.split(/[※\n]/u)[0] ?? "";
}

function cellsAbove(view: GridView, first: number, top: number): readonly Cell[] {
  return rowsBetween(view.sheet, first, top - 1).flatMap((row) => view.sheet.cellsInRow(row));
}

/** Whether a text reads like the title of a plan. */
export function isTitle(text: string): boolean {
  return (
    removeSpace(text).length >= 4 &&
    /ビジョン|一覧|計画|連携|事業|取り?組|圏/u.test(text) &&
    !/[:：]|について|してください/u.test(text)
  );
}

/** A text's fiscal year: one that says 年度 before one that does not (令和2年国勢調査). */
function findYear(text: string): number | null {
  const years = findFiscalYears(text).filter((year) => year.isFiscal);
  return (years.find((year) => year.raw.includes("年度")) ?? years[0])?.year ?? null;
}

/** The area's name: what ends in 圏 or 圏域, without the year before it. */
function findArea(texts: readonly string[]): string | null {
  for (const text of texts) {
    const bare = removeYears(foldWidth(text));
    const match =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]{2,}?(?:連携中枢都市圏|定住自立圏|広域連携圏|都市圏|広域圏|圏)域?/u.exec(
        bare,
      );
    if (
      match !== null &&
      !/^(?:連携中枢都市圏|定住自立圏|都市圏|広域圏|当該圏|本圏)/u.test(match[0])
    )
      return match[0];
  }
  return null;
}

/** The text without the years it names: they stand before or behind the area's name. */
function removeYears(text: string): string {
  const years = [...findFiscalYears(text)].reverse();
  const rest = years.reduce(
    (bare, { start, end }) => `${bare.slice(0, start)} ${bare.slice(end)}`,
    text,
  );
  return rest.replace(/年度/gu, " ");
}

/** Names after 「連携中枢都市:」 or 「中心市は」, e.g. 山口市・宇部市; [] when the text says nothing of the kind. */
export function findCenterNames(text: string): readonly string[] {
  const match =
    /(?:連携中枢都市|中枢都市|中心市|中心都市)(?:名)?\s*(?:[:：…]|は|\s|[(（])\s*([^。\n)）]+)/u.exec(
      text,
    );
  return (match?.[1] ?? "")
    .split(/[・、,，\s及びと／/]+/u)
    .map(removeSpace)
    .filter((name) => /[市町村区]$/u.test(name));
}
