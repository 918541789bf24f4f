import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { awaitStatus, expectNoViolations, openPane, type OpenPane } from "./openPane";

const panelName = "次のように直します";

async function openChecked(): Promise<OpenPane> {
  const pane = await openPane({ preview: "beside" });
  await pane.user.click(screen.getByRole("button", { name: "点検する" }));
  await awaitStatus(/点検が終わりました/u);
  await screen.findByRole("list", { name: "指摘の一覧" });
  return pane;
}

async function proposeAll({ user }: OpenPane): Promise<HTMLElement> {
  const fixAll = screen.getByRole("button", { name: /^まとめて直す/u });
  await user.click(fixAll);
  await screen.findByRole("region", { name: panelName });
  return fixAll;
}

async function awaitFocus(element: HTMLElement): Promise<void> {
  await waitFor(() => {
    expect(document.activeElement).toBe(element);
  });
}

describe("what would change, beside a sheet", () => {
  it("has the focus when it comes", async () => {
    const pane = await openChecked();
    await proposeAll(pane);
    await awaitFocus(screen.getByRole("heading", { name: panelName }));
    await expectNoViolations();
  });

  it("gives the focus back to what opened it, at a no and at Escape", async () => {
    const pane = await openChecked();
    const fixAll = await proposeAll(pane);
    await pane.user.click(screen.getByRole("button", { name: "やめる" }));
    await awaitFocus(fixAll);
    await proposeAll(pane);
    await awaitFocus(screen.getByRole("heading", { name: panelName }));
    await pane.user.keyboard("{Escape}");
    await awaitFocus(fixAll);
  });

  it("gives the focus to the first that can be pressed on the screen where what opened it is gone", async () => {
    const pane = await openChecked();
    const fixAll = await proposeAll(pane);
    fixAll.remove();
    await pane.user.click(screen.getByRole("button", { name: "やめる" }));
    await awaitFocus(screen.getByRole("button", { name: "再点検する" }));
  });

  it("gives the focus to the result when it is written", async () => {
    const pane = await openChecked();
    await proposeAll(pane);
    await pane.user.click(screen.getByRole("button", { name: "書き込む" }));
    await awaitStatus(/を直しました/u);
    const result = screen.getByText(/を直しました/u, { ignore: "[role=status] *" });
    await waitFor(() => {
      expect(document.activeElement?.contains(result)).toBe(true);
      expect(document.activeElement).not.toBe(document.body);
    });
  });

  it("tells the buttons that show a change by the cell that they show", async () => {
    const pane = await openChecked();
    await proposeAll(pane);
    const panel = screen.getByRole("region", { name: panelName });
    const names = within(panel)
      .getAllByRole("button", { name: /シートで見る$/u })
      .map((button) => button.getAttribute("aria-label"));
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toMatch(/^\S+![A-Z]+\d+をシートで見る$/u);
  });
});
