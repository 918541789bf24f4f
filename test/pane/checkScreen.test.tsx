import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import {
  awaitStatus,
  expectNoViolations,
  openPane,
  type OpenPane,
  type OpenOptions,
} from "./openPane";

async function openChecked(options: OpenOptions = {}): Promise<OpenPane> {
  const pane = openPane(options);
  await pane.user.click(screen.getByRole("button", { name: "点検する" }));
  await awaitStatus(/点検が終わりました/u);
  return pane;
}

function list(): HTMLElement {
  return screen.getByRole("list", { name: "指摘の一覧" });
}

describe("点検", () => {
  it("checks at one press and says how many findings there are", async () => {
    const { port } = await openChecked();
    expect(screen.getByRole("status").textContent).toMatch(/指摘は\d+件です/u);
    expect(within(list()).getAllByRole("heading").length).toBeGreaterThan(1);
    expect(port.reads).toBe(1);
    await expectNoViolations();
  });

  it("walks through the findings by F8 and shows their cells", async () => {
    const { user, port } = await openChecked();
    await user.click(screen.getByRole("button", { name: "次へ" }));
    const first = within(list()).getByRole("button", { expanded: true });
    await waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard("{F8}");
    const second = within(list()).getByRole("button", { expanded: true });
    expect(second).not.toBe(first);
    expect(document.activeElement).toBe(second);
    await waitFor(() => expect(port.shown).toHaveLength(2));
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(document.activeElement).toBe(first);
    await expectNoViolations();
  });
});
