import { describe, expect, it } from "@jest/globals";
import { act, screen, waitFor, within } from "@testing-library/react";
import { expectNoViolations } from "../pane/openPane";
import { chooseFile } from "./openFiles";
import { fileTabs, openShell } from "./openShell";

const open = ["甲.xlsx", "乙.xlsx", "丙.xlsx"];
const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });

describe("the tabs of open files", () => {
  it("show which has changes, also to who cannot see them", async () => {
    const { change } = await openShell({ open });
    await change(1);
    tab("未保存の変更あり 乙.xlsx");
    await expectNoViolations();
  });

  it("are walked by arrow keys, all around", async () => {
    const { user } = await openShell({ open });
    await user.click(tab("甲.xlsx"));
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(tab("丙.xlsx"));
    await screen.findByLabelText("丙.xlsxのセル");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(tab("乙.xlsx").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(tab("乙.xlsx"));
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(tab("丙.xlsx"));
  });

  it("are closed by Delete, by their button and by Alt+W; the focus goes to the file that is shown then", async () => {
    const { user } = await openShell({ open });
    await user.click(tab("甲.xlsx"));
    await user.keyboard("{Delete}");
    await waitFor(() => {
      expect(document.activeElement).toBe(tab("乙.xlsx"));
    });
    await user.keyboard("{Alt>}w{/Alt}");
    expect(fileTabs()).toEqual(["丙.xlsx"]);
    await user.click(screen.getByRole("button", { name: "「丙.xlsx」を閉じる" }));
    await screen.findByRole("button", { name: "Excelファイルを開く" });
  });
});

it("the pane of a file is as it was left when the file comes back", async () => {
  const { user } = await openShell({ open });
  const filter = (name: string): Promise<HTMLInputElement> =>
    screen.findByRole("textbox", { name: `${name}の絞り込み` });
  await user.type(await filter("甲.xlsx"), "M07");
  await user.click(tab("乙.xlsx"));
  expect((await filter("乙.xlsx")).value).toBe("");
  expect(screen.queryByRole("textbox", { name: "甲.xlsxの絞り込み" })).toBeNull();
  await user.click(tab("甲.xlsx"));
  expect((await filter("甲.xlsx")).value).toBe("M07");
});

it("a file that is being opened is told at once beside the tabs of others", async () => {
  const { files } = await openShell({ open });
  const { source } = chooseFile("大きい.xlsx");
  let finish = (): void => undefined;
  const reading = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const slow = { ...source, read: () => reading.then(() => source.read()) };
  let opened: Promise<void> = Promise.resolve();
  act(() => {
    opened = files.open([slow]);
  });
  await screen.findByText("開いています: 大きい.xlsx");
  screen.getByRole("button", { name: "中止" });
  finish();
  await act(() => opened);
  expect(screen.queryByText("開いています: 大きい.xlsx")).toBeNull();
});

it("whoever cancels the opening of another file is back at the sheet", async () => {
  const { files, user } = await openShell({ open });
  const { source } = chooseFile("大きい.xlsx");
  const never = { ...source, read: () => new Promise<never>(() => undefined) };
  act(() => void files.open([never]));
  await user.click(await screen.findByRole("button", { name: "中止" }));
  expect(document.activeElement).toBe(screen.getByLabelText("甲.xlsxのセル"));
});

describe("closing a file with changes", () => {
  const ask = async () => {
    const desk = await openShell({ open });
    await desk.change(0);
    await desk.user.click(screen.getByRole("button", { name: "「甲.xlsx」を閉じる" }));
    const dialog = await screen.findByRole("dialog", { name: "「甲.xlsx」を閉じる前に" });
    return { ...desk, dialog: within(dialog) };
  };

  it("asks; a second Enter does no harm", async () => {
    const { user, dialog } = await ask();
    await expectNoViolations();
    await waitFor(() => {
      expect(document.activeElement).toBe(dialog.getByRole("button", { name: "閉じない" }));
    });
    await user.keyboard("{Enter}");
    expect(fileTabs()).toHaveLength(3);
  });

  it("stays at Escape", async () => {
    const { user } = await ask();
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
    expect(fileTabs()).toHaveLength(3);
  });

  it.each([
    ["保存して閉じる", 2],
    ["保存せずに閉じる", 1],
  ])("%s", async (answer, savedEdition) => {
    const { user, dialog, documents } = await ask();
    await user.click(dialog.getByRole("button", { name: answer }));
    await waitFor(() => {
      expect(fileTabs()).toEqual(["乙.xlsx", "丙.xlsx"]);
    });
    expect(documents[0]?.state.savedEdition).toBe(savedEdition);
    await waitFor(() => {
      expect(documents[0]?.isClosed).toBe(true);
    });
  });
});
