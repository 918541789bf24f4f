/** Every host writes the same: after each use case the files hold the same books, cell for cell. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { fixWorkbook } from "../../src/app/fixWorkbook";
import { highlightWorkbook } from "../../src/app/highlightWorkbook";
import type { WorkbookPort } from "../../src/app/ports";
import { summarizeWorkbook } from "../../src/app/summarizeWorkbook";
import {
  enterCell,
  Failure,
  memoryNamespace,
  type Edit,
  type NumberEdit,
  type TextEdit,
} from "../../src/core";
import { openXlsx } from "../../src/xlsx";
import { smallBook } from "../host/smallBooks";
import { describeBook, withoutResults, type SheetFacts } from "./describeBook";
import { livePorts, filePort, type PortKind } from "./onPorts";

const sample = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));

interface Outcome {
  readonly sheets: readonly SheetFacts[];
  readonly memory: string | null;
  readonly failure: string | null;
}

/** What a workbook holds after something was done with it, and why it was not done. */
function outcome(
  { open }: PortKind,
  workbook: Uint8Array,
  act: (port: WorkbookPort) => Promise<unknown>,
): Promise<Outcome> {
  return open(workbook, async ({ port, save }) => {
    let failure: string | null = null;
    try {
      await act(port);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failure = error.code;
    }
    const { book } = openXlsx(save());
    return { sheets: describeBook(book), memory: withoutDeclaration(book.memory), failure };
  });
}

function withoutDeclaration(xml: string | undefined): string | null {
  return xml?.replace(/^<\?xml[^>]*\?>\s*/u, "") ?? null;
}

const uses: Readonly<Record<string, (port: WorkbookPort) => Promise<unknown>>> = {
  "fixing what is safe": (port) => fixWorkbook(port, {}, "safe"),
  "fixing all that can be": (port) => fixWorkbook(port, {}, "ask"),
  色分け: (port) => highlightWorkbook(port, {}),
  集計表: (port) => summarizeWorkbook(port, {}),
  "集計表 twice": async (port) => {
    await summarizeWorkbook(port, {});
    await summarizeWorkbook(port, {});
  },
};

describe.each(Object.entries(uses))("%s", (_name, act) => {
  it.each(livePorts)(
    "leaves the same in $name as in the file",
    async (kind) => {
      const expected = await outcome(filePort, sample, act);
      const written = await outcome(kind, sample, act);
      expect(withoutResults(written.sheets)).toEqual(withoutResults(expected.sheets));
      expect([written.failure, expected.failure]).toEqual([null, null]);
    },
    60_000,
  );
});

const at = (row: number, column = 0): { sheet: string; row: number; column: number } => ({
  sheet: "取組",
  row,
  column,
});
const memory = (text: string): Edit => ({
  kind: "memory",
  xml: `<memory xmlns="${memoryNamespace}" version="1"><settings>${text}</settings></memory>`,
});
const number = (row: number, expected: string, value: number, column = 0): NumberEdit => ({
  kind: "number",
  at: at(row, column),
  expected,
  value,
});
const text = (row: number, expected: string, replaced: string, column = 0): TextEdit => ({
  kind: "text",
  at: at(row, column),
  expected,
  splices: [{ start: 0, end: expected.length, text: replaced }],
});

/** The edit that typing into a cell of letters means. */
function typed(row: number, before: string, entered: string): Edit[] {
  const cell = { at: at(row), text: before, kind: "text", formula: null, entry: before } as const;
  return [enterCell(cell, entered, { thisYear: 2026, is1904: false })].filter(
    (edit) => edit !== null,
  );
}

