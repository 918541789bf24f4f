import { readFileSync } from "node:fs";
import { describe, expect, it, jest } from "@jest/globals";
import { act, screen, waitFor, within } from "@testing-library/react";
import { Failure } from "../../src/core";
import {
  awaitStatus,
  expectNoViolations,
  openPane,
  type OpenPane,
  type OpenOptions,
} from "./openPane";

/** A tag in the sample that is written in another way than the others: T01, safe. */
const fixable = /参考 D51/u;

async function openChecked(options: OpenOptions = {}): Promise<OpenPane> {
  const pane = await openPane(options);
  await pane.user.click(screen.getByRole("button", { name: "点検する" }));
  await awaitStatus(/点検が終わりました/u);
  // The list is loaded when there is something to list.
  await screen.findByRole("list", { name: "指摘の一覧" });
  return pane;
}

function list(): HTMLElement {
  return screen.getByRole("list", { name: "指摘の一覧" });
}

async function openFinding({ user }: OpenPane, text: RegExp): Promise<void> {
  const [entry] = within(list()).getAllByRole("button", { name: text });
  if (entry === undefined) throw new Error("No such finding is listed.");
  await user.click(entry);
}

describe("点検", () => {
  it("checks at one press and says how many findings there are", async () => {
    const { port } = await openChecked();
    expect(screen.getByRole("status").textContent).toMatch(/指摘は\d+件です/u);
    const shown = await screen.findByRole("list", { name: "指摘の一覧" });
    expect(within(shown).getAllByRole("heading").length).toBeGreaterThan(1);
    expect(port.reads).toBe(1);
    await expectNoViolations();
  });

  it("names each finding by severity, cell and message, with space between them", async () => {
    await openChecked();
    const entries = within(list()).getAllByRole("button");
    // The name as browsers make it: the text as it stands.
    const texts = entries.map(({ textContent }) => textContent);
    expect(texts.filter((text) => !/^\S+ [A-Z]+\d+ \S/u.test(text))).toEqual([]);
  });

  it("walks through the findings by F8 and shows their cells", async () => {
    const { user, port } = await openChecked();
    await user.click(screen.getByRole("button", { name: "次へ" }));
    const first = within(list()).getByRole("button", { expanded: true });
    await waitFor(() => {
      expect(document.activeElement).toBe(first);
    });
    await user.keyboard("{F8}");
    const second = within(list()).getByRole("button", { expanded: true });
    expect(second).not.toBe(first);
    expect(document.activeElement).toBe(second);
    await waitFor(() => {
      expect(port.shown).toHaveLength(2);
    });
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(document.activeElement).toBe(first);
    await expectNoViolations();
  });

  it("shows before → after, writes at a yes, and takes it back", async () => {
    const pane = await openChecked();
    const { user, port } = pane;
    const before = port.bytes();
    await openFinding(pane, fixable);
    await user.click(within(list()).getByRole("button", { name: "直す" }));
    const dialog = await screen.findByRole("dialog", { name: "次のように直します" });
    expect(within(dialog).getAllByText("変更後").length).toBe(1);
    expect(port.bytes()).toBe(before);
    await expectNoViolations();
    await user.click(within(dialog).getByRole("button", { name: "書き込む" }));
    await awaitStatus(/指摘1件を直しました/u);
    expect(port.bytes()).not.toBe(before);
    await user.click(await screen.findByRole("button", { name: "元に戻す" }));
    await awaitStatus(/^元に戻しました/u);
    expect(port.bytes()).toEqual(before);
  });

  it("writes nothing at a no, and gives the focus back", async () => {
    const pane = await openChecked();
    const { user, port } = pane;
    const before = port.bytes();
    await openFinding(pane, fixable);
    const fix = within(list()).getByRole("button", { name: "直す" });
    await user.click(fix);
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(document.activeElement).toBe(fix);
    });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(port.bytes()).toBe(before);
  });

  it("repairs in bulk what is safe, after a list of it", async () => {
    const { user } = await openChecked();
    const bulk = screen.getByRole("button", { name: /^まとめて直す/u });
    const count = Number(/\d+/u.exec(bulk.textContent)?.[0]);
    expect(count).toBeGreaterThan(1);
    await user.click(bulk);
    const dialog = await screen.findByRole("dialog");
    const said = within(dialog).getByText(/^指摘\d+件を直します。/u).textContent;
    const repaired = /\d+/u.exec(said)?.[0] ?? "";
    expect(within(dialog).getAllByRole("listitem").length).toBeGreaterThan(1);
    await user.click(within(dialog).getByRole("button", { name: "書き込む" }));
    await awaitStatus(new RegExp(`指摘${repaired}件を直しました`, "u"));
    expect(screen.queryByRole("button", { name: `まとめて直す(${count}件)` })).toBeNull();
  });

  it("no longer tells of a repair that was taken back in the sheet", async () => {
    const { user, port } = await openChecked();
    await user.click(screen.getByRole("button", { name: /^まとめて直す/u }));
    await user.click(await screen.findByRole("button", { name: "書き込む" }));
    await awaitStatus(/指摘\d+件を直しました/u);
    act(() => port.undoByHand());
    expect(screen.getByText("要再点検")).toBeDefined();
    expect(screen.queryByText(/を直しました/u)).toBeNull();
  });

  it("says why, from the rule itself", async () => {
    const pane = await openChecked();
    await openFinding(pane, /./u);
    const why = within(list()).getByRole("button", { name: "なぜ?" });
    await pane.user.click(why);
    const dialog = await screen.findByRole("dialog", { name: /^[A-Z]\d\d / });
    expect(within(dialog).getByRole("heading", { name: "例" })).toBeDefined();
    await expectNoViolations();
    await pane.user.click(within(dialog).getByRole("button", { name: "閉じる" }));
    await waitFor(() => {
      expect(document.activeElement).toBe(why);
    });
  });

  it("lets a finding stand only with a reason, and opens it again", async () => {
    const pane = await openChecked();
    const { user } = pane;
    await openFinding(pane, /./u);
    await user.click(within(list()).getByRole("button", { name: "確認済みにする" }));
    const dialog = await screen.findByRole("dialog", { name: "確認済みにする" });
    await user.click(within(dialog).getByRole("button", { name: "確認済みにする" }));
    expect(within(dialog).getByText("理由を一言お書きください。")).toBeDefined();
    await expectNoViolations();
    await user.type(within(dialog).getByRole("textbox", { name: /^理由/u }), "県と協議済み");
    await user.click(within(dialog).getByRole("button", { name: "確認済みにする" }));
    await awaitStatus(/1件を確認済みにしました/u);
    await user.click(await screen.findByRole("checkbox", { name: "確認済みも表示する(1件)" }));
    expect(within(list()).getByText(/理由: 県と協議済み/u)).toBeDefined();
    await user.click(within(list()).getByRole("button", { name: "確認済みを取り消す" }));
    await awaitStatus(/1件の確認済みを取り消しました/u);
  });

  it("shows only what is asked for", async () => {
    const { user } = await openChecked();
    const count = within(list()).getAllByRole("button").length;
    await user.click(screen.getByRole("button", { name: /^要確認 \d+件/u }));
    const grave = within(list()).queryAllByRole("button").length;
    expect(grave).toBeLessThan(count);
    await user.click(screen.getByRole("button", { name: /^要確認 \d+件/u }));
    await user.selectOptions(screen.getByRole("combobox", { name: "項目" }), "T10");
    expect(within(list()).getAllByRole("heading")).toHaveLength(1);
  });

  it("draws of many findings only what is in sight", async () => {
    const file = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3-ocr.xlsx"));
    await openChecked({ file });
    const items = within(list()).getAllByRole("listitem");
    const count = Number(items[0]?.getAttribute("aria-setsize"));
    expect(count).toBeGreaterThan(80);
    expect(items.length).toBeLessThan(count / 2);
  });

  it("leaves the focus with the filter that is being set", async () => {
    const { user } = await openChecked();
    await user.click(screen.getByRole("button", { name: "次へ" }));
    const rule = screen.getByRole("combobox", { name: "項目" });
    await user.selectOptions(rule, "T10");
    await user.selectOptions(rule, "");
    expect(within(list()).getByRole("button", { expanded: true })).toBeDefined();
    expect(document.activeElement).toBe(rule);
  });

  it("is stale after an edit by a colleague, until it checks again", async () => {
    const { user, edit } = await openChecked();
    await edit([{ kind: "memory", xml: null }], "elsewhere");
    expect(screen.getByText("点検のあとで、ほかの人がブックを変更しました。")).toBeDefined();
    await expectNoViolations();
    const [again] = screen.getAllByRole("button", { name: "再点検する" });
    if (again === undefined) throw new Error("It can be checked again.");
    await user.click(again);
    await awaitStatus(/点検が終わりました/u);
    expect(screen.queryByText("要再点検")).toBeNull();
  });
});

