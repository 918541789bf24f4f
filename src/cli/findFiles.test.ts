import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFiles } from "./findFiles";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "renkei-files-"));
  mkdirSync(path.join(folder, "回答", "島根"), { recursive: true });
  const names = [
    "a.xlsx",
    "b[1].xlsx",
    "~$a.xlsx",
    ".hidden.xlsx",
    "memo.txt",
    "回答/【山口市】.xlsx",
    "回答/【宇部市】.xls",
    "回答/島根/津和野町.xlsm",
    "回答/カ\u3099.xlsx",
  ];
  for (const name of names) writeFileSync(path.join(folder, name), "");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function find(...given: string[]): Promise<string[]> {
  const found = await findFiles(given.map((one) => path.join(folder, one)));
  return found.flatMap(({ files }) =>
    files.map((file) => path.relative(folder, file).replaceAll("\\", "/")),
  );
}

describe("findFiles", () => {
  it("takes files as they are named, in their order", async () => {
    expect(await find("memo.txt", "a.xlsx")).toEqual(["memo.txt", "a.xlsx"]);
  });

  it("takes a folder for the workbooks in it and below it, lock files and hidden files left out", async () => {
    expect(await find(".")).toEqual([
      "a.xlsx",
      "b[1].xlsx",
      "回答/【宇部市】.xls",
      "回答/【山口市】.xlsx",
      "回答/カ\u3099.xlsx",
      "回答/島根/津和野町.xlsm",
    ]);
  });

  it("expands * and ? in names and in folders", async () => {
    expect(await find("*.xlsx")).toEqual(["a.xlsx", "b[1].xlsx"]);
    expect(await find("?.xlsx")).toEqual(["a.xlsx"]);
    expect(await find("回答/*/*.xlsm")).toEqual(["回答/島根/津和野町.xlsm"]);
    expect(await find("回*/【*】.xls*")).toEqual(["回答/【宇部市】.xls", "回答/【山口市】.xlsx"]);
  });

  it("takes brackets literally", async () => {
    expect(await find("b[1].*")).toEqual(["b[1].xlsx"]);
  });

  it("matches a composed kana with a name that macOS decomposed", async () => {
    expect(await find("回答/ガ*.xlsx")).toEqual(["回答/カ\u3099.xlsx"]);
  });

  it("gives a file once when two arguments mean it", async () => {
    expect(await find("a.xlsx", "*.xlsx")).toEqual(["a.xlsx", "b[1].xlsx"]);
  });

  it("keeps an argument that leads to nothing, so that it can be reported", async () => {
    const found = await findFiles([
      path.join(folder, "none*.xlsx"),
      path.join(folder, "gone.xlsx"),
    ]);
    expect(found.map(({ files }) => files)).toEqual([[], []]);
  });
});
