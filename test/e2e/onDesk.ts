/** What a person does on the desk, and looks at there. What is in the pane is in onPane.ts. */
import { readFile } from "node:fs/promises";
import type { Frame, Locator, Page } from "playwright-core";
import { parseAddress } from "../../src/core";
import { button, press } from "./onPane";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A cell of the sheet in front that is in sight, by its address ("D51"). */
export function cellAt(desk: Frame, address: string): Locator {
  const at = parseAddress(address);
  if (at === null) throw new Error(`${address} is no address.`);
  // Before them are the letters and the numbers (ARIA counts from 1).
  const row = `[role=row][aria-rowindex="${at.row + 2}"]`;
  return desk.locator(`${row} [role=gridcell][aria-colindex="${at.column + 2}"]`);
}

/** Waits until a cell is shown as a proposal would make it. */
export async function awaitPreview(desk: Frame, address: string): Promise<void> {
  await cellAt(desk, address).and(desk.locator('[title*="変更後"]')).waitFor();
}

/** The field that has the focus of the sheet: what is typed goes there. */
export function entryField(desk: Frame): Locator {
  return desk.getByRole("textbox", { name: /の入力$/u });
}

/** Waits until a cell is the active one, and its sheet has the focus. */
export async function awaitPlace(desk: Frame, address: string): Promise<void> {
  await desk.getByRole("textbox", { name: `${address}の入力` }).waitFor();
}

/** Goes to a cell by its address, with the focus in the sheet. */
export async function goTo(desk: Frame, address: string): Promise<void> {
  const box = desk.getByRole("textbox", { name: "セルの番地" });
  await box.fill(address);
  await box.press("Enter");
  await awaitPlace(desk, address);
}

/** Types over a cell's content. */
export async function typeInto(
  { page, desk }: { readonly page: Page; readonly desk: Frame },
  address: string,
  text: string,
): Promise<void> {
  await goTo(desk, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Chooses files in the browser's own dialog. */
export async function openFiles(page: Page, files: readonly ChosenFile[]): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await press(page.mainFrame(), "開く");
  const chooser = await asked;
  await chooser.setFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}

/** Waits until a file is in front and its cells are drawn. */
export async function awaitFile(desk: Frame, name: string): Promise<void> {
  await desk.getByRole("tab", { name, selected: true }).waitFor();
  await desk.getByRole("gridcell").first().waitFor();
}

/** What the browser downloads because of something, and under which name. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<ChosenFile> {
  const coming = page.waitForEvent("download");
  await act();
  const download = await coming;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes: new Uint8Array(bytes) };
}

/** What a proposal shows beside the sheet; it is named by its heading. */
export function proposal(desk: Frame, name: string): Locator {
  return desk.getByRole("region", { name });
}

/** A yes to what the sheet shows. */
export async function accept(desk: Frame, name: string): Promise<void> {
  await button(proposal(desk, name), "書き込む").click();
}

/** For {@link DeskOptions.prepare}: a browser that shows a page files to read and to download only, such as Firefox. */
export async function withoutHandles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["showOpenFilePicker", "showSaveFilePicker"]) {
      Object.defineProperty(window, name, { value: undefined });
    }
  });
}
