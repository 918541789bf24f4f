/** Copies of the document that the client reads in slices (getFileAsync, getSliceAsync, closeAsync). */
import { asNumber, asText, type JsonObject } from "./json";

/** Numbers of the methods (client source: OSF.DDA.MethodDispId). */
export const fileMethods = { open: 77, slice: 80, close: 81 } as const;

/** Error codes of the Common API (OSF.DDA.ErrorCodeManager of the client's source). */
const errors = { dataReadError: 1009, internalError: 5001, memoryLimit: 11000 };
/** "No more than two documents are allowed to be in memory" (Office.Document.getFileAsync). */
const maxOpen = 2;
const compressed = 1;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

export class DocumentFiles {
  private readonly open = new Map<string, OpenFile>();
  private next = 1;

  /** @param read the bytes of the document as it is now */
  constructor(private readonly read: () => Uint8Array) {}

  /** How many copies are open now. */
  get openCount(): number {
    return this.open.size;
  }

  /** Keys are numbers, as the client has them: 0 type or data, 1 size, 2 handle, 3 index of the slice. */
  call(id: number, data: JsonObject): JsonObject | number {
    if (id === fileMethods.open) return this.openFile(asNumber(data["0"]), asNumber(data["1"]));
    const handle = asText(data["2"]);
    const file = this.open.get(handle);
    if (file === undefined) return errors.internalError;
    if (id === fileMethods.slice) return readSlice(file, asNumber(data["3"]));
    this.open.delete(handle);
    return {};
  }

  private openFile(type: number, sliceSize: number): JsonObject | number {
    if (type !== compressed) return errors.dataReadError;
    if (this.open.size >= maxOpen) return errors.memoryLimit;
    const handle = `file-${this.next++}`;
    const bytes = this.read();
    this.open.set(handle, { bytes, sliceSize });
    return { 0: handle, 1: bytes.length };
  }
}

/** Bytes as a list of numbers: the client hands it on as it is. */
function readSlice({ bytes, sliceSize }: OpenFile, index: number): JsonObject {
  const slice = bytes.subarray(index * sliceSize, (index + 1) * sliceSize);
  return { 0: [...slice], 1: slice.length };
}
