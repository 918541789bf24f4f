/** The whole main job on the desk as it is built: open, check, repair, colour, summarize, save; and the same bytes as the command line. */
import { describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { fixWorkbook } from "../../src/app/fixWorkbook";
import { highlightWorkbook } from "../../src/app/highlightWorkbook";
import type { WorkbookPort } from "../../src/app/ports";
import {
  buildSummarySheets,
  enterCell,
  parseAddress,
  readPlan,
  type Book,
  type Edit,
  type Sheet,
} from "../../src/core";
import { openWorkbookPort } from "../../src/xlsx";
import { hasLibreOffice, openedByLibreOffice } from "../support/outsideReaders";
import {
  accept,
  awaitFile,
  awaitPlace,
  awaitPreview,
  cellAt,
  downloaded,
  openFiles,
  proposal,
  typeInto,
  withoutHandles,
} from "./onDesk";
import { awaitStatus, button, check, openFinding, openScreen, press, textsOf } from "./onPane";
import { planSheet, sampleBook } from "./sampleBook";
import { withDesk } from "./withDesk";

const fileName = "山口県央.xlsx";
const municipalities = ["山口市", "宇部市", "津和野町"];
const newMeasure = "・新たなモビリティサービスの調査【新規】";

const calendar = { thisYear: 2021, is1904: false };

/** What typing over a cell means, as edits. */
async function typed(port: WorkbookPort, address: string, text: string): Promise<readonly Edit[]> {
  const place = parseAddress(address);
  const cell = place && findSheet(await port.read())?.cell(place.row, place.column);
  if (!place || !cell) throw new Error(`There is nothing in ${address}.`);
  const at = { sheet: planSheet, ...place };
  const edit = enterCell({ ...cell, at, entry: cell.text }, text, calendar);
  return edit === null ? [] : [edit];
}

function findSheet({ sheets }: Book): Sheet | undefined {
  return sheets.find(({ name }) => name === planSheet);
}

/** What the command line's engine makes of the same file by the same choices. */
async function sameWithoutDesk(): Promise<Uint8Array> {
  const port = openWorkbookPort(sampleBook, { fileName });
  await fixWorkbook(port, {}, "safe");
  await port.apply(await typed(port, "D41", newMeasure));
  await highlightWorkbook(port, {});
  const summarize = async (): Promise<void> => {
    const specs = buildSummarySheets(readPlan(await port.read())).filter(
      ({ name }) => municipalities.includes(name) || name.startsWith("PJ_"),
    );
    await port.apply(specs.map((spec): Edit => ({ kind: "sheet", spec })));
  };
  await summarize();
  await summarize();
  return port.bytes();
}

async function walkFindings(desk: Frame): Promise<void> {
  await press(desk, "次へ");
  await awaitPlace(desk, "D49");
  await desk.getByText("12件中 1件目").waitFor();
  await press(desk, "次へ");
  await desk.getByText("12件中 2件目").waitFor();
  await cellAt(desk, "D49").waitFor();
}

async function fixOneAndTakeItBack(desk: Frame): Promise<void> {
  const item = await openFinding(desk, "T01", /D59/u);
  await press(item, "直す");
  await proposal(desk, "次のように直します").waitFor();
  expect(await textsOf(cellAt(desk, "D59").locator("ins"))).toEqual(["【再掲】"]);
  await accept(desk, "次のように直します");
  await awaitStatus(desk, /^指摘1件を直しました\(1セル\)/u);
  await cellAt(desk, "D59").filter({ hasText: "若手消防団員の育成【再掲】" }).waitFor();
  await press(desk, "元に戻す");
  await awaitStatus(desk, /^元に戻しました/u);
  await desk.getByText("未保存の変更はありません").waitFor();
}

async function fixAll(desk: Frame): Promise<void> {
  await desk.getByRole("combobox", { name: "項目" }).selectOption("");
  await press(desk, "まとめて直す(5件)");
  await proposal(desk, "次のように直します").waitFor();
  await desk.getByText("書き込む前の確認です").waitFor();
  expect(await textsOf(cellAt(desk, "D51").locator("ins"))).toEqual(["【再掲】", "【再掲】"]);
  await accept(desk, "次のように直します");
  await awaitStatus(desk, /^指摘5件を直しました\(3セル\)/u);
  await desk.getByText("書き込む前の確認です").waitFor({ state: "detached" });
}

async function color(desk: Frame): Promise<void> {
  const screen = await openScreen(desk, "色分け");
  await press(screen, "変わるところを見る");
  await proposal(desk, "次のように色を変えます").waitFor();
  await awaitPreview(desk, "D41");
  await accept(desk, "次のように色を変えます");
  await awaitStatus(desk, /^取組1件の色を変えました\(1セル\)/u);
}

async function summarize(desk: Frame, does: RegExp): Promise<void> {
  await press(desk, "集計表を作る(15枚)");
  const shown = proposal(desk, "次のシートを作ります");
  await shown.getByText(does).first().waitFor();
  await desk
    .getByRole("tablist", { name: "シート" })
    .getByRole("tab", { name: "宇部市" })
    .waitFor();
  await accept(desk, "次のシートを作ります");
  await awaitStatus(desk, /^集計表15枚を作りました/u);
}

async function chooseSheets(desk: Frame): Promise<void> {
  const screen = await openScreen(desk, "集計表");
  await screen.getByRole("checkbox", { name: "総括表" }).uncheck();
  const group = screen.getByRole("group", { name: "市町別" });
  await press(group, "すべて外す");
  for (const name of municipalities) await group.getByRole("checkbox", { name }).check();
}

describe("the main job on the desk", () => {
  it("is done by mouse, and saves what the command line would, byte for byte", async () => {
    let saved: Uint8Array = sampleBook;
    await withDesk({ prepare: withoutHandles }, async ({ page, desk }) => {
      await openFiles(page, [{ name: fileName, bytes: sampleBook }]);
      await awaitFile(desk, fileName);
      await check(desk);
      await walkFindings(desk);
      await fixOneAndTakeItBack(desk);
      await fixAll(desk);
      await typeInto({ page, desk }, "D41", newMeasure);
      await color(desk);
      await chooseSheets(desk);
      await summarize(desk, /^新しいシートを作ります/u);
      await summarize(desk, /^今あるシートの中身を書き直します/u);
      const file = await downloaded(page, () => press(desk, "保存"));
      expect(file.name).toBe(fileName);
      await desk
        .getByText(/をダウンロードしました/u)
        .first()
        .waitFor();
      await button(desk, "保存").waitFor();
      await desk.getByText("未保存の変更はありません").waitFor();
      saved = file.bytes;
    });
    expect(Buffer.compare(saved, await sameWithoutDesk())).toBe(0);
    if (hasLibreOffice())
      expect(openedByLibreOffice(new Map([["a.xlsx", saved]]))).toEqual(["a.xlsx"]);
  });
});
