import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import { formatAddress, parseAddress, parseRange } from "../../src/core";
import type { CellComment, CellValidation, SheetAnnotations } from "../../src/xlsx";
import { expectNoViolations } from "../pane/expectNoViolations";
import { openSheet, settle, type OpenSheet, type SheetCase } from "./openSheet";

function comment(address: string, said: Partial<CellComment> = {}): CellComment {
  const at = parseAddress(address);
  if (at === null) throw new Error(`${address} is no address.`);
  const remarks = [{ author: "企画課", text: "金額は<b>査定</b>中" }];
  return { ...at, remarks, isResolved: false, ...said };
}

function rule(area: string, said: Partial<CellValidation> = {}): CellValidation {
  const range = parseRange(area);
  if (range === null) throw new Error(`${area} is no range.`);
  return { ranges: [range], hasList: true, prompt: null, ...said };
}

function annotated(said: Partial<SheetAnnotations>): SheetAnnotations {
  return { comments: [], validations: [], ...said };
}

function cellOn({ grid }: OpenSheet, row: number, column: number): HTMLElement | null {
  return grid.querySelector(
    `[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`,
  );
}

function descriptionOf(cell: HTMLElement | null): string | null | undefined {
  return document.getElementById(cell?.getAttribute("aria-describedby") ?? "")?.textContent;
}

describe("a comment in a sheet", () => {
  const annotations = annotated({
    comments: [
      comment("B2"),
      comment("C3", {
        remarks: [
          { author: "山口", text: "照会します" },
          { author: null, text: "回答" },
        ],
        isResolved: true,
      }),
      comment("F105"),
    ],
  });

  it("marks its cell by a shape, and is told to who points at it or hears it", async () => {
    const sheet = await openSheet({ annotations, cells: { B2: "予算" } });
    const cell = cellOn(sheet, 2, 2);
    expect(cell?.querySelector("svg[data-comment]")).not.toBeNull();
    expect(cell?.title).toBe("コメント: 企画課: 金額は<b>査定</b>中");
    expect(cell?.querySelector("b")).toBeNull();
    expect(descriptionOf(cell)).toBe("コメント: 企画課: 金額は<b>査定</b>中");
    expect(descriptionOf(cellOn(sheet, 3, 3))).toBe("コメント: 山口: 照会します\n回答(解決済み)");
    expect(within(sheet.grid).getByRole("gridcell", { name: "予算" })).toBe(cell);
  });

  it("is seen beside a finding, and below all content", async () => {
    const marks = [
      { row: 1, column: 1, severity: "error", isCurrent: false, label: "要修正" } as const,
    ];
    const sheet = await openSheet({ annotations, marks });
    const shapes = cellOn(sheet, 2, 2)?.querySelectorAll("svg") ?? [];
    expect([...shapes].map((shape) => Object.keys(shape.dataset)[0])).toEqual([
      "comment",
      "severity",
    ]);
    await sheet.scroll(2300);
    expect(cellOn(sheet, 105, 6)?.querySelector("svg[data-comment]")).not.toBeNull();
  });

  it("stands in the line above the sheet for the active cell, and opens in full from there", async () => {
    const { user } = await openSheet({ annotations, at: "B2" });
    await user.click(screen.getByRole("button", { name: "コメント: 企画課: 金額は<b>査定</b>中" }));
    const card = screen.getByRole("dialog", { name: "B2のコメント" });
    expect(card.textContent).toBe("企画課金額は<b>査定</b>中");
    expect(document.activeElement).toBe(card);
  });

  it("opens by Shift+F2, and gives the focus back by Escape", async () => {
    const { user, field } = await openSheet({ annotations, at: "C3" });
    await user.keyboard("{Shift>}{F2}{/Shift}");
    expect(screen.getByRole("dialog", { name: "C3のコメント" }).textContent).toMatch(
      /回答.*解決済み/u,
    );
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(field);
    await user.keyboard("{ArrowLeft}{ArrowLeft}{Shift>}{F2}{/Shift}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(field.value).toBe("");
  });

  it("is drawn only where it is in sight, of five thousand", async () => {
    const comments = Array.from({ length: 5000 }, (_, row) =>
      comment(formatAddress({ row, column: 1 })),
    );
    const layout = { rowCount: 5000 };
    const sheet = await openSheet({ annotations: annotated({ comments }), layout });
    expect(sheet.container.querySelectorAll("svg[data-comment]").length).toBeLessThan(50);
    await sheet.scroll(100_000);
    expect(cellOn(sheet, 4005, 2)?.querySelector("svg[data-comment]")).not.toBeNull();
  });
});

const choices = ["○", "●", "－"].map((text) => ({ text, entry: text }));
const listed: SheetCase = {
  annotations: annotated({ validations: [rule("B2:C9")] }),
  choices,
  at: "B2",
};

function chosen(): string | null | undefined {
  const list = screen.getByRole("listbox");
  const id = list.getAttribute("aria-activedescendant") ?? "";
  return document.getElementById(id)?.textContent;
}

describe("a list at a cell", () => {
  it("opens by Alt+ArrowDown at what the cell holds, and enters what is chosen", async () => {
    const { user, entered, field } = await openSheet({ ...listed, cells: { B2: "●" } });
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    const list = await screen.findByRole("listbox", { name: "B2に入れられる内容の一覧" });
    expect(document.activeElement).toBe(list);
    expect(chosen()).toBe("●");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(entered).toEqual(["B2=－"]);
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it("is left by Escape as it was, and enters nothing where nothing else is chosen", async () => {
    const { user, entered, field } = await openSheet({ ...listed, cells: { B2: "●" } });
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await screen.findByRole("listbox");
    await user.keyboard("{End}{Escape}");
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await screen.findByRole("listbox");
    await user.keyboard("{Enter}");
    expect(entered).toEqual([]);
  });

  it("opens and is chosen from by the mouse, without another cell being selected", async () => {
    const sheet = await openSheet(listed);
    const button = screen.getByRole("button", { name: "B2の一覧を開く(Alt+下矢印)" });
    await sheet.user.click(button);
    const option = await screen.findByRole("option", { name: "－" });
    fireEvent.pointerDown(option, { clientX: 600, clientY: 400, button: 0 });
    await sheet.user.click(option);
    expect(sheet.entered).toEqual(["B2=－"]);
    expect(sheet.selection().active).toEqual({ row: 1, column: 1 });
  });

  it("closes when its button is pressed again, or another cell", async () => {
    const { user } = await openSheet(listed);
    const button = screen.getByRole("button", { name: /^B2の一覧/u });
    await user.click(button);
    await screen.findByRole("listbox");
    await user.click(button);
    expect(screen.queryByRole("listbox")).toBeNull();
    await user.click(button);
    await screen.findByRole("listbox");
    await user.click(screen.getByRole("button", { name: "次のボタン" }));
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(document.activeElement?.textContent).toBe("次のボタン");
  });

  it("goes to what is typed in it", async () => {
    const towns = ["1 山口市", "2 宇部市", "１０ 萩市"].map((text) => ({ text, entry: text }));
    const { user } = await openSheet({ ...listed, choices: towns });
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await screen.findByRole("listbox");
    await user.keyboard("10");
    expect(chosen()).toBe("１０ 萩市");
  });

  it("enters what has to be typed for what it shows", async () => {
    const numbers = [{ text: "1,235", entry: "1234.5" }];
    const { user, entered } = await openSheet({ ...listed, choices: numbers });
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await screen.findByRole("listbox");
    await user.keyboard("{Enter}");
    expect(entered).toEqual(["B2=1234.5"]);
  });

  it("is told with the active cell, and offered nowhere else", async () => {
    const sheet = await openSheet(listed);
    expect(descriptionOf(cellOn(sheet, 2, 2))).toBe("一覧から選べます。Alt+下矢印キーで開きます。");
    await sheet.user.keyboard("{ArrowUp}");
    expect(screen.queryByRole("button", { name: /の一覧を開く/u })).toBeNull();
    await sheet.user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await settle();
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(sheet.selection().active).toEqual({ row: 0, column: 1 });
  });

  it("is not offered where nothing may be changed, nor while somebody types", async () => {
    const locked = await openSheet({ ...listed, isReadOnly: true });
    await locked.user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await settle();
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.queryByRole("button", { name: /の一覧を開く/u })).toBeNull();
  });

  it("says so where nothing stands in it", async () => {
    const { user, field } = await openSheet({ ...listed, choices: [] });
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await screen.findByText(/すべて空欄です/u);
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/すべて空欄です/u)).toBeNull();
  });

  it("makes room for what is typed", async () => {
    const { user } = await openSheet(listed);
    await user.keyboard("あ");
    expect(screen.queryByRole("button", { name: /の一覧を開く/u })).toBeNull();
  });
});

