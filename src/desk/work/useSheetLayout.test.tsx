import { describe, expect, it } from "@jest/globals";
import { act, renderHook } from "@testing-library/react";
import { drawLayout } from "../../../test/desk/drawLayout";
import type { SheetLayout } from "../../xlsx";
import { useSheetLayout } from "./useSheetLayout";

/** A document that answers when the test says so. */
function slowDocument() {
  const asked: { readonly sheet: string; readonly answer: (rows: number) => Promise<void> }[] = [];
  const layout = (sheet: string): Promise<SheetLayout> =>
    new Promise((resolve) => {
      const answer = (rowCount: number): Promise<void> =>
        act(async () => {
          resolve(drawLayout({ name: sheet, rowCount }));
          await Promise.resolve();
        });
      asked.push({ sheet, answer });
    });
  return { asked, document: { first: null, layout } };
}

function open() {
  const { asked, document } = slowDocument();
  const at = (sheet: string, stamp: number) => ({ place: { sheet, row: 0, column: 0 }, stamp });
  const hook = renderHook(({ sheet, stamp }) => useSheetLayout(document, at(sheet, stamp)), {
    initialProps: { sheet: "甲", stamp: 1 },
  });
  return { ...hook, asked };
}

describe("the layout of the sheet in front", () => {
  it("follows every answer, though more has been entered meanwhile, and never goes back", async () => {
    const { asked, result, rerender } = open();
    await asked[0]?.answer(10);
    rerender({ sheet: "甲", stamp: 2 });
    rerender({ sheet: "甲", stamp: 3 });
    await asked[1]?.answer(11);
    expect(result.current?.rowCount).toBe(11);
    rerender({ sheet: "甲", stamp: 4 });
    await asked[3]?.answer(13);
    await asked[2]?.answer(12);
    expect(result.current?.rowCount).toBe(13);
  });

  it("is never that of a sheet that is not in front any more", async () => {
    const { asked, result, rerender } = open();
    rerender({ sheet: "乙", stamp: 1 });
    await asked[1]?.answer(20);
    await asked[0]?.answer(10);
    expect(result.current).toMatchObject({ name: "乙", rowCount: 20 });
    rerender({ sheet: "甲", stamp: 1 });
    expect(result.current).toBeNull();
    await asked[2]?.answer(10);
    expect(result.current?.name).toBe("甲");
  });
});
