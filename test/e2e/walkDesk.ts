/** Every screen, menu and dialog of the desk in one walk over the sample workbook, for whoever wants to look at each. */
import {
  accept,
  awaitFile,
  awaitPlace,
  awaitPreview,
  cellAt,
  goTo,
  openFiles,
  proposal,
  typeInto,
} from "./onDesk";
import type { OpenDesk } from "./inDesk";
import { awaitStatus, button, check, openScreen, press } from "./onPane";
import { sampleBook } from "./sampleBook";
import type { Look } from "./walkScreens";

/** @param opened on the start page, in Japanese, of a browser without handles */
export async function walkDesk(opened: OpenDesk, look: Look): Promise<void> {
  await walkStart(opened, look);
  await walkFindings(opened, look);
  await walkTyping(opened, look);
  await walkProposals(opened, look);
  await walkClosing(opened, look);
}

async function walkStart({ page, desk }: OpenDesk, look: Look): Promise<void> {
  await button(desk, "Excelファイルを開く").waitFor();
  await look("start");
  await press(desk, "詳しく");
  await desk.getByText(/connect-src 'none'/u).waitFor();
  await look("privacy");
  await page.keyboard.press("Escape");
  await openFiles(page, [{ name: "計画.csv", bytes: new TextEncoder().encode("事業名,山口市") }]);
  await desk.getByText("理由のコード: file-csv").waitFor();
  await look("refused-file");
  await press(desk, "閉じる");
  await openFiles(page, [{ name: "山口県央の計画.xlsx", bytes: sampleBook }]);
  await awaitFile(desk, "山口県央の計画.xlsx");
  await look("sheet");
}

async function walkFindings({ page, desk }: OpenDesk, look: Look): Promise<void> {
  await check(desk);
  await look("check");
  await press(desk, "次へ");
  await awaitPlace(desk, "D49");
  await look("finding");
  await press(desk, "そのほか");
  await desk.getByRole("menuitem", { name: "このページについて" }).waitFor();
  await look("menu");
  await desk.getByRole("menuitem", { name: "このページについて" }).click();
  await desk.getByRole("dialog", { name: "このページについて" }).waitFor();
  await look("about");
  await page.keyboard.press("Escape");
}

async function walkTyping(opened: OpenDesk, look: Look): Promise<void> {
  const { page, desk } = opened;
  await goTo(desk, "D41");
  await page.keyboard.type("・新たなモビリティサービスの調査【新規】");
  await look("typing");
  await page.keyboard.press("Enter");
  await desk.getByText("控えておきますか").first().waitFor();
  await look("keeping");
  await press(desk, "控えない");
  await typeInto(opened, "B6", "=1+1");
  await desk.getByText("数式ではなく文字として").first().waitFor();
  await look("told-entry");
  await press(desk, "閉じる");
  await page.keyboard.press("Control+Z");
}

async function walkProposals({ desk }: OpenDesk, look: Look): Promise<void> {
  await button(desk, "再点検する").first().click();
  await awaitStatus(desk, /点検が終わりました/u);
  await press(desk, /^まとめて直す/u);
  await cellAt(desk, "D51").locator("ins").first().waitFor();
  await proposal(desk, "次のように直します").waitFor();
  await look("preview");
  await press(proposal(desk, "次のように直します"), "やめる");
  await press(await openScreen(desk, "色分け"), "変わるところを見る");
  await awaitPreview(desk, "D41");
  await proposal(desk, "次のように色を変えます").waitFor();
  await look("colors");
  await press(proposal(desk, "次のように色を変えます"), "やめる");
  await press(await openScreen(desk, "集計表"), /^集計表を作る/u);
  await proposal(desk, "次のシートを作ります").waitFor();
  await desk
    .getByRole("tablist", { name: "シート" })
    .getByRole("tab", { name: "総括表" })
    .waitFor();
  await desk.getByRole("gridcell").first().waitFor();
  await look("summaries");
  await accept(desk, "次のシートを作ります");
  await awaitStatus(desk, /^集計表20枚を作りました/u);
  await look("summarized");
  await openScreen(desk, "設定");
  await look("settings");
}

async function walkClosing({ page, desk }: OpenDesk, look: Look): Promise<void> {
  await page.keyboard.press("Alt+W");
  await desk.getByRole("dialog", { name: "「山口県央の計画.xlsx」を閉じる前に" }).waitFor();
  await look("closing");
  await press(desk.getByRole("dialog"), "閉じない");
}
