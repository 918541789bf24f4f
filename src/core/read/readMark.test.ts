import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../grid/book";
import { plainFont } from "../grid/memorySheet";
import type { LegendEntry, LegendMeaning, Look } from "../plan/legend";
import type { MarkCell } from "../plan/plan";
import { readMark, type MarkContext, type MarkMeanings } from "./readMark";

const at = { sheet: "一覧", row: 4, column: 6 };
const bare: MarkMeanings = {
  legend: { entries: [] },
  set: new Map(),
  onlySign: null,
  isBinary: false,
};

function meaning(...entries: readonly (readonly [LegendMeaning, Look])[]): MarkMeanings {
  const all = entries.map(([own, look]): LegendEntry => ({ at, text: "", meaning: own, look }));
  return { ...bare, legend: { entries: all } };
}

function read(
  text: string,
  meanings: MarkMeanings = bare,
  { color = null, fill = null }: { color?: string | null; fill?: string | null } = {},
  layer: MarkContext["layer"] = "either",
): MarkCell {
  const runs = [{ text, font: { ...plainFont, color } }];
  const cell: Cell = { row: 4, column: 6, text, kind: "text", formula: null, runs, fill };
  return readMark(cell, { municipality: "山口市", layer, at }, meanings);
}

describe("readMark", () => {
  it("keeps what is written beside what it means", () => {
    expect(read(" 〇※1\n")).toMatchObject({
      at,
      municipality: "山口市",
      raw: " 〇※1\n",
      trimmed: "〇※1",
      sign: "○",
      annotation: "※1",
      participation: "participates",
      isUnderstood: true,
    });
  });

  it("without any legend understands ○, － and ×, and the table's only sign", () => {
    expect(read("－")).toMatchObject({ participation: null, isUnderstood: true });
    expect(read("×")).toMatchObject({ participation: null, isUnderstood: true });
    expect(read("◎")).toMatchObject({ participation: null, isUnderstood: false });
    expect(read("◎", { ...bare, onlySign: "◎" })).toMatchObject({ participation: "participates" });
  });

  it("prefers the entry that says most of the look", () => {
    const legend = meaning(
      ["participates", { sign: "○" }],
      ["budgets", { sign: "○", color: "red" }],
      ["absent", { fill: "gray" }],
    );
    expect(read("○", legend).participation).toBe("participates");
    expect(read("○", legend, { color: "#C00000" }).participation).toBe("budgets");
    expect(read("○", legend, { fill: "#BFBFBF" }).participation).toBeNull();
  });

  it("lets a fill stand for ○, ◎ and ●, not for a －", () => {
    const legend = meaning(["participates", { sign: "○" }], ["budgets", { fill: "any" }]);
    expect(read("○", legend, { fill: "#92D050" }).participation).toBe("budgets");
    expect(read("－", legend, { fill: "#92D050" }).participation).toBeNull();
    expect(read("○", legend, { fill: "#FFFFFF" }).participation).toBe("participates");
  });

  it("goes by the column where the column says the layer", () => {
    expect(read("○", bare, {}, "budgets").participation).toBe("budgets");
    expect(read("1,200", bare, {}, "budgets").participation).toBe("budgets");
    expect(read("0", bare, {}, "budgets").participation).toBeNull();
  });

  it("takes 0 beside 1 for a no, and alone for an ○ to be confirmed", () => {
    expect(read("0", { ...bare, isBinary: true }).participation).toBeNull();
    expect(read("0").participation).toBe("participates");
  });

  it("understands figures where the legend says what they mean", () => {
    expect(read("1,200", meaning(["budgets", { sign: "数字" }])).participation).toBe("budgets");
    expect(read("1,200")).toMatchObject({ participation: null, isUnderstood: false });
  });
});
