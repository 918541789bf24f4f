/** A file on the disk as Chromium shows it to a page: jsdom has none. It keeps what is written only when the writing is closed, as Chromium does. */
import { basename } from "node:path";

/** What every browser has since 2020 and jsdom has not. */
Object.defineProperty(Blob.prototype, "arrayBuffer", {
  value(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result instanceof ArrayBuffer ? reader.result : nothing);
      reader.onerror = () => reject(new Error("The file cannot be read."));
      reader.readAsArrayBuffer(this);
    });
  },
});

const nothing = new ArrayBuffer(0);

export interface TestHandle extends FileSystemFileHandle {
  /** What is on the disk. */
  readonly bytes: Uint8Array;
  /** Another program saves the file. */
  saveElsewhere(bytes: Uint8Array): void;
  /** What the person answers when asked whether the page may write. */
  answer: PermissionState;
  /** What goes wrong from now on; null for nothing. */
  trouble: "gone" | "full" | null;
}

export function makeHandle(path: string, content: Uint8Array): TestHandle {
  const name = basename(path);
  let bytes = content;
  let modified = 1_000;
  const put = (written: Uint8Array): void => {
    bytes = written;
    modified += 1_000;
  };
  const handle: TestHandle = {
    kind: "file",
    name,
    answer: "granted",
    trouble: null,
    get bytes() {
      return bytes;
    },
    saveElsewhere: put,
    isSameEntry: (other) => Promise.resolve(other === handle),
    queryPermission: () => Promise.resolve("prompt"),
    requestPermission: () => Promise.resolve(handle.answer),
    getFile: () =>
      handle.trouble === "gone"
        ? Promise.reject(new DOMException("no such file", "NotFoundError"))
        : Promise.resolve(new File([new Uint8Array(bytes)], name, { lastModified: modified })),
    createWritable: () => Promise.resolve(openWriting(handle, put)),
  };
  return handle;
}

function openWriting(
  handle: TestHandle,
  put: (written: Uint8Array) => void,
): FileSystemWritableFileStream {
  let written = new Uint8Array();
  return {
    locked: false,
    write: (part) => {
      if (handle.trouble === "full")
        return Promise.reject(new DOMException("no room", "QuotaExceededError"));
      if (!(part instanceof Uint8Array)) return Promise.reject(new TypeError("bytes are expected"));
      written = new Uint8Array(part);
      return Promise.resolve();
    },
    close: () => Promise.resolve().then(() => put(written)),
    abort: () => Promise.resolve(),
    seek: () => Promise.resolve(),
    truncate: () => Promise.resolve(),
    getWriter: () => {
      throw new Error("Nobody asks for it.");
    },
  };
}
