/** `renkei report` as a program: the sheet 点検結果, made again and again. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/xlsx";
import { makeFolder, runRenkei, type CommandResult } from "../support/commandLine";
import { makeWorkbook, soundRows, withCell } from "../support/planFiles";

let folder = "";
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = makeFolder());
  writeFileSync(path.join(folder, "plan.xlsx"), withCell(3, 5, "〇"));
});

afterEach(() => {
  remove();
});

function run(...words: string[]): CommandResult {
  return runRenkei(folder, words);
}

/** The texts of a sheet, row by row, empty cells left out. */
function textsOf(name: string, sheet: string): string[][] {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const found = openXlsx(bytes).book.sheets.find((one) => one.name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found.rowNumbers.map((row) => found.cellsInRow(row).map(({ text }) => text));
}

describe("report", () => {
  it("adds a sheet that tells what check tells", () => {
    const { code, stdout, stderr } = run(
      ...["report", "plan.xlsx", "-o", "out.xlsx", "--on", "2026-11-23"],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("指摘 1件と確認済み 0件");
    const texts = textsOf("out.xlsx", "点検結果");
    expect(texts[1]?.[0]).toContain("点検した日:2026年11月23日");
    expect(texts[2]?.[0]).toBe("要修正 0件　要確認 1件　参考 0件　計 1件");
    const row = texts.find(([number, word]) => number === "1" && word === "要確認");
    expect(row?.slice(2, 5)).toEqual(["M01", "取組一覧", "F4"]);
  });

  it("is not taken for a plan, and changes nothing the second time", () => {
    run("report", "plan.xlsx", "-o", "once.xlsx");
    expect(run("check", "once.xlsx").stdout).toContain("要確認 1");
    run("report", "once.xlsx", "-o", "twice.xlsx");
    const [once, twice] = ["once.xlsx", "twice.xlsx"].map((name) =>
      readFileSync(path.join(folder, name)),
    );
    expect(once !== undefined && twice?.equals(once)).toBe(true);
  });

  it("is rewritten in place when findings were dismissed or corrected", () => {
    const write = ["-o", "plan.xlsx"];
    run("report", "plan.xlsx", ...write);
    run("dismiss", "plan.xlsx", "--code", "M01", "--reason", "=1+1", "--by", "企画課", ...write);
    run("report", "plan.xlsx", ...write);
    const dismissed = textsOf("plan.xlsx", "点検結果").flat();
    expect(dismissed).toContain("指摘はありません。");
    expect(dismissed).toContain("確認済み(1件。上の件数には含めていません)");
    expect(dismissed.some((text) => text.endsWith("理由:=1+1(企画課)"))).toBe(true);
    run("restore", "plan.xlsx", "--code", "M01", ...write);
    run("fix", "plan.xlsx", ...write);
    run("report", "plan.xlsx", ...write);
    const corrected = textsOf("plan.xlsx", "点検結果").flat();
    expect(corrected).toContain("指摘はありません。");
    expect(corrected.join()).not.toContain("理由:");
  });

  it("leaves a sheet of the user's that has its name alone", () => {
    const own = makeWorkbook({ 取組一覧: soundRows, 点検結果: [["私たちの点検結果"]] });
    writeFileSync(path.join(folder, "own.xlsx"), own);
    expect(run("report", "own.xlsx", "-o", "out.xlsx").code).toBe(0);
    expect(textsOf("out.xlsx", "点検結果")).toEqual([["私たちの点検結果"]]);
  });
});
