import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { openXlsx } from "../../src/xlsx";
import { awaitStatus, expectNoViolations, openPane, type OpenPane } from "./openPane";

async function openSummary(): Promise<OpenPane> {
  const pane = await openPane({ start: "summary" });
  await screen.findByRole("group", { name: "市町別" });
  return pane;
}

function generatedSheets({ port }: OpenPane): readonly string[] {
  const { sheets } = openXlsx(port.bytes()).book;
  return sheets.filter(({ owner }) => owner !== null).map(({ name }) => name);
}

async function makeChosen({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^集計表を作る/u }));
  const dialog = await screen.findByRole("dialog", { name: "次のシートを作ります" });
  await user.click(within(dialog).getByRole("button", { name: "書き込む" }));
  await awaitStatus(/集計表\d+枚を作りました/u);
}

async function chooseTwo({ user }: OpenPane): Promise<void> {
  const municipalities = screen.getByRole("group", { name: "市町別" });
  await user.click(within(municipalities).getByRole("button", { name: "すべて外す" }));
  await user.click(within(municipalities).getByRole("checkbox", { name: "宇部市" }));
  const projects = screen.getByRole("group", { name: "重点プロジェクト別" });
  await user.click(within(projects).getByRole("button", { name: "すべて外す" }));
}

describe("集計表", () => {
  it("makes what is chosen, in place, again and again", async () => {
    const pane = await openSummary();
    await chooseTwo(pane);
    expect(screen.getByRole("button", { name: "集計表を作る(2枚)" })).toBeDefined();
    await expectNoViolations();
    await makeChosen(pane);
    const made = generatedSheets(pane);
    expect(made).toEqual(["総括表", "宇部市"]);
    expect(screen.getAllByText("最新")).toHaveLength(2);
    await makeChosen(pane);
    expect(generatedSheets(pane)).toEqual(made);
  });

  it("says which sheets are outdated after an edit", async () => {
    const pane = await openSummary();
    await chooseTwo(pane);
    await makeChosen(pane);
    const sheet = openXlsx(pane.port.bytes()).book.sheets.find(({ owner }) => owner !== null);
    const title = sheet?.cell(0, 0);
    if (sheet === undefined || title === undefined) throw new Error("A summary has a title.");
    const at = { sheet: sheet.name, row: 0, column: 0 };
    const splices = [{ start: 0, end: 0, text: "旧" }];
    await pane.edit([{ kind: "text", at, expected: title.text, splices }]);
    await pane.user.click(await screen.findByRole("button", { name: "読み直す" }));
    await waitFor(() => expect(screen.getByText("要作り直し")).toBeDefined());
    expect(screen.getByText(/要作り直し: 1枚の集計表/u)).toBeDefined();
  });

  it("takes the sheets away again by 元に戻す", async () => {
    const pane = await openSummary();
    await chooseTwo(pane);
    await makeChosen(pane);
    await pane.user.click(await screen.findByRole("button", { name: "元に戻す" }));
    await awaitStatus(/^元に戻しました/u);
    expect(generatedSheets(pane)).toEqual([]);
  });
});
