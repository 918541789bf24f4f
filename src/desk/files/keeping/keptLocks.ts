/** Which window of the desk has which kept document: two windows look into the same storage. */

export interface KeptLocks {
  /** Takes a document for this window, until it is released or the window is gone. Answers whether no other window has it. */
  take(id: string): Promise<boolean>;
  /** Harms nothing where this window does not have it. */
  release(id: string): void;
  /** Ids of all that any window has, this one among them. */
  listTaken(): Promise<ReadonlySet<string>>;
  /** Waits until the window that has a document has released it or is gone. */
  untilFree(id: string): Promise<void>;
}
