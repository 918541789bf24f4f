/** What somebody does faster than the workbook answers: it is seen at once, and counts in its order. */
import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen } from "@testing-library/react";
import { drawLook } from "./drawLayout";
import { openSheet, settle, type OpenSheet } from "./openSheet";

/** What is to be read in a cell of the grid; an empty one may not be on the page. */
function shown({ grid }: OpenSheet, row: number, column: number): string {
  const cell = grid.querySelector(
    `[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`,
  );
  return cell?.textContent ?? "";
}

describe("before the workbook answers", () => {
  it("what was typed is in its cell, with the look of the cell", async () => {
    const looks = [drawLook({ fill: "#FFEE00" })];
    const sheet = await openSheet({ isSlow: true, at: "B2", cells: { B2: "前" }, looks });
    const look = (): string => screen.getByRole("gridcell", { name: /前|後/u }).className;
    const before = look();
    await sheet.user.keyboard("後{Enter}");
    expect(shown(sheet, 2, 2)).toBe("後");
    expect(look()).toBe(before);
    await sheet.answer("written");
    expect(shown(sheet, 2, 2)).toBe("後");
  });

  it("what was typed below the last row is there", async () => {
    const sheet = await openSheet({ isSlow: true, at: "B5", layout: { rowCount: 4 } });
    await sheet.user.keyboard("新しい行{Enter}");
    expect(shown(sheet, 5, 2)).toBe("新しい行");
  });

  it("one can type on beyond the last column that there is room for", async () => {
    const layout = { rowCount: 4, columnCount: 3 };
    const sheet = await openSheet({ isSlow: true, at: "C2", layout });
    await sheet.user.keyboard("印{Tab}".repeat(20));
    expect(sheet.selection().active).toEqual({ row: 1, column: 22 });
    expect(new Set(sheet.entered).size).toBe(20);
  });

  it("the line above the sheet and F2 have what was typed", async () => {
    const sheet = await openSheet({ isSlow: true, at: "B2", cells: { B2: "前" } });
    await sheet.user.keyboard("後{Enter}{ArrowUp}");
    expect(screen.getByRole("textbox", { name: "B2の内容" })).toHaveProperty("value", "後");
    await sheet.user.keyboard("{F2}の祭り{Enter}");
    expect(sheet.entered).toEqual(["B2=後", "B2=後の祭り"]);
    expect(shown(sheet, 2, 2)).toBe("後の祭り");
  });

  it("a mark that is set twice is taken away again", async () => {
    const sheet = await openSheet({ isSlow: true, at: "B2" });
    await sheet.user.keyboard("{Control>}m{/Control}{Control>}m{/Control}");
    expect(sheet.entered).toEqual(["B2=○", "B2="]);
    expect(shown(sheet, 2, 2)).toBe("");
  });

  it("a block that was pasted can be copied, marked and cleared", async () => {
    const sheet = await openSheet({ isSlow: true, at: "B4", layout: { rowCount: 4 } });
    await sheet.user.paste("一\t二\r\n三\t四\r\n");
    expect(shown(sheet, 5, 3)).toBe("四");
    let copied = "";
    fireEvent.copy(sheet.field, {
      clipboardData: { setData: (_: string, text: string) => (copied = text) },
    });
    expect(copied).toBe("一\t二\r\n三\t四\r\n");
    await sheet.user.keyboard("{Delete}");
    expect(sheet.entered.at(-1)).toBe("B4= C4= B5= C5=");
    expect(shown(sheet, 5, 3)).toBe("");
  });

  it("what is cut away is gone", async () => {
    const sheet = await openSheet({ isSlow: true, at: "A1", cells: { A1: "○" } });
    fireEvent.cut(sheet.field, { clipboardData: { setData: () => undefined } });
    expect(shown(sheet, 1, 1)).toBe("");
    await sheet.answer("refused");
    expect(shown(sheet, 1, 1)).toBe("○");
  });

  it("an entry into a merged region is seen in the whole of it", async () => {
    const layout = { merges: [{ top: 1, left: 1, bottom: 2, right: 3 }] };
    const sheet = await openSheet({ isSlow: true, at: "B2", layout, cells: { B2: "前" } });
    await sheet.user.keyboard("後{Enter}");
    const region = screen.getByRole("gridcell", { name: "後" });
    expect(region.getAttribute("aria-colspan")).toBe("3");
  });

  it("what a sheet protects does not change for a moment", async () => {
    const layout = { isProtected: true };
    const cells = { B2: { text: "固定", isLocked: true as const }, B3: "自由" };
    const sheet = await openSheet({ isSlow: true, at: "B2", layout, cells });
    await sheet.user.paste("変更");
    expect(sheet.entered).toEqual(["B2=変更"]);
    expect(shown(sheet, 2, 2)).toBe("固定");
  });
});

describe("when the workbook answers", () => {
  it("a refused entry shows what stood there, and the entry after it stays", async () => {
    const sheet = await openSheet({ isSlow: true, at: "B2", cells: { B2: "前", B3: "元" } });
    await sheet.user.keyboard("後{Enter}先{Enter}");
    await sheet.answer("refused");
    expect([shown(sheet, 2, 2), shown(sheet, 3, 2)]).toEqual(["前", "先"]);
    await sheet.answer("written");
    expect([shown(sheet, 2, 2), shown(sheet, 3, 2)]).toEqual(["前", "先"]);
  });

  it("of entries for one cell the last one is seen all the time", async () => {
    const sheet = await openSheet({ isSlow: true, at: "B2", cells: { B2: "前" } });
    await sheet.user.keyboard("一{Enter}{ArrowUp}二{Enter}");
    expect(shown(sheet, 2, 2)).toBe("二");
    await sheet.answer("written");
    expect(shown(sheet, 2, 2)).toBe("二");
    await sheet.answer("refused");
    expect(shown(sheet, 2, 2)).toBe("一");
  });
});

describe("what has to be looked up first", () => {
  it("counts before what was done after it", async () => {
    const far = { rowCount: 1000 };
    const done: string[] = [];
    const sheet = await openSheet({
      layout: far,
      cells: { A1: "前", A900: "遠" },
      onUndo: () => done.push(`undo after ${sheet.entered.length}`),
    });
    // All of the sheet: more than what has come.
    await sheet.user.keyboard("{Control>}a{/Control}{Delete}後{Enter}{Control>}z{/Control}");
    await settle();
    expect(sheet.entered).toEqual(["A1= A900=", "A1=後"]);
    expect(done).toEqual(["undo after 2"]);
    expect(shown(sheet, 1, 1)).toBe("後");
  });
});