const edits: Readonly<Record<string, readonly Edit[]>> = {
  "a text": [text(1, "起業支援", "起業の支援")],
  "an inserted text of several colours": [
    {
      kind: "text",
      at: at(4),
      expected: "【新規】周遊バス",
      splices: [{ start: 4, end: 6, text: "循環" }],
    },
  ],
  "a text in an empty cell": [text(10, "", "○")],
  "texts that look like formulas": [
    text(1, "起業支援", "=SUM(A1:A9)"),
    text(2, "観光振興", "+1"),
    text(10, "", "-"),
    text(11, "", "＝1+1"),
    text(12, "", "@A1"),
    text(13, "", "'quoted"),
    text(14, "", "\t1"),
  ],
  "texts that look like numbers and dates": [
    text(1, "起業支援", "001"),
    text(2, "観光振興", "1-2"),
    text(10, "", "4/1"),
    text(11, "", "TRUE"),
    text(12, "", "12:00"),
    text(13, "", "１２３"),
    text(14, "", "(1)"),
    text(15, "", "1E5"),
  ],
  "a text in the place of a number": [text(1, "3件", "三件", 1)],
  "a text in the place of a formula": [
    {
      kind: "text",
      at: at(3, 1),
      expected: "8",
      splices: [{ start: 0, end: 1, text: "八" }],
      replacesFormula: true,
    },
  ],
  "numbers in the place of a text, a number, a part of several colours and nothing": [
    number(1, "起業支援", 12),
    number(2, "5件", -0.5, 1),
    number(4, "【新規】周遊バス", 1e15),
    number(10, "", 0),
  ],
  "a number in the place of a formula": [{ ...number(3, "8", 9, 1), replacesFormula: true }],
  "a number where a formula stands": [number(3, "8", 9, 1)],
  "a number that is there already": [number(1, "3件", 3, 1)],
  "what somebody typed": [
    ...typed(1, "起業支援", "起業と創業の支援"),
    ...typed(4, "【新規】周遊バス", "【新規】循環バス"),
    ...typed(10, "", "１,２３４"),
    ...typed(11, "", "=A1"),
    ...typed(12, "", "'007"),
  ],
  "dates and per cents with the formats that they bring": [
    ...typed(1, "起業支援", "2026/4/1"),
    ...typed(10, "", "令和8年4月1日"),
    ...typed(11, "", "R8.4.1"),
    ...typed(12, "", "12.5%"),
    { ...number(1, "3件", 3, 1), numberFormat: "0%" },
    { ...number(3, "8", 46_113, 1), numberFormat: "yyyy/m/d", replacesFormula: true },
  ],
  "cells that are cleared": [
    ...typed(1, "起業支援", ""),
    text(2, "5件", "", 1),
    { ...text(3, "8", "", 1), replacesFormula: true },
  ],
  "a text where a formula stands": [text(3, "8", "9", 1)],
  "a text that is no longer there": [text(1, "起業", "創業")],
  "a colour of a whole text": [
    {
      kind: "color",
      at: at(1),
      expected: "起業支援",
      spans: [{ start: 0, end: 4, color: "#C00000" }],
    },
  ],
  "a colour of a part": [
    {
      kind: "color",
      at: at(1),
      expected: "起業支援",
      spans: [{ start: 0, end: 2, color: "#C00000" }],
    },
  ],
  "the automatic colour of a part that was red": [
    {
      kind: "color",
      at: at(4),
      expected: "【新規】周遊バス",
      spans: [{ start: 0, end: 4, color: null }],
    },
  ],
  "a colour and a text of one cell": [
    {
      kind: "color",
      at: at(1),
      expected: "起業支援",
      spans: [{ start: 0, end: 2, color: "#C00000" }],
    },
    {
      kind: "text",
      at: at(1),
      expected: "起業支援",
      splices: [{ start: 2, end: 2, text: "の" }],
    },
  ],
  "a sheet that is not there": [{ ...text(1, "x", "y"), at: { ...at(1), sheet: "ない" } }],
  "a content that is brought elsewhere": [
    {
      kind: "move",
      sheet: "取組",
      unmerged: [],
      copies: [
        {
          from: { row: 4, column: 0, expected: "【新規】周遊バス" },
          to: { row: 1, column: 0, expected: "起業支援" },
        },
        {
          from: { row: 1, column: 0, expected: "起業支援" },
          to: { row: 2, column: 0, expected: "観光振興" },
        },
      ],
      cleared: [{ row: 4, column: 0, expected: "【新規】周遊バス" }],
    },
  ],
  "a formula that would be moved": [
    {
      kind: "move",
      sheet: "取組",
      unmerged: [],
      copies: [
        { from: { row: 3, column: 1, expected: "8" }, to: { row: 6, column: 1, expected: "" } },
      ],
      cleared: [],
    },
  ],
  "a number that would show otherwise": [
    {
      kind: "move",
      sheet: "取組",
      unmerged: [],
      copies: [
        { from: { row: 1, column: 1, expected: "3件" }, to: { row: 6, column: 1, expected: "" } },
      ],
      cleared: [],
    },
  ],
  "a region that is not merged": [
    {
      kind: "move",
      sheet: "取組",
      unmerged: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      copies: [],
      cleared: [],
    },
  ],
  "a memory": [memory("{}")],
  "a memory taken away": [{ kind: "memory", xml: null }],
  nothing: [],
};

describe.each(Object.entries(edits))("%s", (_name, wanted) => {
  it.each(livePorts)("comes out the same in $name as in the file", async (kind) => {
    const act = (port: WorkbookPort): Promise<unknown> => port.apply(wanted);
    // A file keeps the results that formulas had; Excel calculates them anew.
    const [expected, seen] = [
      await outcome(filePort, smallBook(), act),
      await outcome(kind, smallBook(), act),
    ].map((one) => ({ ...one, sheets: withoutResults(one.sheets) }));
    expect(seen).toEqual(expected);
  });
});

describe("a memory", () => {
  it.each([filePort, ...livePorts])("is rewritten and removed in $name", async (kind) => {
    const seen = await outcome(kind, smallBook(), async (port) => {
      await port.apply([memory("1")]);
      await port.apply([memory("2")]);
      expect((await port.read()).memory).toContain("<settings>2</settings>");
      await port.apply([{ kind: "memory", xml: null }]);
      expect((await port.read()).memory).toBeUndefined();
    });
    expect(seen).toMatchObject({ memory: null, failure: null });
  });
});
