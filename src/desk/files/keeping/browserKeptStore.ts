/** What is kept, in the browser's own storage (IndexedDB): it is not sent anywhere, and the browser's "clear site data" removes it. */
import { createStore, del, delMany, entries, get, keys, set, type UseStore } from "idb-keyval";
import type { KeptDocument, KeptStore } from "./keptStore";

const answerKey = "answer";
const documentKey = (id: string): string => `document:${id}`;

export function openKeptStore(): KeptStore {
  let opened: UseStore | null = null;
  // Opened when it is first asked for: where there is no storage, that is when it says so.
  const store = (): UseStore => (opened ??= createStore("renkei-desk", "kept"));
  return {
    readAnswer: later(async () => (await get<boolean>(answerKey, store())) ?? null),
    writeAnswer: later((answer: boolean) => set(answerKey, answer, store())),
    list: later(async () => {
      const all = await entries<string, KeptDocument>(store());
      const documents = all.filter(([key]) => key !== answerKey).map(([, kept]) => kept);
      return documents.sort((left, right) => right.time - left.time);
    }),
    put: later((kept: KeptDocument) => set(documentKey(kept.id), kept, store())),
    remove: later((id: string) => del(documentKey(id), store())),
    clear: later(async () => {
      const all = await keys<string>(store());
      await delMany(
        all.filter((key) => key !== answerKey),
        store(),
      );
    }),
  };
}

/** What throws at once rejects instead, so that callers have one way to look. */
function later<Given extends readonly unknown[], Answer>(
  work: (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer> {
  return async (...given) => work(...given);
}
