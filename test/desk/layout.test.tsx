import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { expectNoViolations } from "../pane/openPane";
import { openShell } from "./openShell";

const open = ["計画.xlsx"];
const cell = (): HTMLElement => screen.getByLabelText("計画.xlsxのセル");
const check = (): HTMLElement => screen.getByRole("button", { name: "点検する" });

describe("sheet and pane", () => {
  it("stand side by side as landmarks with names", async () => {
    await openShell({ open });
    expect(within(screen.getByRole("region", { name: "シート" })).getByRole("textbox")).toBe(
      cell(),
    );
    const pane = screen.getByRole("region", { name: "点検パネル" });
    expect(pane.contains(check())).toBe(true);
    await expectNoViolations();
  });

  it("are gone round by F6, each where the focus was before", async () => {
    const { user } = await openShell({ open });
    const save = screen.getByRole("button", { name: "保存" });
    save.focus();
    await user.keyboard("{F6}");
    expect(document.activeElement).toBe(cell());
    await user.keyboard("{F6}");
    expect(document.activeElement).toBe(check());
    await user.keyboard("{F6}");
    expect(document.activeElement).toBe(save);
    await user.keyboard("{Shift>}{F6}{/Shift}");
    expect(document.activeElement).toBe(check());
  });

  it("are divided by a line that keys move, within what can be read", async () => {
    const { user } = await openShell({ open });
    const line = screen.getByRole("separator", { name: "点検パネルの幅" });
    const width = (): string | null => line.getAttribute("aria-valuenow");
    line.focus();
    expect(width()).toBe("350");
    await user.keyboard("{ArrowLeft}");
    expect(width()).toBe("366");
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(width()).toBe("320");
    await user.keyboard("{End}{ArrowLeft}");
    expect(width()).toBe("640");
    expect(screen.getByRole("region", { name: "点検パネル" }).style.width).toBe("640px");
  });

  it("lose nothing when the pane is folded away and comes back", async () => {
    const { user } = await openShell({ open });
    const before = check();
    await user.click(screen.getByRole("button", { name: "点検パネルをたたむ" }));
    expect(screen.queryByRole("separator")).toBeNull();
    await user.click(screen.getByRole("button", { name: "点検パネルを開く" }));
    expect(check()).toBe(before);
  });

  it("take turns in a narrow window, by buttons and by F6", async () => {
    const { user } = await openShell({ open, isNarrow: true });
    await screen.findByRole("group", { name: "表示の切り替え" });
    const shown = (): readonly string[] =>
      ["シート", "点検パネル"].filter(
        (name) => screen.getByRole("button", { name }).getAttribute("aria-pressed") === "true",
      );
    expect(shown()).toEqual(["シート"]);
    await user.click(screen.getByRole("button", { name: "点検パネル" }));
    expect(shown()).toEqual(["点検パネル"]);
    await expectNoViolations();
    check().focus();
    await user.keyboard("{Shift>}{F6}{/Shift}");
    expect(shown()).toEqual(["シート"]);
    expect(document.activeElement).toBe(cell());
  });
});
