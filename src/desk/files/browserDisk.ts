/** The disk as a browser shows it: by handles where it has "File System Access", else by an input and by downloads. */
import { saveBlob } from "../../pane";
import type { Disk } from "./disk";
import { fileFailure } from "./fileFailure";
import { fromFile, fromHandle, type FilePlace, type FileSource } from "./fileSource";
import { extensions, mediaTypeOf, openTypes, saveTypes } from "./fileTypes";

/** The browser opens both choosers in the folder that was used last under this name. */
const lastFolder = "renkei";

export const browserDisk: Disk = {
  choose: () => (window.showOpenFilePicker === undefined ? chooseByInput() : chooseByPicker()),
  mayWrite: async ({ handle }) => {
    const wanted = { mode: "readwrite" } as const;
    if ((await handle.queryPermission?.(wanted)) === "granted") return true;
    // A browser that does not ask may write; one that is asked too late after the press refuses by an error.
    const answer = await handle.requestPermission?.(wanted).catch(() => "denied" as const);
    return answer === undefined || answer === "granted";
  },
  write: async (place, bytes) => {
    await expectUnchanged(place);
    try {
      return await writeWhole(place.handle, bytes);
    } catch (error) {
      throw fileFailure("file-not-written", { name: place.handle.name }, error);
    }
  },
  choosePlace: async (name) => {
    if (window.showSaveFilePicker === undefined) return "download";
    const types = saveTypes(name);
    const chosen = window.showSaveFilePicker({
      id: lastFolder,
      suggestedName: name,
      ...(types.length > 0 && { types, excludeAcceptAllOption: true }),
    });
    const handle = await chosen.catch(nullIfCancelled);
    return handle === null ? null : { handle, modified: null };
  },
  download: (name, bytes) => {
    saveBlob(name, new Blob([new Uint8Array(bytes)], { type: mediaTypeOf(name) }));
  },
};

async function chooseByPicker(): Promise<readonly FileSource[]> {
  const options = { id: lastFolder, multiple: true, types: openTypes };
  const handles = await window.showOpenFilePicker?.(options).catch(nullIfCancelled);
  return handles?.map(fromHandle) ?? [];
}

/** Browsers before 2023 do not tell that nothing was chosen: then this is never answered, which harms nothing. */
function chooseByInput(): Promise<readonly FileSource[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = extensions.join(",");
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (): void => {
      input.remove();
      resolve([...(input.files ?? [])].map(fromFile));
    };
    input.addEventListener("change", finish, { once: true });
    input.addEventListener("cancel", finish, { once: true });
    input.click();
  });
}

function nullIfCancelled(error: unknown): null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  throw error;
}

/** Somebody may have saved it in Excel in the meantime: that is not written over. */
async function expectUnchanged({ handle, modified }: FilePlace): Promise<void> {
  if (modified === null) return;
  const { name } = handle;
  const file = await handle.getFile().catch((error: unknown) => {
    throw fileFailure("file-not-written", { name }, error);
  });
  if (file.lastModified !== modified) throw fileFailure("file-changed-on-disk", { name });
}

/** The browser writes beside the file and puts it in its place at the end: a failure leaves the file as it was. */
async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<FilePlace> {
  const writable = await handle.createWritable();
  try {
    await writable.write(new Uint8Array(bytes));
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
  return { handle, modified: (await handle.getFile()).lastModified };
}
