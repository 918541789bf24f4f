import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { readMemory } from "../../src/app/memory";
import { openXlsx } from "../../src/xlsx";
import { awaitStatus, expectNoViolations, openPane, type OpenPane } from "./openPane";

async function openSettings(): Promise<OpenPane> {
  const pane = await openPane({ start: "settings" });
  await screen.findByRole("button", { name: "構成市町の名簿" });
  return pane;
}

function storedIn({ port }: OpenPane): unknown {
  return readMemory(openXlsx(port.bytes()).book).memory.settings;
}

describe("設定", () => {
  it("shows what was found, and saves in the workbook what is corrected", async () => {
    const pane = await openSettings();
    const { user } = pane;
    await user.click(screen.getByRole("button", { name: "連携中枢都市・中心市" }));
    expect(screen.getByText(/読み取れた値: 山口市、宇部市/u)).toBeDefined();
    await user.type(screen.getByRole("textbox", { name: "連携中枢都市・中心市" }), "山口市");
    expect(screen.getByText("保存していない変更があります。")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "設定を保存する" }));
    await awaitStatus(/設定をブックに保存しました/u);
    expect(storedIn(pane)).toEqual({ centerCities: ["山口市"] });
    expect(screen.getByText("保存していない変更はありません。")).toBeDefined();
  });

  it("has a field with a name for everything that can be set", async () => {
    const { user } = await openSettings();
    for (const title of [
      "対象のシート",
      "構成市町の名簿",
      "連携中枢都市・中心市",
      "印と意味",
      "事業と重点プロジェクト",
      "点検の項目",
      "合うはずの数",
      "設定ファイル",
    ]) {
      await user.click(screen.getByRole("button", { name: title }));
    }
    await expectNoViolations();
  });

  it("sets marks, rules and expected numbers", async () => {
    const pane = await openSettings();
    const { user } = pane;
    await user.click(screen.getByRole("button", { name: "印と意味" }));
    await user.type(screen.getByRole("textbox", { name: "加える印" }), "☆");
    await user.click(screen.getByRole("button", { name: "印を加える" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "「☆」の意味" }), "取り組む");
    await user.click(screen.getByRole("button", { name: "点検の項目" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /^T08/u }), "点検しない");
    await user.click(screen.getByRole("button", { name: "合うはずの数" }));
    await user.type(screen.getByRole("textbox", { name: "構成市町の数" }), "７a");
    await user.click(screen.getByRole("button", { name: "設定を保存する" }));
    await awaitStatus(/設定をブックに保存しました/u);
    expect(storedIn(pane)).toEqual({
      marks: { "☆": "participates" },
      rules: { T08: "off" },
      expect: { municipalities: 7 },
    });
  });

  it("loads a file to be looked at before it is saved, and refuses one that it cannot read", async () => {
    const pane = await openSettings();
    const { user } = pane;
    await user.click(screen.getByRole("button", { name: "設定ファイル" }));
    const input = screen.getByLabelText<HTMLInputElement>("ファイルから読み込む", {
      selector: "input",
    });
    await user.upload(input, new File(["{ bad"], "bad.json", { type: "application/json" }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/設定ファイル/u));
    const text = '{ "roster": ["山口市", "宇部市"] }';
    await user.upload(input, new File([text], "good.json", { type: "application/json" }));
    await screen.findByText("保存していない変更があります。");
    expect(storedIn(pane)).toEqual({});
    await user.click(screen.getByRole("button", { name: "変更を捨てる" }));
    expect(screen.getByText("保存していない変更はありません。")).toBeDefined();
  });
});
