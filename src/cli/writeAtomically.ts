/** Writes a file whole or not at all: to a temporary file beside the target, then renamed over it. */
import { open, realpath, rename, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { writingFailure } from "./fileFailure";

/** Keeps the permissions of a file that is there, and writes through a link to what it points at. */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const mode = await stat(target).then(
      (found) => found.mode,
      () => null,
    );
    await replaceFile(target, bytes, mode);
  } catch (error) {
    throw writingFailure(error);
  }
}

async function replaceFile(target: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  // Taken as new only ("wx" below), so that two runs at once cannot share it.
  const unique = `${String(process.pid)}-${String(Date.now())}`;
  const temporary = path.join(path.dirname(target), `.~${path.basename(target)}.${unique}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(bytes);
      if (mode !== null) await handle.chmod(mode & 0o777);
      // Without this a power cut after the rename could leave an empty file.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}
