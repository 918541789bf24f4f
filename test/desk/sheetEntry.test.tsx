import { describe, expect, it } from "@jest/globals";
import { act, fireEvent, screen } from "@testing-library/react";
import { formatAddress } from "../../src/core";
import { openSheet, settle, type OpenSheet } from "./openSheet";

function activeCell({ selection }: OpenSheet): string {
  return formatAddress(selection().active);
}

describe("typing into a sheet", () => {
  it("replaces what stands in the cell, and goes on", async () => {
    const sheet = await openSheet({ at: "B2", cells: { B2: "前" } });
    await sheet.user.keyboard("後{Enter}次{Tab}");
    expect(sheet.entered).toEqual(["B2=後", "B3=次"]);
    expect(activeCell(sheet)).toBe("C3");
  });

  it("ends by an arrow key, unless one corrects what is there", async () => {
    const sheet = await openSheet({ at: "B2", cells: { C2: "取組" } });
    await sheet.user.keyboard("○{ArrowRight}");
    expect(activeCell(sheet)).toBe("C2");
    await sheet.user.keyboard("{F2}{ArrowLeft}の{Enter}");
    expect(sheet.entered).toEqual(["B2=○", "C2=取の組"]);
  });

  it("corrects what was entered, not what is shown of it", async () => {
    const cells = { B2: { text: "1,234.50", entry: "1234.5", kind: "number" as const } };
    const { user, field } = await openSheet({ at: "B2", cells });
    await user.keyboard("{F2}");
    expect(field.value).toBe("1234.5");
  });

  it("shows a formula with its sign, and keeps it where nobody changes it", async () => {
    const cells = { B2: { text: "12", formula: "SUM(C2:D2)", kind: "number" as const } };
    const { user, field, entered } = await openSheet({ at: "B2", cells });
    await user.keyboard("{F2}");
    expect(field.value).toBe("=SUM(C2:D2)");
    await user.keyboard("{Enter}");
    expect(entered).toEqual([]);
  });

  it("is given up by Escape", async () => {
    const { user, entered, field } = await openSheet({ cells: { A1: "前" } });
    await user.keyboard("後{Escape}{Enter}");
    expect(entered).toEqual([]);
    expect(field.value).toBe("");
  });

  it("begins a line by Alt+Enter", async () => {
    const { user, entered } = await openSheet();
    await user.keyboard("一行目{Alt>}{Enter}{/Alt}二行目{Enter}");
    expect(entered).toEqual(["A1=一行目\n二行目"]);
  });

  it("ends when the focus goes", async () => {
    const { user, entered } = await openSheet();
    await user.keyboard("○");
    await user.click(screen.getByRole("button", { name: "次のボタン" }));
    expect(entered).toEqual(["A1=○"]);
  });

  it("stays in a range, from one cell to the next", async () => {
    const sheet = await openSheet({ at: "B2" });
    await sheet.user.keyboard("{Shift>}{ArrowRight}{/Shift}あ{Tab}い{Tab}");
    expect(sheet.entered).toEqual(["B2=あ", "C2=い"]);
    expect(activeCell(sheet)).toBe("B2");
  });

  it("is not for cells that the sheet protects", async () => {
    const layout = { isProtected: true };
    const cells = { B2: { text: "固定", isLocked: true as const }, B3: "自由" };
    const { user, entered } = await openSheet({ at: "B2", layout, cells });
    await user.keyboard("×{F2}×{ArrowDown}○{Enter}");
    expect(entered).toEqual(["B3=○"]);
  });
});

/** An input method: it composes in the field that has the focus, and takes the keys for itself. */
function compose(field: HTMLTextAreaElement, steps: readonly string[]): void {
  fireEvent.keyDown(field, { key: "Process", keyCode: 229 });
  fireEvent.compositionStart(field);
  for (const text of steps) {
    fireEvent.compositionUpdate(field, { data: text });
    fireEvent.input(field, { target: { value: text }, isComposing: true });
  }
}

