import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makePlan, type MeasureDraft } from "../../../test/support/makePlan";
import type { Change, ColorEdit, Measure, Plan, TextRun } from "../index";
import { plainFont } from "../index";
import { isRed } from "../text/colors";
import { highlight } from "./highlight";

/** A measure as it stands in its cell: its text in runs, each with a colour. */
interface Item {
  readonly runs: readonly { readonly text: string; readonly color: string | null }[];
  readonly change: Change | null;
  readonly changeFrom: Measure["changeFrom"];
}

/** A plan with one cell that holds all items, one a line. */
function makeCell(items: readonly Item[], isFormula = false): Plan {
  const texts = items.map(({ runs }) => runs.map(({ text }) => text).join(""));
  const cellText = texts.join("\n");
  const plan = makePlan({
    municipalities: [],
    measures: items.map((item, index): MeasureDraft => ({
      ...item,
      runs: [],
      text: texts[index] ?? "",
    })),
  });
  let start = 0;
  const measures = (plan.tables[0]?.measures ?? []).map((measure, item): Measure => {
    const length = texts[item]?.length ?? 0;
    const runs = (items[item]?.runs ?? []).map(({ text, color }): TextRun => ({
      text,
      font: { ...plainFont, color },
    }));
    const at = { sheet: "取組一覧", row: 5, column: 3 };
    const source = { at, item, cellText, start, end: start + length, runs, isFormula };
    start += length + 1;
    return { ...measure, source };
  });
  return { ...plan, tables: plan.tables.map((table) => ({ ...table, measures })) };
}

/** The plan as it would be read after the edits. */
function recolor(plan: Plan, edits: readonly ColorEdit[]): Plan {
  const spans = edits.flatMap((edit) => edit.spans);
  const tables = plan.tables.map((table) => ({
    ...table,
    measures: table.measures.map(({ source, ...measure }) => {
      let offset = source.start;
      const runs = source.runs.flatMap(({ text, font }) =>
        Array.from(text, (character): TextRun => {
          const at = offset;
          offset += character.length;
          const span = spans.find(({ start, end }) => start <= at && at < end);
          return {
            text: character,
            font: span === undefined ? font : { ...font, color: span.color },
          };
        }),
      );
      return { ...measure, source: { ...source, runs } };
    }),
  }));
  return { ...plan, tables };
}

const black = (text: string) => [{ text, color: null }];

describe("highlight", () => {
  it("turns a new measure red as a whole and leaves its neighbours alone", () => {
    const plan = makeCell([
      { runs: black("商談会の開催"), change: "continued", changeFrom: "legend" },
      { runs: black("物産フェア【新規】\n・出店料"), change: "new", changeFrom: "tag" },
    ]);
    const { edits, changes, left } = highlight(plan);
    expect(edits).toEqual([
      {
        kind: "color",
        at: { sheet: "取組一覧", row: 5, column: 3 },
        expected: "商談会の開催\n物産フェア【新規】\n・出店料",
        spans: [{ start: 7, end: 21, color: "#C00000" }],
      },
    ]);
    expect(changes).toMatchObject([
      {
        from: [null],
        to: "#C00000",
        why: { ja: "取組名の区分の表示から「新規」と読み取りました。" },
      },
    ]);
    expect(left).toEqual([]);
  });

  it("takes any red for red", () => {
    const runs = [
      { text: "物産フェア", color: "#FF0000" },
      { text: " ", color: null },
      { text: "【新規】", color: "#E60012" },
    ];
    expect(highlight(makeCell([{ runs, change: "new", changeFrom: "tag" }])).edits).toEqual([]);
  });

  it("makes one red of a measure that is red in part", () => {
    const runs = [
      { text: "物産フェア", color: null },
      { text: "【拡充】", color: "#FF0000" },
    ];
    const { edits } = highlight(makeCell([{ runs, change: "expanded", changeFrom: "column" }]));
    expect(edits[0]?.spans).toEqual([{ start: 0, end: 9, color: "#C00000" }]);
  });

  it("takes only the red away from a continued measure", () => {
    const runs = [
      { text: "商談会", color: "#FF0000" },
      { text: "の", color: "#C00000" },
      { text: "開催", color: "#0070C0" },
    ];
    const { edits } = highlight(makeCell([{ runs, change: "continued", changeFrom: "column" }]));
    expect(edits[0]?.spans).toEqual([{ start: 0, end: 4, color: null }]);
  });

  it("leaves alone what only its colour or nothing at all calls new or continued", () => {
    const red = [{ text: "商談会", color: "#FF0000" }];
    const plan = makeCell([
      { runs: red, change: "new", changeFrom: "color" },
      { runs: red, change: "continued", changeFrom: "color" },
      { runs: red, change: null, changeFrom: null },
    ]);
    expect(highlight(plan)).toEqual({ edits: [], changes: [], left: [] });
  });

  it("says that several measures of a formula cannot be coloured", () => {
    const items: Item[] = [
      { runs: black("商談会【新規】"), change: "new", changeFrom: "tag" },
      { runs: black("物産展"), change: "continued", changeFrom: "legend" },
    ];
    const { edits, left } = highlight(makeCell(items, true));
    expect(edits).toEqual([]);
    expect(left.map(({ text }) => text)).toEqual(["商談会【新規】"]);
  });

  it("colours a formula's cell as a whole when it holds one measure", () => {
    const items: Item[] = [{ runs: black("商談会【新規】"), change: "new", changeFrom: "tag" }];
    const { edits } = highlight(makeCell(items, true));
    expect(edits[0]?.spans).toEqual([{ start: 0, end: 7, color: "#C00000" }]);
  });

  it("colours a cell once that several rows share", () => {
    const plan = makeCell([{ runs: black("商談会【新規】"), change: "new", changeFrom: "tag" }]);
    const tables = plan.tables.map((table) => ({
      ...table,
      measures: [...table.measures, ...table.measures],
    }));
    expect(highlight({ ...plan, tables }).edits).toHaveLength(1);
  });
});

const anyColor = fc.constantFrom(null, "#FF0000", "#C00000", "#D60000", "#0070C0", "#000000");
const anyItem: fc.Arbitrary<Item> = fc.record({
  runs: fc.array(
    fc.record({ text: fc.constantFrom("商談会", "の", " ", "開催"), color: anyColor }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  change: fc.constantFrom("new", "expanded", "continued", null),
  changeFrom: fc.constantFrom("tag", "column", "legend", "color", null),
});

describe("highlight, for any cell", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 5 }), (items) => {
        const plan = makeCell(items);
        const again = recolor(plan, highlight(plan).edits);
        expect(highlight(again)).toEqual({ edits: [], changes: [], left: [] });
      }),
    );
  });

  it("leaves new measures red, continued ones without red, all others as they were", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 5 }), (items) => {
        const plan = makeCell(items);
        const after = recolor(plan, highlight(plan).edits).tables[0]?.measures ?? [];
        items.forEach((item, index) => {
          const now = (after[index]?.source.runs ?? []).filter(({ text }) => text.trim() !== "");
          const before = item.runs
            .flatMap(({ text, color }) => Array.from(text, (character) => ({ character, color })))
            .filter(({ character }) => character.trim() !== "");
          const decides = item.changeFrom !== null && item.changeFrom !== "color";
          const isLeft = item.change === null || !decides;
          const colors = now.map(({ font }) => font.color);
          if (isLeft) expect(colors).toEqual(before.map(({ color }) => color));
          else expect(colors.map(isRed)).toEqual(colors.map(() => item.change !== "continued"));
        });
      }),
    );
  });
});
