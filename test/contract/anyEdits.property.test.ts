/** Whatever texts and colours are asked for, Excel and the file come to hold the same. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Edit } from "../../src/core";
import { openXlsx } from "../../src/xlsx";
import { smallBook } from "../host/smallBooks";
import { describeBook, type SheetFacts } from "./describeBook";
import { livePorts, filePort, type PortKind } from "./onPorts";

const cells = [
  { row: 1, expected: "起業支援" },
  { row: 2, expected: "観光振興" },
  { row: 4, expected: "【新規】周遊バス" },
  { row: 7, expected: "" },
] as const;

/** Texts that Excel may read otherwise, among any others that a cell can hold. */
const anyText = fc.oneof(
  fc.constantFrom(
    "=",
    "=1",
    "+",
    "'",
    "''a",
    "1",
    "１",
    "4/1",
    "(1)",
    "TRUE",
    "○",
    "\t",
    "\n",
    "@",
  ),
  fc.string({ unit: fc.constantFrom(...Array.from("ア亜aA1１-ー=/:() 　\n'・")), maxLength: 8 }),
);

function editOf(
  { row, expected }: (typeof cells)[number],
  from: number,
  length: number,
  text: string,
  color: string | null,
): Edit[] {
  const start = Math.min(from, expected.length);
  const end = Math.min(start + length, expected.length);
  const at = { sheet: "取組", row, column: 0 };
  const spans = [{ start, end, color }];
  return [
    ...(end > start ? [{ kind: "color", at, expected, spans } as const] : []),
    { kind: "text", at, expected, splices: [{ start: end, end, text }] },
  ];
}

const anyEdits = fc
  .tuple(
    ...cells.map((cell) =>
      fc.option(
        fc
          .tuple(fc.nat(8), fc.nat(8), anyText, fc.constantFrom("#C00000", "#0070C0", null))
          .map(([from, length, text, color]) => editOf(cell, from, length, text, color)),
      ),
    ),
  )
  .map((lists) => lists.flatMap((list) => list ?? []));

function booksAfter({ open }: PortKind, edits: readonly Edit[]): Promise<SheetFacts[]> {
  return open(smallBook(), async ({ port, save }) => {
    await port.apply(edits);
    return describeBook(openXlsx(save()).book);
  });
}

describe("any texts and colours", () => {
  it.each(livePorts)("come out in $name as in the file", async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        expect(await booksAfter(kind, edits)).toEqual(await booksAfter(filePort, edits));
      }),
      { numRuns: 40 },
    );
  });
});
