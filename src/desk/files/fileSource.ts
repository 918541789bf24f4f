/** A file that somebody chose or dropped, before it is read: each is read by itself, so that one that fails holds up no other. */
import type { DeskFile } from "../document/openDocument";
import { fileFailure } from "./fileFailure";

/** A file on the disk that the browser may let us write over. */
export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  /** When it was changed as we last knew it, in ms since 1970; null where that does not matter. */
  readonly modified: number | null;
}

/** What was read of a source. */
export interface ReadFile extends DeskFile {
  /** Null where it cannot be written over: a sample, or a browser that gives only contents. */
  readonly place: FilePlace | null;
}

export interface FileSource {
  /** Without folders. */
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  /** Failures "file-unreadable", "file-is-folder". */
  read(): Promise<ReadFile>;
}

export function fromFile(file: File): FileSource {
  return {
    name: file.name,
    handle: null,
    read: async () => ({ name: file.name, bytes: await readBytes(file), place: null }),
  };
}

export function fromHandle(handle: FileSystemHandle): FileSource {
  if (!isFileHandle(handle)) return fromFolder(handle.name);
  return {
    name: handle.name,
    handle,
    read: async () => {
      const file = await getFile(handle);
      const place = { handle, modified: file.lastModified };
      return { name: file.name, bytes: await readBytes(file), place };
    },
  };
}

function fromFolder(name: string): FileSource {
  const read = () => Promise.reject(fileFailure("file-is-folder", { name }));
  return { name, handle: null, read };
}

function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === "file";
}

async function getFile(handle: FileSystemFileHandle): Promise<File> {
  try {
    return await handle.getFile();
  } catch (error) {
    throw fileFailure("file-unreadable", { name: handle.name }, error);
  }
}

async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw fileFailure("file-unreadable", { name: file.name }, error);
  }
}
