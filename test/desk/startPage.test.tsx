import { describe, expect, it } from "@jest/globals";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { fromFile, type FileSource } from "../../src/desk/files/fileSource";
import { expectNoViolations } from "../pane/openPane";
import { chooseFile, keepNothing, sampleBytes, type TestKept } from "./openFiles";
import { fileTabs, openShell } from "./openShell";

async function keepOne(): Promise<TestKept> {
  const kept = keepNothing();
  await kept.writeAnswer(true);
  await kept.put({ id: "a", name: "前回.xlsx", bytes: sampleBytes, time: 0, place: null });
  return kept;
}

it("says what to do, and that nothing leaves the computer", async () => {
  const { user } = await openShell();
  const main = within(screen.getByRole("main"));
  main.getByRole("heading", { name: "連携計画のExcelファイルを点検します" });
  main.getByText("ファイルの内容は、このコンピューターの外に送られません。");
  await expectNoViolations();
  await user.click(main.getByRole("button", { name: "詳しく" }));
  await screen.findByText(/connect-src 'none'/u);
});

it("opens what the person chooses", async () => {
  const desk = await openShell();
  desk.choice = { files: [chooseFile("計画.xlsx").source], place: null };
  await desk.user.click(screen.getByRole("button", { name: "Excelファイルを開く" }));
  await screen.findByLabelText("計画.xlsxのセル");
  expect(screen.getByRole("status").textContent).toBe("「計画.xlsx」を開きました。");
  expect(document.title).toBe("計画.xlsx - 連携計画");
});

it("lets one think better of a file that takes long, and choose another", async () => {
  const desk = await openShell();
  const { source } = chooseFile("大きい.xlsx");
  const never = { ...source, read: () => new Promise<never>(() => undefined) };
  desk.choice = { files: [never], place: null };
  const open = screen.getByRole("button", { name: "Excelファイルを開く" });
  await desk.user.click(open);
  await screen.findByText("「大きい.xlsx」を開いています。", { ignore: "[role=status]" });
  await expectNoViolations();
  await desk.user.click(screen.getByRole("button", { name: "中止" }));
  await waitFor(() => expect(document.activeElement).toBe(open));
  expect(screen.getByRole("status").textContent).toBe("「大きい.xlsx」を開くのを中止しました。");
  expect(screen.queryByRole("button", { name: "中止" })).toBeNull();
});

it("opens a sample", async () => {
  const { user } = await openShell();
  await user.click(screen.getByRole("button", { name: /山口県央の計画\(令和3年度\)/u }));
  await screen.findByLabelText("yamaguchi-r3.xlsxのセル");
});

it("opens what is dropped anywhere, and shows that it would", async () => {
  await openShell();
  const file = new File([sampleBytes], "置いた.xlsx");
  const item = { kind: "file", getAsFile: () => file };
  const dataTransfer = { types: ["Files"], items: [item] };
  fireEvent.dragOver(document.body, { dataTransfer });
  await screen.findByText("ここでファイルを放すと開きます");
  fireEvent.drop(document.body, { dataTransfer });
  await screen.findByLabelText("置いた.xlsxのセル");
  expect(screen.queryByText("ここでファイルを放すと開きます")).toBeNull();
});

it("says in words why a file is not opened", async () => {
  const desk = await openShell();
  const file = new File(["市町,事業"], "一覧.csv");
  const dataTransfer = {
    types: ["Files"],
    items: [{ kind: "file", getAsFile: () => file }],
  };
  fireEvent.drop(document.body, { dataTransfer });
  await waitFor(() => {
    expect(screen.getByRole("alert").textContent).toMatch(/「一覧.csv」を開けませんでした.*CSV/u);
  });
  await expectNoViolations();
  await desk.user.click(screen.getByRole("button", { name: "閉じる" }));
  expect(desk.files.state.failures).toEqual([]);
});

it("offers another file in the place of one that is not opened", async () => {
  const desk = await openShell();
  await act(() => desk.files.open([fromFile(new File(["市町,事業"], "一覧.csv"))]));
  desk.choice = { files: [chooseFile("計画.xlsx").source], place: null };
  await desk.user.click(screen.getByRole("button", { name: "別のファイルを開く" }));
  await screen.findByLabelText("計画.xlsxのセル");
  expect(desk.files.state.failures).toEqual([]);
});

