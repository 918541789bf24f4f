import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import type { CellMark, CellPreview } from "../../src/desk/sheet";
import { drawLook } from "./drawLayout";
import { expectNoViolations } from "../pane/expectNoViolations";
import { openSheet, settle, type OpenSheet } from "./openSheet";

/** The cell of an address as it is on the page. */
function cellOn({ grid }: OpenSheet, row: number, column: number): HTMLElement | null {
  return grid.querySelector(
    `[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`,
  );
}

describe("a sheet on the page", () => {
  it("is a grid with headings, rows and cells that know where they are", async () => {
    const sheet = await openSheet({ cells: { B3: "取組" } });
    expect(sheet.grid.getAttribute("aria-label")).toBe("シート「取組一覧」");
    // 100 rows and 40 spare ones, 20 columns and 12, and the headings.
    expect(sheet.grid.getAttribute("aria-rowcount")).toBe("141");
    expect(sheet.grid.getAttribute("aria-colcount")).toBe("33");
    expect(cellOn(sheet, 3, 2)?.textContent).toBe("取組");
    expect(within(sheet.grid).getByRole("columnheader", { name: "B" })).toBeTruthy();
    expect(within(sheet.grid).getByRole("rowheader", { name: "3" })).toBeTruthy();
  });

  it("leads assistive technology from the field to the active cell, wherever that is", async () => {
    const sheet = await openSheet({ at: "B3", cells: { B3: "取組" } });
    const active = (): string | undefined => {
      const id = sheet.field.getAttribute("aria-activedescendant") ?? "";
      return document.getElementById(id)?.textContent;
    };
    expect(active()).toBe("取組");
    await sheet.scroll(1500, 900);
    expect(cellOn(sheet, 4, 2)).toBeNull();
    expect(active()).toBe("取組");
    expect(document.activeElement).toBe(sheet.field);
    await sheet.user.keyboard("{F2}");
    expect(sheet.field.hasAttribute("aria-activedescendant")).toBe(false);
  });

  it("has only what is in sight on the page, of ten thousand rows", async () => {
    const sheet = await openSheet({ layout: { rowCount: 10_000, columnCount: 50 } });
    const rows = (): number => within(sheet.grid).getAllByRole("row").length;
    expect(rows()).toBeLessThan(40);
    await sheet.scroll(200_000);
    expect(rows()).toBeLessThan(40);
    expect(within(sheet.grid).getByRole("rowheader", { name: "8005" })).toBeTruthy();
    expect(within(sheet.grid).queryByRole("rowheader", { name: "50" })).toBeNull();
  });

  it("keeps frozen rows and columns on the page", async () => {
    const layout = { frozen: { rows: 2, columns: 1 } };
    const sheet = await openSheet({ layout, cells: { A1: "角", A60: "端", Z60: "遠" } });
    await sheet.scroll(1400, 900);
    expect(cellOn(sheet, 1, 1)?.textContent).toBe("角");
    expect(cellOn(sheet, 60, 1)?.textContent).toBe("端");
  });

  it("draws a merged region that begins above what is in sight", async () => {
    const layout = { merges: [{ top: 1, left: 1, bottom: 79, right: 2 }] };
    const sheet = await openSheet({ layout, cells: { B2: "長い区分" } });
    await sheet.scroll(1000);
    const region = cellOn(sheet, 2, 2);
    expect(region?.textContent).toBe("長い区分");
    expect(region?.getAttribute("aria-rowspan")).toBe("79");
    expect(region?.getAttribute("aria-colspan")).toBe("2");
    expect(cellOn(sheet, 45, 2)).toBeNull();
  });

  it("tells a region over the frozen line once, though it is drawn on both sides", async () => {
    const layout = {
      frozen: { rows: 2, columns: 1 },
      merges: [{ top: 1, left: 0, bottom: 3, right: 2 }],
    };
    const { grid, container } = await openSheet({ layout, cells: { A2: "またがる" } });
    expect(within(grid).getAllByRole("gridcell", { name: "またがる" })).toHaveLength(1);
    const pictures = [...container.querySelectorAll("[aria-hidden=true]")];
    expect(pictures.filter(({ textContent }) => textContent === "またがる").length).toBeGreaterThan(
      0,
    );
  });

  it("leaves hidden lines out, and says at the headings beside that there are some", async () => {
    const layout = {
      rows: { usual: 25, spans: [{ first: 3, last: 5, size: 0 }] },
      columns: { usual: 70, spans: [{ first: 1, last: 1, size: 0 }] },
    };
    const { grid } = await openSheet({ layout });
    expect(within(grid).queryByRole("rowheader", { name: "4" })).toBeNull();
    expect(within(grid).queryByRole("columnheader", { name: "B" })).toBeNull();
    expect(within(grid).getByRole("rowheader", { name: "3" }).title).toMatch(/行があります/u);
    expect(within(grid).getByRole("columnheader", { name: "A" }).title).toMatch(/列があります/u);
  });

  it("shows text as text, whatever it says", async () => {
    const sheet = await openSheet({ cells: { A1: "<b onclick=x>太字</b>", A2: "=1+1" } });
    expect(cellOn(sheet, 1, 1)?.textContent).toBe("<b onclick=x>太字</b>");
    expect(cellOn(sheet, 1, 1)?.querySelector("b")).toBeNull();
    expect(cellOn(sheet, 2, 1)?.textContent).toBe("=1+1");
  });

  it("says the number of which only ### is to be seen", async () => {
    const cells = { A1: { text: "123,456,789,012", kind: "number" as const } };
    const sheet = await openSheet({ cells });
    expect(cellOn(sheet, 1, 1)?.textContent).toMatch(/^#+$/u);
    expect(cellOn(sheet, 1, 1)?.getAttribute("aria-label")).toBe("123,456,789,012");
  });

  it("shows each piece of a text in its own font", async () => {
    const font = { ...drawLook().font, color: "#C00000" };
    const runs = [
      { text: "継続", font: drawLook().font },
      { text: "【新規】", font },
    ];
    const sheet = await openSheet({ cells: { A1: { text: "継続【新規】", runs } } });
    expect(screen.getByText("【新規】").style.color).toBe("rgb(192, 0, 0)");
    expect(cellOn(sheet, 1, 1)?.textContent).toBe("継続【新規】");
  });

  it("tells which cells are selected", async () => {
    const sheet = await openSheet({ at: "B2" });
    await sheet.user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    const chosen = within(sheet.grid).getAllByRole("gridcell", { selected: true });
    expect(chosen.map((cell) => cell.getAttribute("aria-colindex"))).toEqual(["3", "4"]);
  });
});

const marks: readonly CellMark[] = [
  { row: 1, column: 1, severity: "error", isCurrent: true, label: "要修正: 印が読み取れません。" },
  { row: 2, column: 1, severity: "warning", isCurrent: false, label: "要確認: 印が二つあります。" },
  { row: 2, column: 1, severity: "info", isCurrent: false, label: "参考: 一市町だけです。" },
];

const preview: readonly CellPreview[] = [
  {
    row: 3,
    column: 1,
    kind: "text",
    pieces: [
      { kind: "removed", text: "〇" },
      { kind: "added", text: "○" },
    ],
  },
  {
    row: 4,
    column: 1,
    kind: "color",
    pieces: [
      { text: "継続", from: null, to: null },
      { text: "【新規】", from: null, to: "#FF0000" },
    ],
  },
  { row: 5, column: 1, kind: "cleared", text: "△" },
];

function descriptionOf(cell: HTMLElement | null): string {
  return document.getElementById(cell?.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
}

describe("findings in a sheet", () => {
  it("are told with their cell, and shown by a shape for each severity", async () => {
    const sheet = await openSheet({ marks });
    expect(descriptionOf(cellOn(sheet, 2, 2))).toBe("要修正: 印が読み取れません。");
    expect(descriptionOf(cellOn(sheet, 3, 2))).toBe(
      "要確認: 印が二つあります。 参考: 一市町だけです。",
    );
    const shapes = [...sheet.grid.querySelectorAll("[data-severity]")];
    expect(shapes.map((one) => one.getAttribute("data-severity"))).toEqual(["error", "warning"]);
    expect(new Set(shapes.map(({ innerHTML }) => innerHTML)).size).toBe(2);
  });

  it("stand in words above the sheet when one is at their cell", async () => {
    await openSheet({ marks, at: "B3" });
    const found = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(found).toEqual(["要確認: 印が二つあります。", "参考: 一市町だけです。"]);
  });
});

describe("a proposed change in a sheet", () => {
  it("leaves a mark to be read as it will be, with a sign beside it", async () => {
    const sheet = await openSheet({ preview, cells: { B4: "○" } });
    const cell = cellOn(sheet, 4, 2);
    expect(cell?.textContent).toBe("○");
    expect(cell?.querySelector("svg")).not.toBeNull();
  });

  it("strikes out and underlines within a longer text that has room", async () => {
    const pieces = [
      { kind: "kept", text: "救" },
      { kind: "removed", text: "護" },
      { kind: "added", text: "急" },
    ] as const;
    const sheet = await openSheet({
      preview: [{ row: 3, column: 1, kind: "text", pieces }],
      cells: { B4: "救急" },
    });
    const cell = cellOn(sheet, 4, 2);
    expect(cell?.querySelector("del")?.textContent).toBe("護");
    expect(cell?.querySelector("ins")?.textContent).toBe("急");
  });

  it("is told as the cell's description, with what stood before", async () => {
    const sheet = await openSheet({ preview, cells: { B4: "○" } });
    expect(within(sheet.grid).getByRole("gridcell", { name: "○" })).toBe(cellOn(sheet, 4, 2));
    expect(descriptionOf(cellOn(sheet, 4, 2))).toBe("変更後: ○(変更前: 〇)");
    expect(descriptionOf(cellOn(sheet, 5, 2))).toBe("変更後の文字色: 「【新規】」は赤");
    expect(descriptionOf(cellOn(sheet, 6, 2))).toBe("変更後: 空欄(変更前: △)");
    expect(cellOn(sheet, 6, 2)?.title).toBe("変更後: 空欄(変更前: △)");
  });
});

describe("the mouse in a sheet", () => {
  /** Row numbers take 48 pixels, letters 22; a cell is 70 by 25. */
  const press = (sheet: OpenSheet, x: number, y: number, more = {}): void => {
    const view = sheet.grid.parentElement?.parentElement;
    if (view) fireEvent.pointerDown(view, { clientX: x, clientY: y, button: 0, ...more });
  };

  it("selects a cell, a range, a row, a column and all", async () => {
    const sheet = await openSheet();
    press(sheet, 48 + 75, 22 + 30);
    expect(sheet.selection().active).toEqual({ row: 1, column: 1 });
    press(sheet, 48 + 215, 22 + 55, { shiftKey: true });
    expect(sheet.selection()).toMatchObject({
      anchor: { row: 1, column: 1 },
      focus: { row: 2, column: 3 },
    });
    press(sheet, 5, 22 + 30);
    expect(sheet.selection()).toMatchObject({
      anchor: { row: 1, column: 0 },
      focus: { row: 1, column: 31 },
    });
    press(sheet, 48 + 75, 5);
    expect(sheet.selection()).toMatchObject({
      anchor: { row: 0, column: 1 },
      focus: { row: 139, column: 1 },
    });
    press(sheet, 5, 5);
    expect(sheet.selection().focus).toEqual({ row: 139, column: 31 });
  });

  it("drags a range", async () => {
    const sheet = await openSheet();
    press(sheet, 60, 30);
    const view = sheet.grid.parentElement?.parentElement;
    if (view) {
      fireEvent.pointerMove(view, { clientX: 48 + 145, clientY: 22 + 55 });
      fireEvent.pointerUp(view);
      fireEvent.pointerMove(view, { clientX: 400, clientY: 400 });
    }
    expect(sheet.selection().focus).toEqual({ row: 2, column: 2 });
  });

  it("ends what is typed, and corrects what is pressed twice", async () => {
    const sheet = await openSheet({ cells: { B2: "取組" } });
    await sheet.user.keyboard("○");
    press(sheet, 48 + 75, 22 + 30);
    await settle();
    expect(sheet.entered).toEqual(["A1=○"]);
    const view = sheet.grid.parentElement?.parentElement;
    if (view) fireEvent.doubleClick(view, { clientX: 48 + 75, clientY: 22 + 30 });
    expect(sheet.field.value).toBe("取組");
  });

  it("lets a finger scroll, and select by a tap", async () => {
    const sheet = await openSheet();
    press(sheet, 48 + 75, 22 + 30, { pointerType: "touch" });
    expect(sheet.selection().active).toEqual({ row: 0, column: 0 });
    const view = sheet.grid.parentElement?.parentElement;
    if (view) fireEvent.click(view, { clientX: 48 + 75, clientY: 22 + 30 });
    expect(sheet.selection().active).toEqual({ row: 1, column: 1 });
  });
});

describe("what is selected", () => {
  it("comes into sight, beside what is frozen", async () => {
    const sheet = await openSheet({ layout: { frozen: { rows: 2, columns: 1 } } });
    const view = sheet.grid.parentElement?.parentElement;
    await sheet.user.keyboard("{Control>}{End}{/Control}");
    await settle();
    expect(view?.scrollTop).toBe(100 * 25 + 22 - 500);
    expect(view?.scrollLeft).toBe(20 * 70 + 48 - 800);
    await sheet.user.keyboard("{Control>}{Home}{/Control}");
    expect(view?.scrollTop).toBe(0);
  });
});

describe("whole rows, columns and all", () => {
  it("are selected without scrolling to their ends", async () => {
    const sheet = await openSheet({ layout: { rowCount: 1000, columnCount: 90 } });
    await sheet.scroll(1000, 900);
    const view = sheet.grid.parentElement?.parentElement;
    if (view) fireEvent.pointerDown(view, { clientX: 5, clientY: 200, button: 0 });
    expect(view?.scrollLeft).toBe(900);
    await sheet.user.keyboard("{Control>}a{/Control}");
    expect([view?.scrollTop, view?.scrollLeft]).toEqual([1000, 900]);
  });
});

describe("accessibility", () => {
  it("has no violations that a machine finds", async () => {
    const layout = {
      frozen: { rows: 2, columns: 1 },
      merges: [{ top: 1, left: 0, bottom: 3, right: 2 }],
    };
    await openSheet({ layout, marks, preview, cells: { A2: "見出し", B5: "○" } });
    await expectNoViolations();
  });
});
