/** What stands on a sheet as short texts by place, and in what two of them differ. */
import { formatAddress, formatRange, type Book, type Cell, type Sheet } from "../../core";
import { describeCell } from "./describeCell";
import type { Difference } from "./diagnosisReport";

/** By cell ("B5") or by what else is told ("merges"). */
export type SheetFacts = ReadonlyMap<string, string>;

/** Longer texts say no more to whoever reads a report. */
const longest = 120;

export function describeSheet(sheet: Sheet): SheetFacts {
  return new Map([
    ...describeFrame(sheet.owner, sheet.merges.map(formatRange)),
    ["visibility", sheet.visibility],
    ["protected", String(sheet.isProtected)],
    ...cellsOf(sheet).map((cell): [string, string] => [formatAddress(cell), describeCell(cell)]),
  ]);
}

/** The facts that the one who makes a sheet asks for besides its cells. @param merges in A1 spelling */
export function describeFrame(
  owner: string | null,
  merges: readonly string[],
): readonly (readonly [string, string])[] {
  return [
    ["owner", owner ?? ""],
    ["merges", [...merges].sort().join(" ")],
  ];
}

/** @param changes by place; null for a cell that is without content afterwards */
export function withChanges(
  facts: SheetFacts,
  changes: ReadonlyMap<string, string | null>,
): SheetFacts {
  const changed = new Map(facts);
  for (const [place, fact] of changes) {
    if (fact === null) changed.delete(place);
    else changed.set(place, fact);
  }
  return changed;
}

export function compareFacts(
  expected: SheetFacts,
  actual: SheetFacts,
  after: Difference["after"],
): Difference[] {
  const places = new Set([...expected.keys(), ...actual.keys()]);
  return [...places].flatMap((at) => {
    const [wanted = "", found = ""] = [expected.get(at), actual.get(at)];
    return wanted === found
      ? []
      : [{ after, at, expected: shorten(wanted), actual: shorten(found) }];
  });
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** How many cells and other facts of the sheets differ. Results of formulas may (the time of day), and are not counted. */
export function countDifferences(
  before: readonly Sheet[],
  after: readonly Sheet[],
): { readonly sheets: number; readonly cells: number } {
  const count = Math.max(before.length, after.length);
  const counts = Array.from({ length: count }, (_, index) =>
    countInSheet(before[index], after[index]),
  );
  return {
    sheets: counts.filter((one) => one > 0).length,
    cells: counts.reduce((sum, one) => sum + one, 0),
  };
}

function countInSheet(before: Sheet | undefined, after: Sheet | undefined): number {
  if (before === undefined || after === undefined) return 1;
  const facts = [before, after].map((sheet) => withoutResults(sheet));
  const [expected = new Map<string, string>(), actual = new Map<string, string>()] = facts;
  return compareFacts(expected, actual, "writing").length;
}

function withoutResults(sheet: Sheet): SheetFacts {
  const formulas = cellsOf(sheet).filter(({ formula }) => formula !== null);
  return withChanges(
    describeSheet(sheet),
    new Map([
      ["name", sheet.name],
      ...formulas.map((cell): [string, string] => [formatAddress(cell), `=${cell.formula ?? ""}`]),
    ]),
  );
}

function cellsOf(sheet: Sheet): readonly Cell[] {
  return sheet.rowNumbers.flatMap((row) => sheet.cellsInRow(row));
}

export function countCells({ sheets }: Book): number {
  return sheets.reduce((sum, sheet) => sum + cellsOf(sheet).length, 0);
}