it("tells of all files that were refused at once in one place, closed at once", async () => {
  const { user, files } = await openShell();
  const csv = (name: string): FileSource => fromFile(new File(["市町,事業"], name));
  await act(() => files.open([csv("甲.csv"), csv("乙.csv")]));
  const list = within(screen.getByRole("list", { name: "2件のファイルを開けませんでした" }));
  list.getByText("「甲.csv」");
  list.getByText("「乙.csv」");
  expect(list.getAllByText("理由のコード: file-csv")).toHaveLength(2);
  await expectNoViolations();
  await user.click(screen.getByRole("button", { name: "閉じる" }));
  expect(files.state.failures).toEqual([]);
});

it("offers what was kept, to be opened again or deleted", async () => {
  const { user, kept, files } = await openShell({ kept: await keepOne() });
  const list = within(screen.getByRole("list", { name: "控えの一覧" }));
  list.getByText("前回.xlsx");
  await expectNoViolations();
  await user.click(list.getByRole("button", { name: "「前回.xlsx」を開き直す" }));
  await screen.findByLabelText("前回.xlsxのセル");
  expect(fileTabs()).toEqual(["●未保存の変更あり前回.xlsx"]);
  expect(files.state.keeping.offered).toEqual([]);
  expect(kept.documents.size).toBe(1);
});

it("tells how many files were not opened, where the way to drop one stood", async () => {
  const desk = await openShell();
  const { source } = chooseFile("甲.xlsx");
  const never = { ...source, read: () => new Promise<never>(() => undefined) };
  const others = ["乙.xlsx", "丙.xlsx"].map((name) => chooseFile(name).source);
  desk.choice = { files: [never, ...others], place: null };
  await desk.user.click(screen.getByRole("button", { name: "Excelファイルを開く" }));
  await desk.user.click(await screen.findByRole("button", { name: "中止" }));
  const main = within(screen.getByRole("main"));
  await main.findByText("「甲.xlsx」ほか2件を開くのを中止しました。");
  expect(main.queryByText(/ここにファイルを置いて/u)).toBeNull();
  expect(within(screen.getByRole("banner")).queryByText(/中止しました/u)).toBeNull();
});

describe("deleting what was kept", () => {
  const ask = async (kept: TestKept) => {
    const desk = await openShell({ kept });
    await desk.user.click(screen.getByRole("button", { name: "「前回.xlsx」の控えを消す" }));
    const dialog = within(await screen.findByRole("dialog"));
    return { ...desk, dialog };
  };

  it("is asked for first, and done only when said so", async () => {
    const { user, kept, dialog } = await ask(await keepOne());
    dialog.getByText("「前回.xlsx」の控えを消す前に");
    await expectNoViolations();
    await user.click(dialog.getByRole("button", { name: "消さない" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(kept.documents.size).toBe(1);
  });

  it("is told, and the focus goes to the way to open a file when nothing is left", async () => {
    const { user, kept, dialog } = await ask(await keepOne());
    await user.click(dialog.getByRole("button", { name: "控えを消す" }));
    const open = screen.getByRole("button", { name: "Excelファイルを開く", hidden: true });
    await waitFor(() => expect(document.activeElement).toBe(open));
    expect(kept.documents.size).toBe(0);
    expect(screen.queryByRole("list", { name: "控えの一覧" })).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("「前回.xlsx」の控えを消しました。");
  });

  it("leaves the focus at the next copy", async () => {
    const kept = await keepOne();
    await kept.put({ id: "b", name: "前々回.xlsx", bytes: sampleBytes, time: 0, place: null });
    const { user, dialog } = await ask(kept);
    await user.click(dialog.getByRole("button", { name: "控えを消す" }));
    await waitFor(() => {
      const next = screen.getByRole("button", { name: "「前々回.xlsx」を開き直す" });
      expect(document.activeElement).toBe(next);
    });
  });
});
