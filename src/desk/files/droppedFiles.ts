/** The files in a drop: with the way to write over them where the browser gives it, else their contents. */
import { fromFile, fromHandle, type FileSource } from "./fileSource";

/** The part of a DataTransfer that matters here. */
interface Drop {
  readonly items: Iterable<DroppedItem>;
}

type DroppedItem = Pick<DataTransferItem, "kind" | "getAsFile" | "getAsFileSystemHandle">;

/** Must be called while the drop is told: the browser clears it as soon as that is over. */
export function takeDroppedFiles({ items }: Drop): Promise<readonly FileSource[]> {
  const files = [...items].filter(({ kind }) => kind === "file").map(takeFile);
  return Promise.all(files).then((sources) => sources.filter((source) => source !== null));
}

/** Whether what is dragged over the page is files, not text. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("Files") ?? false;
}

async function takeFile(item: DroppedItem): Promise<FileSource | null> {
  // Both are asked for at once: after the first wait there is nothing left to ask.
  const file = item.getAsFile();
  const asked = item.getAsFileSystemHandle?.();
  // Where the browser refuses the handle, the contents are still there.
  const handle = await asked?.catch(() => null);
  if (handle !== null && handle !== undefined) return fromHandle(handle);
  return file === null ? null : fromFile(file);
}
