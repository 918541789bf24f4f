import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { IDBFactory } from "fake-indexeddb";
import { openKeptStore } from "./browserKeptStore";
import type { KeptDocument } from "./keptStore";

function make(id: string, time: number): KeptDocument {
  return { id, name: `${id}.xlsx`, bytes: new Uint8Array([80, 75, time]), time, place: null };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "indexedDB");
});

describe("the browser's storage", () => {
  it("gives back what was kept, the latest first, also to another sitting", async () => {
    const store = openKeptStore();
    await store.put(make("甲", 1));
    await store.put(make("乙", 2));
    await store.put(make("甲", 3));
    expect(await openKeptStore().list()).toEqual([make("甲", 3), make("乙", 2)]);
  });

  it("remembers the answer apart from the documents", async () => {
    const store = openKeptStore();
    expect(await store.readAnswer()).toBeNull();
    await store.writeAnswer(false);
    await store.put(make("甲", 1));
    await store.clear();
    expect(await store.list()).toEqual([]);
    expect(await store.readAnswer()).toBe(false);
  });

  it("removes one document and leaves the others", async () => {
    const store = openKeptStore();
    await store.put(make("甲", 1));
    await store.put(make("乙", 2));
    await store.remove("甲");
    expect(await store.list()).toEqual([make("乙", 2)]);
  });

  it("rejects, and does not throw, where the browser has no storage", async () => {
    Reflect.deleteProperty(globalThis, "indexedDB");
    const store = openKeptStore();
    await expect(store.readAnswer()).rejects.toThrow();
    await expect(store.put(make("甲", 1))).rejects.toThrow();
  });
});