describe("the message of a rule", () => {
  const prompt = { title: "人口", text: "整数で<i>入力</i>" };
  const annotations = annotated({ validations: [rule("B2:B9", { hasList: false, prompt })] });

  it("is shown at the active cell as text, and told with it, until Escape", async () => {
    const sheet = await openSheet({ annotations, at: "B2" });
    expect(screen.getByText("整数で<i>入力</i>")).toBeTruthy();
    expect(descriptionOf(cellOn(sheet, 2, 2))).toBe("人口: 整数で<i>入力</i>");
    await sheet.user.keyboard("{Escape}");
    expect(screen.queryByText("整数で<i>入力</i>")).toBeNull();
    await sheet.user.keyboard("{ArrowDown}");
    expect(screen.getByText("整数で<i>入力</i>")).toBeTruthy();
    await sheet.user.keyboard("{ArrowRight}");
    expect(screen.queryByText("整数で<i>入力</i>")).toBeNull();
  });
});

describe("accessibility", () => {
  it("has no violations that a machine finds, with a list or a comment open", async () => {
    const annotations = annotated({ comments: [comment("B2")], validations: [rule("B2:C9")] });
    const { user } = await openSheet({ ...listed, annotations });
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await screen.findByRole("listbox");
    await expectNoViolations();
    await user.keyboard("{Escape}{Shift>}{F2}{/Shift}");
    await screen.findByRole("dialog");
    await expectNoViolations();
  });
});