describe("what does not work", () => {
  it("is said once, in words, and can be tried again", async () => {
    const { user, port } = await openPane();
    port.failNext(
      "read",
      new Failure("cell-edit", { ja: "Enterキーを押してください。", en: "Press Enter." }),
    );
    await user.click(screen.getByRole("button", { name: "点検する" }));
    await waitFor(() => {
      expect(screen.getByRole("alert").textContent).toMatch(/Enterキーを押してください/u);
    });
    expect(screen.getByText("理由のコード: cell-edit")).toBeDefined();
    await expectNoViolations();
    await user.click(screen.getByRole("button", { name: "もう一度実行" }));
    await awaitStatus(/点検が終わりました/u);
    expect(screen.queryByText("できませんでした")).toBeNull();
  });

  it("is shown with the version where it is a mistake of ours, and the pane can be opened again", async () => {
    const { user, port } = await openPane();
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    port.failNext("read", new Error("boom"));
    await user.click(screen.getByRole("button", { name: "点検する" }));
    const alert = await screen.findByText(/版 0\.1\.0 \/ Error: boom/u);
    expect(alert).toBeDefined();
    await user.click(screen.getByRole("button", { name: "画面を開き直す" }));
    await user.click(screen.getByRole("button", { name: "点検する" }));
    await awaitStatus(/点検が終わりました/u);
  });
});

describe("in English and in the dark", () => {
  it("says the same", async () => {
    const { user } = await openPane({ language: "en", theme: "dark" });
    await user.click(screen.getByRole("button", { name: "Check" }));
    await awaitStatus(/^Check finished/u);
    expect(document.body.textContent).not.toMatch(/指摘|点検/u);
    expect(screen.getByRole("button", { name: /^Note \d+$/u })).toBeDefined();
    await expectNoViolations();
  });
});
