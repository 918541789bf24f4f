/** Whatever is written to whichever cells: it reads back as asked, and all else as before. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { hostileWorkbook } from "../../../test/support/hostile/hostileWorkbook";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { plainBook } from "../../../test/support/plainBook";
import type { Book, ColorSpan, Edit, TextRun } from "../../core";
import { openXlsx } from "../read/openXlsx";
import { applyEdits } from "./applyEdits";
import { paintText } from "./recolorText";

const source = hostileWorkbook();
const sheet = "取組一覧";
/** Cells of every kind that takes text: shared, rich with ふりがな, inline, number, missing in row, missing row. */
const targets = [
  ...[
    [1, 0],
    [4, 0],
    [4, 2],
    [4, 3],
    [4, 4],
    [5, 0],
    [5, 3],
  ],
  ...[
    [4, 9],
    [5, 1],
    [6, 2],
    [11, 0],
    [30, 4],
  ],
].map(([row = 0, column = 0]) => ({ sheet, row, column }));

const letter = fc.constantFrom(
  "a",
  "山",
  "𠮷",
  "\n",
  " ",
  "<",
  "&",
  "_x0041_",
  "○",
  "\u0002",
  '"',
  "祢\u{E0100}",
);
const newText = fc.array(letter, { maxLength: 4 }).map((letters) => letters.join(""));
const color = fc.constantFrom(null, "#C00000", "#0000FF", "#000000");

const request = fc.record({
  target: fc.nat(targets.length - 1),
  cuts: fc.array(fc.tuple(fc.nat(20), fc.nat(20), newText), { maxLength: 2 }),
  spans: fc.array(fc.tuple(fc.nat(20), fc.nat(20), color), { maxLength: 3 }),
});

interface Wanted {
  readonly text: string;
  readonly colors: readonly (string | null)[];
}

function textAt(book: Book, index: number): { text: string; runs: readonly TextRun[] } {
  const { row, column } = targets[index] ?? { row: 0, column: 0 };
  const cell = book.sheets[0]?.cell(row, column);
  return { text: cell?.text ?? "", runs: cell?.runs ?? [] };
}

function colorsOf(runs: readonly TextRun[]): (string | null)[] {
  return runs.flatMap(({ text, font }) => Array.from({ length: text.length }, () => font.color));
}

/** Splices from pairs of offsets, one behind the other. */
function makeSplices(cuts: readonly (readonly [number, number, string])[], length: number) {
  const offsets = cuts
    .flatMap(([a, b]) => [a % (length + 1), b % (length + 1)])
    .sort((a, b) => a - b);
  return cuts.map(([, , text], index) => ({
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
    text,
  }));
}

function splitsPair(text: string, offset: number): boolean {
  return (
    /^[\uDC00-\uDFFF]/.test(text.slice(offset)) && /[\uD800-\uDBFF]$/.test(text.slice(0, offset))
  );
}

describe("applying edits and reading again", () => {
  it("gives the texts and colours asked for and changes nothing else", () => {
    const document = openXlsx(source);
    const before = plainBook(document.book);
    fc.assert(
      fc.property(
        fc.uniqueArray(request, { selector: ({ target }) => target, maxLength: 6 }),
        (requests) => {
          const wanted = new Map<number, Wanted>();
          const edits = requests.flatMap(({ target, cuts, spans }): Edit[] => {
            const { text, runs } = textAt(document.book, target);
            const splices = makeSplices(cuts, text.length);
            fc.pre(
              splices.every(({ start, end }) => !splitsPair(text, start) && !splitsPair(text, end)),
            );
            const isNumber = target === 4;
            const painted = spans.map(([a, b, to]): ColorSpan => {
              // A number has one look.
              return isNumber
                ? { start: 0, end: text.length, color: to }
                : { start: Math.min(a, b), end: Math.max(a, b), color: to };
            });
            wanted.set(target, expectation(text, colorsOf(runs), painted, splices));
            const at = targets[target] ?? { sheet, row: 0, column: 0 };
            return [
              { kind: "text", at, expected: text, splices },
              { kind: "color", at, expected: text, spans: painted },
            ];
          });
          const { bytes } = applyEdits(document, edits);
          const again = openXlsx(bytes);
          expect(findPackageProblems(bytes)).toEqual([]);
          for (const [target, { text, colors }] of wanted) {
            const now = textAt(again.book, target);
            expect(now.text).toBe(text);
            if (textAt(document.book, target).text !== "")
              expect(colorsOf(now.runs)).toEqual(colors);
          }
          const touched = new Set(
            [...wanted.keys()].map(
              (target) => `${targets[target]?.row} ${targets[target]?.column}`,
            ),
          );
          const others = (sheets: typeof before) =>
            sheets.map(({ cells, ...frame }, index) => ({
              ...frame,
              cells: cells.filter(
                ({ row, column }) => index > 0 || !touched.has(`${row} ${column}`),
              ),
            }));
          expect(others(plainBook(again.book))).toEqual(others(before));
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

/** New text has the colour of the first replaced unit, else of the one before; of the first where there is none. */
function expectation(
  text: string,
  before: readonly (string | null)[],
  spans: readonly ColorSpan[],
  splices: readonly { start: number; end: number; text: string }[],
): Wanted {
  const paint = paintText(text, spans);
  const colors = before.map((own, unit) =>
    paint[unit] === undefined ? own : (paint[unit] ?? null),
  );
  let written = "";
  const looks: (string | null)[] = [];
  let position = 0;
  for (const { start, end, text: added } of splices) {
    written += text.slice(position, start) + added;
    const look = colors[end > start ? start : Math.max(start - 1, 0)] ?? null;
    looks.push(
      ...colors.slice(position, start),
      ...Array.from({ length: added.length }, () => look),
    );
    position = end;
  }
  return { text: written + text.slice(position), colors: [...looks, ...colors.slice(position)] };
}
