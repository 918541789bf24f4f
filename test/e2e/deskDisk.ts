/**
 * A disk for the desk's browser, in its own storage (Origin Private File System of WHATWG): its handles are those of real files,
 * without dialogs that no test could answer.
 */
import type { Frame, Page } from "playwright-core";
import type { ChosenFile } from "./onDesk";

/** What whoever opens a file chooses. */
export const fileOnDisk = "計画.xlsx";

/** For {@link DeskOptions.prepare}: whoever opens chooses the one file, whoever saves chooses a copy of it beside it. */
export async function withHandles(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const handleOf = async (file: string, create: boolean): Promise<FileSystemFileHandle> =>
      (await navigator.storage.getDirectory()).getFileHandle(file, { create });
    Object.assign(window, {
      showOpenFilePicker: async () => [await handleOf(name, false)],
      showSaveFilePicker: (wanted: { suggestedName: string }) =>
        handleOf(`写し-${wanted.suggestedName}`, true),
    });
  }, fileOnDisk);
}

export async function putOnDisk(desk: Frame, { name, bytes }: ChosenFile): Promise<void> {
  const file = { name, text: Buffer.from(bytes).toString("base64") };
  await desk.evaluate(async (put) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(put.name, { create: true });
    const writable = await handle.createWritable();
    await writable.write(Uint8Array.from(atob(put.text), (letter) => letter.charCodeAt(0)));
    await writable.close();
  }, file);
}

export async function readDisk(desk: Frame, name: string): Promise<Uint8Array> {
  const bytes = await desk.evaluate(async (wanted) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(wanted);
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  }, name);
  return Uint8Array.from(bytes);
}

/** Whoever is asked whether the page may write says no. */
export async function refuseWriting(desk: Frame): Promise<void> {
  await desk.evaluate(() => {
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: () => Promise.resolve("prompt"),
      requestPermission: () => Promise.resolve("denied"),
    });
  });
}
