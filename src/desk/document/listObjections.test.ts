import { describe, expect, it } from "@jest/globals";
import { drawLayout } from "../../../test/desk/drawLayout";
import { formatAddress, parseAddress, type CellRange, type Words } from "../../core";
import type { ListRule, ViewCell } from "../../xlsx";
import { listObjections } from "./listObjections";
import { planEntries } from "./planEntries";

const marks: ListRule = {
  choices: ["○", "●", "50%", "A案"].map((text) => ({ text, entry: text })),
  isCaseSensitive: true,
  allowsBlank: true,
  isEnforced: true,
  objection: null,
};

/** What is told of entries by address into a sheet whose column A has the list; B2 holds 前. */
function told(entries: Readonly<Record<string, string>>, list: ListRule = marks): readonly Words[] {
  const typed = Object.entries(entries).map(([address, text]) => {
    const at = parseAddress(address);
    if (at === null) throw new Error(`${address} is no address.`);
    return { ...at, text };
  });
  const before = { text: "前", kind: "text", formula: null, entry: "前", look: 0 } as const;
  const cells: readonly ViewCell[] = [{ row: 1, column: 0, ...before }];
  const entered = {
    sheet: { name: "表", merges: [] },
    layout: () => drawLayout(),
    window: (area: CellRange) => ({ area, cells, looks: [] }),
  };
  const calendar = { thisYear: 2026, is1904: false };
  const { edits } = planEntries(entered, typed, calendar);
  return listObjections(typed, edits, ({ column }) => (column === 0 ? list : null), calendar);
}

describe("an entry into a cell with a list", () => {
  it("that the list has is told of nowhere, however it was typed", () => {
    expect(told({ A1: "○", A2: "●", A3: "50%", A4: "'○" })).toEqual([]);
    expect(told({ A1: "0.5" })).toEqual([]);
  });

  it("that the list does not have is told with its cell and what the list has", () => {
    const [words, ...more] = told({ A1: "×", B1: "×" });
    expect(words?.ja).toContain(
      "「表」A1に入れた内容は、入力規則の一覧(○、●、50%、A案)にありません",
    );
    expect(words?.en).toContain("“表” A1 is not in the list");
    expect(more).toEqual([]);
  });

  it("is told once for a pasted block, in the words of the workbook where it has some", () => {
    const block = Object.fromEntries(
      Array.from({ length: 30 }, (_, row) => [formatAddress({ row, column: 0 }), "×"]),
    );
    const words = told(block, { ...marks, objection: { title: "印", text: "○か●で" } });
    expect(words).toHaveLength(1);
    expect(words[0]?.ja).toMatch(/A10ほか20セル.*ブックの説明: 印 ○か●で$/u);
  });

  it("names only the first of a long list", () => {
    const choices = Array.from({ length: 9 }, (_, at) => ({ text: `市${at}`, entry: `市${at}` }));
    expect(told({ A1: "×" }, { ...marks, choices })[0]?.ja).toContain(
      "(市0、市1、市2、市3、市4、…)",
    );
  });

  it("differs by case in a list that is written out, and not in one of cells", () => {
    expect(told({ A1: "a案" })).toHaveLength(1);
    expect(told({ A1: "a案" }, { ...marks, isCaseSensitive: false })).toEqual([]);
  });

  it("that empties it is told of only where the rule allows no blanks", () => {
    expect(told({ A2: "" })).toEqual([]);
    expect(told({ A2: "" }, { ...marks, allowsBlank: false })[0]?.ja).toContain(
      "A2を空欄にしました",
    );
  });

  it("is told of nowhere where the rule does not object, or nothing changes", () => {
    expect(told({ A1: "×" }, { ...marks, isEnforced: false })).toEqual([]);
    expect(told({ A2: "前" })).toEqual([]);
  });
});
