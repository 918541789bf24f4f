import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { awaitStatus, openPane } from "./openPane";

/** Far more than there is to tab through. */
const mostTabs = 60;

function focusedName(): string {
  const { activeElement, body } = document;
  if (activeElement === body) return "";
  return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
}

async function tabTo(user: UserEvent, name: RegExp): Promise<void> {
  for (let count = 0; count < mostTabs; count += 1) {
    if (name.test(focusedName())) return;
    await user.tab();
  }
  throw new Error(`No Tab leads to ${String(name)}.`);
}

describe("the keyboard alone", () => {
  it("checks, finds, repairs and undoes", async () => {
    const { user, port } = await openPane();
    const before = port.bytes();
    await tabTo(user, /^点検する$/u);
    await user.keyboard("{Enter}");
    await awaitStatus(/点検が終わりました/u);
    await tabTo(user, /^次へ$/u);
    while (!focusedName().includes("参考 D51")) await user.keyboard("{F8}");
    await tabTo(user, /^直す$/u);
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
    await waitFor(() => {
      expect(focusedName()).toBe("やめる");
    });
    await user.tab({ shift: true });
    expect(focusedName()).toBe("書き込む");
    await user.keyboard("{Enter}");
    await awaitStatus(/指摘1件を直しました/u);
    await waitFor(() => {
      expect(document.activeElement).not.toBe(document.body);
    });
    await tabTo(user, /^元に戻す$/u);
    await user.keyboard("{Enter}");
    await awaitStatus(/^元に戻しました/u);
    expect(port.bytes()).toEqual(before);
  });

  it("goes from screen to screen by arrows, and each keeps what was begun on it", async () => {
    const { user } = await openPane();
    await tabTo(user, /^点検(点検)?$/u);
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
    await tabTo(user, /^対象のシート$/u);
    await user.keyboard("{Enter}");
    const sheet = await screen.findByRole("checkbox", { name: "取組一覧" });
    sheet.focus();
    await user.keyboard(" ");
    await tabTo(user, /^設定(設定)?$/u);
    await user.keyboard("{ArrowLeft}{Enter}");
    await screen.findByRole("tabpanel", { name: /集計表/u });
    await user.keyboard("{ArrowRight}{Enter}");
    expect(await screen.findByRole("checkbox", { name: "取組一覧", checked: true })).toBe(sheet);
  });
});
