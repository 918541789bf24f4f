import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeAtomically } from "./writeAtomically";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "renkei-write-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytes = new TextEncoder().encode("new");

describe("writeAtomically", () => {
  it("makes a file and leaves nothing beside it", async () => {
    await writeAtomically(path.join(folder, "計画.xlsx"), bytes);
    expect(readdirSync(folder)).toEqual(["計画.xlsx"]);
    expect(readFileSync(path.join(folder, "計画.xlsx"), "utf8")).toBe("new");
  });

  it("replaces a file and keeps its permissions", async () => {
    const file = path.join(folder, "a.xlsx");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    await writeAtomically(file, bytes);
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it("writes through a link to what it points at", async () => {
    const target = path.join(folder, "a.xlsx");
    const link = path.join(folder, "link.xlsx");
    writeFileSync(target, "old");
    symlinkSync(target, link);
    await writeAtomically(link, bytes);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toBe("new");
  });

  it("says that the folder is missing", async () => {
    const writing = writeAtomically(path.join(folder, "none", "a.xlsx"), bytes);
    await expect(writing).rejects.toMatchObject({ code: "folder-not-found" });
  });

  it("leaves no temporary file behind where the target cannot be replaced", async () => {
    const target = path.join(folder, "a.xlsx");
    mkdirSync(target);
    await expect(writeAtomically(target, bytes)).rejects.toMatchObject({
      code: "file-not-writable",
    });
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });
});
