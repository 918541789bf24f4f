import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { NumberEdit, TextEdit } from "./edit";
import { enterCell as enterCellIn, type EnteredCell } from "./enterCell";

const at = { sheet: "取組一覧", row: 4, column: 5 };

const calendar = { thisYear: 2026, is1904: false };

function enterCell(before: EnteredCell, typed: string): TextEdit | NumberEdit | null {
  return enterCellIn(before, typed, calendar);
}

function cell(text: string, others: Partial<EnteredCell> = {}): EnteredCell {
  return { at, text, kind: "text", formula: null, entry: text, ...others };
}

const seven = cell("7件", { kind: "number", entry: "7" });
const sum = cell("8", { kind: "number", formula: "SUM(B2:B3)", entry: "=SUM(B2:B3)" });

/** The splice that typing makes of a text, and what becomes of the text. */
function spliced(before: string, typed: string): { splice: unknown; after: string } {
  const edit = enterCell(cell(before), typed);
  if (edit?.kind !== "text") throw new Error("a text edit was expected");
  const [splice] = edit.splices;
  if (splice === undefined) return { splice, after: before };
  return { splice, after: before.slice(0, splice.start) + splice.text + before.slice(splice.end) };
}

describe("a typed number", () => {
  it.each([
    ["12", 12],
    ["１２", 12],
    ["-3.5", -3.5],
    ["－３．５", -3.5],
    ["−3", -3],
    ["+4", 4],
    ["1,234,567", 1_234_567],
    ["１，２３４", 1234],
    [".5", 0.5],
    ["5.", 5],
    ["007", 7],
    [" 5 ", 5],
    ["-0", 0],
  ])("%p is %p", (typed, value) => {
    expect(enterCell(cell(""), typed)).toEqual({ kind: "number", at, expected: "", value });
  });

  it.each([
    ["1,23"],
    ["(1)"],
    ["1E5"],
    ["¥100"],
    ["4/1"],
    ["4月1日"],
    ["2026.4.1"],
    ["26/4/1"],
    ["2026/4"],
    ["2026/4/31"],
    ["2026/4-1"],
    ["1899/12/31"],
    ["R0.4.1"],
    ["平成46年4月1日"],
    ["R8.4.1まで"],
    ["12:30"],
    ["①"],
    ["一"],
    ["1 2"],
    ["-"],
    ["%"],
    ["."],
    ["1234567890123456"],
    ["'5"],
    ["=1"],
    ["＝1"],
  ])("%p is none", (typed) => {
    expect(enterCell(cell(""), typed)?.kind).toBe("text");
  });

  it("takes the place of a text, a number and a formula", () => {
    expect(enterCell(cell("○"), "3")).toMatchObject({ kind: "number", expected: "○", value: 3 });
    expect(enterCell(seven, "8")).toMatchObject({ kind: "number", expected: "7件", value: 8 });
    expect(enterCell(sum, "8")).toEqual({
      ...{ kind: "number", at, expected: "8", value: 8, replacesFormula: true },
    });
  });

  it("counts hundredths where the cell shows per cents, from 1 on as in Excel", () => {
    const half = cell("50%", { kind: "number", entry: "50%", numberEntry: "percent" });
    expect(enterCell(half, "7")).toMatchObject({ value: 0.07 });
    expect(enterCell(half, "0.5")).toBe(null);
    expect(enterCell(half, "50")).toBe(null);
  });

  it("keeps the format of its cell", () => {
    expect(enterCell(cell("", { numberEntry: "number" }), "1,200")).toEqual({
      ...{ kind: "number", at, expected: "", value: 1200 },
    });
  });

  it("stays letters in a cell of the text format", () => {
    expect(enterCell(cell("", { numberEntry: "text" }), "001")).toMatchObject({
      kind: "text",
      splices: [{ start: 0, end: 0, text: "001" }],
    });
  });
});

