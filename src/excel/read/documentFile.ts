/** The document as a file: the same bytes that saving would give, taken in slices. */
import { hasDocumentFile } from "../apiSupport";

/** The largest slice that the Common API gives ("Office.Document.getFileAsync": 4194304 bytes). */
const sliceSize = 4_194_304;

/**
 * The bytes of the document as .xlsx; null where this Excel has no such thing, or fails to give it.
 * No more than two files may be open at a time (same document), so ours is closed whatever happens.
 */
export async function readDocumentFile(): Promise<Uint8Array | null> {
  if (!hasDocumentFile()) return null;
  const file = await openFile();
  if (file === null) return null;
  try {
    return await readSlices(file);
  } finally {
    await closeFile(file);
  }
}

function openFile(): Promise<Office.File | null> {
  return new Promise((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) =>
      resolve(hasSucceeded(result) ? result.value : null),
    );
  });
}

async function readSlices(file: Office.File): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size);
  let offset = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await readSlice(file, index);
    if (slice === null || offset + slice.length > bytes.length) return null;
    bytes.set(slice, offset);
    offset += slice.length;
  }
  return offset === bytes.length ? bytes : null;
}

function readSlice(file: Office.File, index: number): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    file.getSliceAsync(index, (result) =>
      resolve(hasSucceeded(result) ? toBytes(result.value.data) : null),
    );
  });
}

/** Excel gives a list of numbers or a typed array, by platform. */
function toBytes(data: unknown): Uint8Array | null {
  if (data instanceof Uint8Array) return data;
  return Array.isArray(data) ? Uint8Array.from(data, Number) : null;
}

/** A file that does not close only stays in memory; there is nothing to be done about it. */
function closeFile(file: Office.File): Promise<void> {
  return new Promise((resolve) => {
    file.closeAsync(() => resolve());
  });
}

function hasSucceeded<T>(result: Office.AsyncResult<T>): boolean {
  return result.status === Office.AsyncResultStatus.Succeeded;
}
