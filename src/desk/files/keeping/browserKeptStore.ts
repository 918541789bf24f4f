/** What is kept, in the browser's own storage (IndexedDB): it is not sent anywhere, and the browser's "clear site data" removes it. */
import { createStore, del, delMany, entries, get, keys, set, type UseStore } from "idb-keyval";
import { promised } from "../../../app/promised";
import type { KeptDocument, KeptStore } from "./keptStore";

const answerKey = "answer";
const documentKey = (id: string): string => `document:${id}`;

export function openKeptStore(): KeptStore {
  let opened: UseStore | null = null;
  // Opened when it is first asked for: where there is no storage, that is when it says so.
  const store = (): UseStore => (opened ??= createStore("renkei-desk", "kept"));
  return {
    readAnswer: async () => (await get<boolean>(answerKey, store())) ?? null,
    writeAnswer: (answer) => promised(() => set(answerKey, answer, store())),
    list: async () => {
      const all = await entries<string, KeptDocument>(store());
      const documents = all.filter(([key]) => key !== answerKey).map(([, kept]) => kept);
      return documents.sort((left, right) => right.time - left.time);
    },
    put: (kept) => promised(() => set(documentKey(kept.id), kept, store())),
    remove: (id) => promised(() => del(documentKey(id), store())),
    clear: async () => {
      const all = await keys<string>(store());
      await delMany(
        all.filter((key) => key !== answerKey),
        store(),
      );
    },
  };
}
