/** Every screen and dialog of the pane in one walk over the sample workbook, for whoever wants to look at each. */
import {
  awaitRefusal,
  awaitStatus,
  button,
  check,
  openFinding,
  openScreen,
  press,
  write,
} from "./onPane";
import { planSheet } from "./sampleBook";
import type { PaneInExcel } from "./inPane";

/** Is called at each stop with its name, in kebab case. */
export type Look = (name: string) => Promise<void>;

/** @param opened on 点検, in Japanese */
export async function walkScreens(opened: PaneInExcel, look: Look): Promise<void> {
  await walkCheck(opened, look);
  await walkHighlight(opened, look);
  await walkSummary(opened, look);
  await walkSettings(opened, look);
}

async function walkCheck({ pane, host }: PaneInExcel, look: Look): Promise<void> {
  await button(pane, "点検する").waitFor();
  await look("before-check");
  const list = await check(pane);
  await look("check");
  const item = await openFinding(pane, "T10", /D42/u);
  await look("finding");
  await press(item, "なぜ?");
  await pane.getByRole("dialog").getByRole("heading", { name: "例" }).waitFor();
  await look("why");
  await press(pane.getByRole("dialog"), "閉じる");
  await press(item, "確認済みにする");
  await press(pane.getByRole("dialog"), "確認済みにする");
  await pane.getByText("理由を一言お書きください。").waitFor();
  await look("dismissal");
  await pane.getByRole("textbox", { name: /^理由/u }).fill("県と協議済み");
  await press(pane.getByRole("dialog"), "確認済みにする");
  await awaitStatus(pane, /^1件を確認済みにしました/u);
  await pane.getByRole("combobox", { name: "項目" }).selectOption("");
  await pane.getByRole("checkbox", { name: /^確認済みも表示する/u }).check();
  await press(pane, /^まとめて直す/u);
  await pane.getByRole("dialog").getByRole("insertion").first().waitFor();
  await look("fix");
  await write(pane);
  await awaitStatus(pane, /^指摘5件を直しました/u);
  await look("fixed");
  host.colleague.type(planSheet, "D41", "・新たなモビリティサービスの調査【新規】");
  await pane.getByText("要再点検").waitFor();
  await look("stale");
  host.behaviour.isInCellEdit = true;
  await button(pane, "再点検する").first().click();
  await awaitRefusal(pane);
  await look("refused");
  host.behaviour.isInCellEdit = false;
  await press(pane, "もう一度実行");
  await awaitStatus(pane, /点検が終わりました/u);
  await list.waitFor();
}

async function walkHighlight({ pane }: PaneInExcel, look: Look): Promise<void> {
  const screen = await openScreen(pane, "色分け");
  await button(screen, "変わるところを見る").waitFor();
  await look("highlight");
  await press(screen, "変わるところを見る");
  await pane.getByText(/赤にする/u).waitFor();
  await look("colors");
  await press(pane.getByRole("dialog"), "やめる");
}

async function walkSummary({ pane }: PaneInExcel, look: Look): Promise<void> {
  const screen = await openScreen(pane, "集計表");
  await button(screen, /^集計表を作る/u).waitFor();
  await look("summary");
  await press(screen, /^集計表を作る/u);
  await pane
    .getByText(/^新しいシートを作ります/u)
    .first()
    .waitFor();
  await look("sheets");
  await press(pane.getByRole("dialog"), "やめる");
}

async function walkSettings({ pane }: PaneInExcel, look: Look): Promise<void> {
  const screen = await openScreen(pane, "設定");
  await button(screen, "対象のシート").waitFor();
  await look("settings");
  for (const section of await screen.getByRole("heading", { level: 2 }).all()) {
    await section.getByRole("button").click();
  }
  await screen.getByRole("combobox", { name: /^T01 / }).selectOption("off");
  await screen.getByText("保存していない変更があります。").waitFor();
  await look("settings-open");
}
