import { describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { Failure } from "../../src/core";
import { expectNoViolations } from "../pane/openPane";
import { fileTabs, openShell } from "./openShell";

describe("保存", () => {
  it("says in words whether there is something to save", async () => {
    const { user, change } = await openShell({ open: ["計画.xlsx"] });
    const button = screen.getByRole("button", {
      name: "保存",
      description: "未保存の変更はありません",
    });
    await change(0);
    expect(screen.getByText("未保存の変更があります")).toBeDefined();
    expect(document.title).toBe("● 計画.xlsx - 連携計画");
    await user.click(button);
    await screen.findByText("未保存の変更はありません");
    expect(screen.getByRole("status").textContent).toMatch("「計画.xlsx」を保存しました。");
  });

  it("is done by Ctrl+S, and by Ctrl+Shift+S under another name", async () => {
    const desk = await openShell({ open: ["計画.xlsx"] });
    await desk.change(0);
    await desk.user.keyboard("{Control>}s{/Control}");
    await screen.findByText("未保存の変更はありません");
    desk.choice = { files: [], place: "download" };
    await desk.user.keyboard("{Control>}{Shift>}s{/Shift}{/Control}");
    await screen.findByText(/「計画.xlsx」をダウンロードしました/u, { ignore: "[role=status] *" });
    expect(desk.downloads).toEqual(["計画.xlsx"]);
  });

  it("says why it could not be done, and keeps what is unsaved", async () => {
    const desk = await openShell({ open: ["計画.xlsx"] });
    await desk.change(0);
    desk.documents[0]?.failNext(new Failure("engine-gone", { ja: "止まりました。", en: "Gone." }));
    await desk.user.keyboard("{Control>}s{/Control}");
    await screen.findByText("止まりました。");
    expect(fileTabs()).toEqual(["●未保存の変更あり計画.xlsx"]);
  });
});

describe("元に戻す and やり直す", () => {
  const undo = (): HTMLElement => screen.getByRole("button", { name: "元に戻す (Ctrl+Z)" });
  const redo = (): HTMLElement => screen.getByRole("button", { name: "やり直す (Ctrl+Y)" });
  const isOff = (button: HTMLElement): boolean => button.getAttribute("aria-disabled") === "true";

  it("act on the file in front, and say when there is nothing to do", async () => {
    const { user, change, documents } = await openShell({ open: ["計画.xlsx"] });
    expect([isOff(undo()), isOff(redo())]).toEqual([true, true]);
    await change(0);
    await user.click(undo());
    expect(documents[0]?.state.edition).toBe(1);
    expect([isOff(undo()), isOff(redo())]).toEqual([true, false]);
    await user.click(redo());
    expect(documents[0]?.state.edition).toBe(2);
    await expectNoViolations();
  });

  it("are Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, except in a field, which has an undo of its own", async () => {
    const { user, change, documents } = await openShell({ open: ["計画.xlsx"] });
    const edition = (): number | undefined => documents[0]?.state.edition;
    await change(0);
    screen.getByLabelText("計画.xlsxのセル").focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(edition()).toBe(2);
    screen.getByRole("button", { name: "点検する" }).focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(edition()).toBe(1);
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(edition()).toBe(2);
    await user.keyboard("{Control>}zy{/Control}");
    expect(edition()).toBe(2);
  });

  it("do nothing where a part of the desk has used the key", async () => {
    const { change, documents } = await openShell({ open: ["計画.xlsx"] });
    await change(0);
    const used = new KeyboardEvent("keydown", { code: "KeyZ", ctrlKey: true, cancelable: true });
    used.preventDefault();
    window.dispatchEvent(used);
    await Promise.resolve();
    expect(documents[0]?.state.edition).toBe(2);
  });

  it("say why not", async () => {
    const { user, change, documents } = await openShell({ open: ["計画.xlsx"] });
    await change(0);
    documents[0]?.failNext(new Failure("engine-gone", { ja: "止まりました。", en: "Gone." }));
    await user.click(undo());
    await screen.findByText("元に戻せませんでした");
  });
});

it("shows a mistake of ours with the version; the files are still there afterwards", async () => {
  const { user, files, change, documents } = await openShell({ open: ["計画.xlsx"] });
  await change(0);
  documents[0]?.failNext(new Error("a bug"));
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  await user.keyboard("{Control>}s{/Control}");
  await screen.findByText(/版 0\.1\.0 \/ Error: a bug/u);
  await user.click(screen.getByRole("button", { name: "画面を開き直す" }));
  expect(fileTabs()).toEqual(["●未保存の変更あり計画.xlsx"]);
  expect(files.state.bug).toBeNull();
});

describe("控え", () => {
  it("is asked for at the first change, without stopping anybody", async () => {
    const { user, change, files } = await openShell({ open: ["計画.xlsx"] });
    expect(screen.queryByRole("button", { name: "控える" })).toBeNull();
    await change(0);
    await expectNoViolations();
    await user.click(screen.getByRole("button", { name: "控えない" }));
    await waitFor(() => {
      expect(files.state.keeping.answer).toBe(false);
    });
    expect(screen.queryByRole("button", { name: "控える" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText("計画.xlsxのセル"));
    await screen.findByText(/控えません/u, { ignore: "[role=status] *" });
    expect(screen.queryByRole("button", { name: "閉じる" })).toBeNull();
  });

  it("is asked for no longer when there is nothing unsaved", async () => {
    const { user, change } = await openShell({ open: ["計画.xlsx"] });
    await change(0);
    screen.getByRole("button", { name: "控える" });
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "控える" })).toBeNull();
    });
  });

  it("can be begun and ended in the menu, and all of it deleted", async () => {
    const { user, files, kept, change } = await openShell({ open: ["計画.xlsx"] });
    await user.click(screen.getByRole("button", { name: "そのほか" }));
    const keep = await screen.findByRole("menuitemcheckbox", { name: "作業中の内容を控える" });
    await user.click(keep);
    await waitFor(() => {
      expect(files.state.keeping.answer).toBe(true);
    });
    await change(0);
    await files.keepNow();
    expect(kept.documents.size).toBe(1);
    await user.click(screen.getByRole("menuitem", { name: "控えを消す" }));
    await waitFor(() => {
      expect(kept.documents.size).toBe(0);
    });
  });
});

describe("the menu", () => {
  it("changes the language at once", async () => {
    const { user } = await openShell();
    await user.click(screen.getByRole("button", { name: "そのほか" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    await screen.findByRole("button", { name: "Open an Excel file" });
    expect(document.documentElement.lang).toBe("en");
  });

  it("tells what this page is and gives the focus back", async () => {
    const { user } = await openShell();
    await user.click(screen.getByRole("button", { name: "そのほか" }));
    await user.click(await screen.findByRole("menuitem", { name: "このページについて" }));
    const dialog = within(await screen.findByRole("dialog"));
    dialog.getByText("版 0.1.0");
    for (const key of ["Ctrl+Z", "Ctrl+M", "F8 / Shift+F8", "Esc → Tab"]) dialog.getByText(key);
    await expectNoViolations();
    await user.click(dialog.getByRole("button", { name: "閉じる" }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
  });
});
