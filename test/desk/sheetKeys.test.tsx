import { describe, expect, it, jest } from "@jest/globals";
import { formatAddress, formatRange } from "../../src/core";
import type { Selection, SheetSource } from "../../src/desk/sheet";
import { openSheet, settle } from "./openSheet";

function told({ active, anchor, focus }: Selection): string {
  const range = formatRange({
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  });
  return range === formatAddress(active) ? range : `${formatAddress(active)} in ${range}`;
}

describe("keys in a sheet", () => {
  it.each([
    ["{ArrowDown}{ArrowRight}", "C4"],
    ["{Shift>}{ArrowDown}{ArrowRight}{/Shift}", "B3 in B3:C4"],
    ["{Home}", "A3"],
    ["{Control>}{Home}{/Control}", "A1"],
    ["{Control>}{End}{/Control}", "T100"],
    ["{Control>}{Shift>}{End}{/Shift}{/Control}", "B3 in B3:T100"],
    ["{Control>}a{/Control}", "B3 in A1:T100"],
    ["{Tab}{Enter}", "B4"],
    ["{Shift>}{Tab}{Enter}{/Shift}", "A2"],
    // 500 pixels of view, 22 of headings, 25 for each row.
    ["{PageDown}", "B22"],
    ["{PageDown}{PageUp}", "B3"],
    ["{Shift>}{PageDown}{/Shift}", "B3 in B3:B22"],
  ])("%s leads from B3 to %s", async (keys, end) => {
    const { user, selection } = await openSheet({ at: "B3" });
    await user.keyboard(keys);
    expect(told(selection())).toBe(end);
  });

  it("go to the first cell beside what is frozen with Ctrl+Home", async () => {
    const layout = { frozen: { rows: 4, columns: 2 } };
    const { user, selection } = await openSheet({ at: "F9", layout });
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(told(selection())).toBe("C5");
  });

  it("ask the source where contents end", async () => {
    const edge = jest.fn<SheetSource["edge"]>(() => Promise.resolve({ row: 59, column: 1 }));
    const { user, selection } = await openSheet({ at: "B3", edge });
    await user.keyboard("{Control>}{ArrowDown}{/Control}");
    await settle();
    expect(edge).toHaveBeenCalledWith({ row: 2, column: 1 }, "down");
    expect(told(selection())).toBe("B60");
  });

  it("follow the screen, not the letters, in a sheet from right to left", async () => {
    const { user, selection } = await openSheet({ at: "B3", layout: { isRightToLeft: true } });
    await user.keyboard("{ArrowLeft}");
    expect(told(selection())).toBe("C3");
  });

  it("set ○ in all selected cells, and take it away again", async () => {
    const { user, entered } = await openSheet({ at: "C5" });
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}{Control>}m{/Control}");
    await settle();
    await user.keyboard("{Control>}m{/Control}");
    expect(entered).toEqual(["C5=○ D5=○", "C5= D5="]);
  });

  it("empty those of the selected cells that hold something", async () => {
    const { user, entered } = await openSheet({ at: "C5", cells: { D5: "○", E5: "○" } });
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}{Delete}");
    await settle();
    expect(entered).toEqual(["D5="]);
  });

  it("tell of undo, redo and another sheet", async () => {
    const [onUndo, onRedo, onTurnSheet] = [jest.fn(), jest.fn(), jest.fn()];
    const { user } = await openSheet({ onUndo, onRedo, onTurnSheet });
    await user.keyboard("{Control>}zy{Shift>}Z{/Shift}{PageDown}{PageUp}{/Control}");
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(onRedo).toHaveBeenCalledTimes(2);
    expect(onTurnSheet.mock.calls).toEqual([[1], [-1]]);
  });

  it("let one out of the sheet: Escape and Tab, or F6", async () => {
    const onLeave = jest.fn();
    const { user, field } = await openSheet({ onLeave });
    await user.keyboard("{Tab}");
    expect(field).toBe(document.activeElement);
    await user.keyboard("{Shift>}{F6}{/Shift}");
    expect(onLeave).toHaveBeenCalledWith(-1);
    await user.keyboard("{Escape}{Tab}");
    expect(document.activeElement?.textContent).toBe("次のボタン");
  });

  it("change nothing in a sheet that may only be read", async () => {
    const { user, entered } = await openSheet({ isReadOnly: true, cells: { A1: "○" } });
    await user.keyboard("×{Enter}{ArrowUp}{Delete}{Control>}m{/Control}{F2}");
    await settle();
    expect(entered).toEqual([]);
  });
});
