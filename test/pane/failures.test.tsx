/** What the pane offers where something could not be done: what may help, and not always to try again. */
import { describe, expect, it } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import { Failure } from "../../src/core";
import { smallBook } from "../host/smallBooks";
import { expectNoViolations, openPane, type OpenOptions } from "./openPane";

const offered = (): readonly (string | null)[] =>
  ["もう一度実行", "点検し直す", "対象のシートを選ぶ", "別のファイルを開く"].filter(
    (name) => screen.queryByRole("button", { name }) !== null,
  );

/** Checks a workbook that fails for a reason. */
async function failWith(code: string, options: OpenOptions = {}) {
  const pane = await openPane(options);
  pane.port.failNext("read", new Failure(code, { ja: "できません。", en: "Not possible." }));
  await pane.user.click(screen.getByRole("button", { name: "点検する" }));
  await screen.findByText(`理由のコード: ${code}`);
  return pane;
}

describe("a workbook without a plan", () => {
  it("is not offered to be read again, as the same would come of it", async () => {
    const { user } = await openPane({ file: smallBook() });
    await user.click(screen.getByRole("button", { name: "点検する" }));
    await screen.findByText("理由のコード: no-plan");
    expect(offered()).toEqual([]);
    await expectNoViolations();
  });

  it("leads to another file, where the host can open one", async () => {
    let opened = 0;
    const onOpenFile = (): void => {
      opened += 1;
    };
    const { user } = await openPane({ file: smallBook(), onOpenFile });
    await user.click(screen.getByRole("button", { name: "点検する" }));
    await user.click(await screen.findByRole("button", { name: "別のファイルを開く" }));
    expect(opened).toBe(1);
  });
});

it("several plans lead to the settings, where one is chosen", async () => {
  const { user } = await failWith("several-plans");
  expect(offered()).toEqual(["対象のシートを選ぶ"]);
  await user.click(screen.getByRole("button", { name: "対象のシートを選ぶ" }));
  const tab = screen.getByRole("tab", { name: "設定" });
  expect(tab.getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement).toBe(tab);
  await screen.findByRole("button", { name: "対象のシート" });
  expect(screen.queryByText("できませんでした")).toBeNull();
});

it.each([
  ["excel-busy", ["もう一度実行"]],
  ["cell-changed", ["点検し直す"]],
  ["memory-newer", []],
] as const)("a failure “%s” leads to what may help", async (code, ways) => {
  await failWith(code);
  expect(offered()).toEqual(ways);
  act(() => screen.getByRole("button", { name: "閉じる" }).click());
  expect(screen.queryByText("できませんでした")).toBeNull();
});
