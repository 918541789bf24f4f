import { describe, expect, it } from "@jest/globals";
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

  it("shows a mistake of ours with the version, and keeps the files", async () => {
    const desk = await openShell({ open: ["計画.xlsx"] });
    await desk.change(0);
    desk.documents[0]?.failNextSave(
      new Failure("engine-gone", { ja: "止まりました。", en: "Gone." }),
    );
    await desk.user.keyboard("{Control>}s{/Control}");
    await screen.findByText("止まりました。");
    expect(fileTabs()).toEqual(["●未保存の変更あり計画.xlsx"]);
  });
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
  });

  it("can be begun and ended in the menu, and all of it deleted", async () => {
    const { user, files, kept, change } = await openShell({ open: ["計画.xlsx"] });
    const press = async (role: string, name: string): Promise<void> => {
      await user.click(screen.getByRole("button", { name: "そのほか" }));
      await user.click(await screen.findByRole(role, { name }));
    };
    await press("menuitemcheckbox", "作業中の内容を控える");
    await waitFor(() => {
      expect(files.state.keeping.answer).toBe(true);
    });
    await change(0);
    await files.keepNow();
    expect(kept.documents.size).toBe(1);
    await press("menuitem", "控えを消す");
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
    dialog.getByText("バージョン 0.1.0");
    await expectNoViolations();
    await user.click(dialog.getByRole("button", { name: "閉じる" }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
  });
});
