import { describe, expect, it } from "@jest/globals";
import { makeHandle } from "../../../test/desk/fileHandle";
import { takeDroppedFiles } from "./droppedFiles";

const bytes = new Uint8Array([80, 75, 3, 4]);
const file = new File([bytes], "計画.xlsx");
const item = { kind: "file", getAsFile: () => file };

describe("files that are dropped", () => {
  it("can be written over where the browser gives the way", async () => {
    const handle = makeHandle("計画.xlsx", bytes);
    const items = [{ ...item, getAsFileSystemHandle: () => Promise.resolve(handle) }];
    const [source] = await takeDroppedFiles({ items });
    expect(source?.handle).toBe(handle);
    expect(await source?.read()).toMatchObject({ name: "計画.xlsx", bytes, place: { handle } });
  });

  it("are read all the same where it does not, or refuses", async () => {
    const refusing = { ...item, getAsFileSystemHandle: () => Promise.reject(new Error("no")) };
    const sources = await takeDroppedFiles({ items: [item, refusing] });
    for (const source of sources) {
      expect(await source.read()).toEqual({ name: "計画.xlsx", bytes, place: null });
    }
    expect(sources).toHaveLength(2);
  });

  it("are told apart from text, and a folder is refused in words", async () => {
    const folder = {
      kind: "directory",
      name: "回答",
      isSameEntry: () => Promise.resolve(false),
    } as const;
    const text = { kind: "string", getAsFile: () => null };
    const items = [text, { ...item, getAsFileSystemHandle: () => Promise.resolve(folder) }];
    const [source, ...others] = await takeDroppedFiles({ items });
    expect(others).toEqual([]);
    await expect(source?.read()).rejects.toMatchObject({ code: "file-is-folder" });
  });
});