describe("a typed date", () => {
  const april = 46_113;
  const dated = cell("令和8年3月31日", {
    ...{ kind: "number", entry: "2026/3/31", numberEntry: "date" },
  });

  it.each([
    ["2026/4/1", "yyyy/m/d"],
    ["2026-04-01", "yyyy/m/d"],
    ["２０２６／４／１", "yyyy/m/d"],
    ["2026年4月1日", 'yyyy"年"m"月"d"日"'],
    ["R8.4.1", "[$-411]ge.m.d"],
    ["r8/4/1", "[$-411]ge.m.d"],
    ["令和8年4月1日", '[$-411]ggge"年"m"月"d"日"'],
    ["令和８年４月１日", '[$-411]ggge"年"m"月"d"日"'],
  ])("%s brings its format to a cell that has none", (typed, numberFormat) => {
    expect(enterCell(cell(""), typed)).toEqual({
      ...{ kind: "number", at, expected: "", value: april, numberFormat },
    });
  });

  it.each([["2026/4/1"], ["R8.4.1"], ["令和8年4月1日"], ["4/1"], ["4-1"], ["4月1日"]])(
    "%s is shown as its cell shows dates",
    (typed) => {
      expect(enterCell(dated, typed)).toEqual({
        ...{ kind: "number", at, expected: "令和8年3月31日", value: april },
      });
    },
  );

  it.each([
    ["令和元年5月1日", 43_586],
    ["H31.4.30", 43_585],
    ["S64.1.7", 32_515],
    ["昭和63年4月1日", 32_234],
  ])("of an era: %s", (typed, value) => {
    expect(enterCell(dated, typed)).toMatchObject({ value });
  });

  it("counts from where its workbook does", () => {
    const in1904 = { thisYear: 2026, is1904: true };
    expect(enterCellIn(dated, "4/1", in1904)).toMatchObject({ value: april - 1462 });
    expect(enterCellIn(dated, "1903/12/31", in1904)?.kind).toBe("text");
  });

  it("stays letters in cells that show letters, numbers or per cents", () => {
    for (const numberEntry of ["text", "number", "percent"] as const) {
      expect(enterCell(cell("", { numberEntry }), "2026/4/1")?.kind).toBe("text");
    }
  });

  it("is nothing new where the cell holds the day already", () => {
    expect(enterCell(dated, "R8.3.31")).toBe(null);
    const number = cell("46113", { kind: "number" });
    expect(enterCell(number, "2026/4/1")).toMatchObject({ numberFormat: "yyyy/m/d" });
  });
});

describe("typed per cents", () => {
  it.each([
    ["50%", 0.5, "0%"],
    ["７％", 0.07, "0%"],
    ["12.5%", 0.125, "0.00%"],
  ])("%s bring their format to a cell that has none", (typed, value, numberFormat) => {
    expect(enterCell(cell(""), typed)).toMatchObject({ value, numberFormat });
  });

  it.each(["percent", "number", "date"] as const)(
    "leave the format of others: %s",
    (numberEntry) => {
      expect(enterCell(cell("", { numberEntry }), "50%")).toEqual({
        ...{ kind: "number", at, expected: "", value: 0.5 },
      });
    },
  );
});

describe("typed letters", () => {
  it("change only what is different", () => {
    expect(spliced("取組の実施【新規】", "取組の検討・実施【新規】").splice).toEqual({
      ...{ start: 3, end: 3, text: "検討・" },
    });
    expect(spliced("ああ", "あああ").splice).toEqual({ start: 2, end: 2, text: "あ" });
    expect(spliced("○", "◎").splice).toEqual({ start: 0, end: 1, text: "◎" });
  });

  it("never take a pair of surrogates apart", () => {
    // 𠮷 and 𠮟 share their first unit, 𠮷 and 𡮷 their second.
    expect(spliced("𠮷野", "𠮟野").splice).toEqual({ start: 0, end: 2, text: "𠮟" });
    expect(spliced("大𠮷", "大𡮷").splice).toEqual({ start: 1, end: 3, text: "𡮷" });
  });

  it("come to be what was typed, whatever stood there", () => {
    const text = fc.string({
      unit: fc.constantFrom("あ", "○", "𠮷", "𠮟", "𡮷", "\n"),
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, text, (before, typed) => {
        fc.pre(before !== typed);
        expect(spliced(before, typed).after).toBe(typed);
      }),
    );
  });

  it("take the place of numbers and formulas as a whole", () => {
    expect(enterCell(seven, "7件程度")).toEqual({
      ...{ kind: "text", at, expected: "7件" },
      splices: [{ start: 0, end: 2, text: "7件程度" }],
    });
    expect(enterCell(sum, "八")).toMatchObject({ replacesFormula: true, expected: "8" });
  });

  it("that begin with = are letters, and an apostrophe is no letter", () => {
    expect(spliced("", "=SUM(A1)").after).toBe("=SUM(A1)");
    expect(spliced("", "'=A1").after).toBe("=A1");
    expect(spliced("", "''").after).toBe("'");
  });

  it("clear the cell where there are none", () => {
    expect(spliced("○", "").after).toBe("");
    expect(enterCell(sum, "")).toMatchObject({ kind: "text", replacesFormula: true });
  });
});

describe("nothing new", () => {
  it.each([
    ["an unchanged text", cell("○"), "○"],
    ["an unchanged number", seven, "7"],
    ["the same number otherwise written", seven, "７．０"],
    ["an unchanged formula", sum, "=SUM(B2:B3)"],
    ["digits that are letters", cell("12"), "12"],
    ["an empty cell left empty", cell(""), ""],
    ["the same letters with an apostrophe", cell("○"), "'○"],
  ])("is typed: %s", (_, before, typed) => {
    expect(enterCell(before, typed)).toBe(null);
  });

  it("is typed of a formula that shows nothing, unless it is cleared", () => {
    const hidden = cell("", { formula: 'IF(A1="","",A1)', entry: '=IF(A1="","",A1)' });
    expect(enterCell(hidden, "")).toEqual({
      ...{ kind: "text", at, expected: "", splices: [], replacesFormula: true },
    });
  });
});