describe("Japanese input", () => {
  it("begins with the first key, and Enter that takes over a word does not end the entry", async () => {
    const sheet = await openSheet();
    const { field, entered, user } = sheet;
    compose(field, ["ま", "まる", "○"]);
    fireEvent.keyDown(field, { key: "Enter", isComposing: true });
    expect(entered).toEqual([]);
    // Safari tells the key only after the composition has ended.
    fireEvent.compositionEnd(field, { data: "○" });
    fireEvent.keyDown(field, { key: "Enter", keyCode: 229 });
    expect(entered).toEqual([]);
    expect(field.value).toBe("○");
    await user.keyboard("{Enter}");
    expect(entered).toEqual(["A1=○"]);
    expect(activeCell(sheet)).toBe("A2");
  });

  it("that is given up leaves the cell as it was", async () => {
    const { field, entered, user } = await openSheet({ cells: { A1: "前" } });
    compose(field, ["ま", ""]);
    fireEvent.compositionEnd(field, { data: "" });
    await user.keyboard("{Enter}");
    expect(entered).toEqual([]);
  });

  it("keeps arrow keys for choosing words", async () => {
    const sheet = await openSheet();
    compose(sheet.field, ["ま"]);
    fireEvent.keyDown(sheet.field, { key: "ArrowDown", isComposing: true });
    expect(activeCell(sheet)).toBe("A1");
    act(() => sheet.field.blur());
    await settle();
    expect(sheet.entered).toEqual(["A1=ま"]);
  });
});

/** What a browser would put on the clipboard: it tells a field of Ctrl+C also where nothing in it is selected. */
function clip(what: "copy" | "cut", field: HTMLTextAreaElement): string {
  let text = "";
  const clipboardData = { setData: (_type: string, given: string) => (text = given) };
  fireEvent[what](field, { clipboardData });
  return text;
}

describe("the clipboard", () => {
  it("carries cells to another spreadsheet and back", async () => {
    const cells = { B2: "一行目\n二行目", C2: "○", B3: "×" };
    const { user, entered, field } = await openSheet({ at: "B2", cells });
    await user.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
    const copied = clip("copy", field);
    expect(copied).toBe('"一行目\n二行目"\t○\r\n×\t\r\n');
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await user.paste(copied);
    expect(entered).toEqual(["E2=一行目\n二行目 F2=○ E3=× F3="]);
  });

  it("fills what is selected with one cell, and selects what it filled", async () => {
    const sheet = await openSheet({ at: "B2" });
    await sheet.user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    await sheet.user.paste("○\r\n");
    expect(sheet.entered).toEqual(["B2=○ B3=○"]);
    expect(sheet.selection().focus).toEqual({ row: 2, column: 1 });
  });

  it("takes what is cut away at once", async () => {
    const { field, entered } = await openSheet({ cells: { A1: "○" } });
    const taken = clip("cut", field);
    await settle();
    expect(taken).toBe("○\r\n");
    expect(entered).toEqual(["A1="]);
  });

  it("puts text into the field while somebody types", async () => {
    const { user, entered } = await openSheet();
    await user.keyboard("あ");
    await user.paste("い\tう");
    await user.keyboard("{Enter}");
    expect(entered).toEqual(["A1=あい\tう"]);
  });
});

describe("the line above the sheet", () => {
  it("shows the whole content of the active cell, and changes it", async () => {
    const { user, entered } = await openSheet({ at: "B2", cells: { B2: "取組の方向性" } });
    const box = screen.getByRole("textbox", { name: "B2の内容" });
    expect(box).toHaveProperty("value", "取組の方向性");
    await user.clear(box);
    await user.type(box, "新しい取組{Enter}");
    expect(entered).toEqual(["B2=新しい取組"]);
  });

  it("goes to an address, and says so when there is none", async () => {
    const { user, selection } = await openSheet();
    const box = screen.getByRole("textbox", { name: "セルの番地" });
    await user.clear(box);
    await user.type(box, "ここ{Enter}");
    expect(await screen.findByText(/番地が読み取れません/u)).toBeTruthy();
    await user.clear(box);
    await user.type(box, "c5:d6{Enter}");
    expect(selection()).toMatchObject({
      active: { row: 4, column: 2 },
      focus: { row: 5, column: 3 },
    });
  });

  it.each(["ZZ9", "A99999", "A1:XFE1"])(
    "stays where it is when %s lies outside of what the sheet can show",
    async (address) => {
      const { user, selection } = await openSheet({ at: "B2" });
      const box = screen.getByRole("textbox", { name: "セルの番地" });
      await user.clear(box);
      await user.type(box, `${address}{Enter}`);
      expect(await screen.findByText(/表示できる範囲の外/u)).toBeTruthy();
      expect(document.activeElement).toBe(box);
      expect(selection().active).toEqual({ row: 1, column: 1 });
    },
  );

  it("shows the address of the active cell again when another one is not entered", async () => {
    const { user } = await openSheet({ at: "B2" });
    const box = screen.getByRole("textbox", { name: "セルの番地" });
    await user.clear(box);
    await user.type(box, "ZZ9{Enter}");
    await user.tab();
    expect(box).toHaveProperty("value", "B2");
    expect(screen.queryByText(/表示できる範囲の外/u)).toBeNull();
  });
});
