/** `fix`, `highlight` and `summarize` as a program: where they write, and where they do not. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { makeFolder, runRenkei, type CommandResult } from "../support/commandLine";
import { makePlanFile, makeWorkbook, soundRows, withCell } from "../support/planFiles";
import { applyEdits, openXlsx } from "../../src/xlsx";

const commands = ["fix", "highlight", "summarize"] as const;

let folder = "";
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = makeFolder());
});

afterEach(() => {
  remove();
});

function put(name: string, content: Uint8Array | string): void {
  writeFileSync(path.join(folder, name), content);
}

function get(name: string): Buffer {
  return readFileSync(path.join(folder, name));
}

function run(...words: string[]): CommandResult {
  return runRenkei(folder, words);
}

function sheetNames(name: string): string[] {
  const { stdout } = run("read", name, "--json");
  const { tables } = JSON.parse(stdout) as { tables: { sheet: string }[] };
  return tables.map(({ sheet }) => sheet);
}

describe.each(commands)("%s -o", (command) => {
  it("writes the other file and leaves the source as it is", () => {
    const source = withCell(3, 5, "〇");
    put("plan.xlsx", source);
    const { code, stdout, stderr } = run(command, "plan.xlsx", "-o", "out.xlsx");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("out.xlsx");
    expect(get("plan.xlsx").equals(source)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "plan.xlsx"]);
  });

  it("may write over its source, keeping the permissions and leaving nothing beside it", () => {
    put("plan.xlsx", withCell(3, 5, "〇"));
    chmodSync(path.join(folder, "plan.xlsx"), 0o640);
    expect(run(command, "plan.xlsx", "-o", "plan.xlsx").code).toBe(0);
    expect(statSync(path.join(folder, "plan.xlsx")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
    expect(run("read", "plan.xlsx").code).toBe(0);
  });

  it("gives the same bytes whether it writes beside or over its source", () => {
    put("plan.xlsx", withCell(3, 5, "〇"));
    run(command, "plan.xlsx", "-o", "out.xlsx");
    run(command, "plan.xlsx", "-o", "plan.xlsx");
    expect(get("plan.xlsx").equals(get("out.xlsx"))).toBe(true);
  });

  it("changes nothing the second time", () => {
    put("plan.xlsx", withCell(3, 5, "〇"));
    run(command, "plan.xlsx", "-o", "once.xlsx");
    run(command, "once.xlsx", "-o", "twice.xlsx");
    expect(get("twice.xlsx").equals(get("once.xlsx"))).toBe(true);
  });

  it("without -o is wrong usage and writes nothing", () => {
    put("plan.xlsx", withCell(3, 5, "〇"));
    const { code, stdout, stderr } = run(command, "plan.xlsx");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("-o");
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });

  it.each([
    ["a broken file", "a,b\n1,2\n", "file-csv"],
    ["a workbook without a plan", makeWorkbook({ メモ: [["買い物"], ["牛乳"]] }), "no-plan"],
    ["plans of two years", twoYears(), "several-plans"],
  ])("writes nothing for %s and keeps what was there", (_what, content, reason) => {
    put("plan.xlsx", content);
    put("out.xlsx", "precious");
    const { code, stdout, stderr } = run(command, "plan.xlsx", "-o", "out.xlsx");
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain(`[${reason}]`);
    expect(get("out.xlsx").toString()).toBe("precious");
    expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "plan.xlsx"]);
  });

  it("says that the folder to save in is missing", () => {
    put("plan.xlsx", makePlanFile(soundRows));
    const { code, stderr } = run(command, "plan.xlsx", "-o", path.join("none", "out.xlsx"));
    expect(code).toBe(3);
    expect(stderr).toContain("[folder-not-found]");
  });

  it("says that a folder is no file to save as", () => {
    put("plan.xlsx", makePlanFile(soundRows));
    mkdirSync(path.join(folder, "out.xlsx"));
    const { code, stderr } = run(command, "plan.xlsx", "-o", "out.xlsx");
    expect(code).toBe(2);
    expect(stderr).toContain("保存先はフォルダーです。ファイル名まで書いてください。");
    expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "plan.xlsx"]);
  });

  it.each([
    ["plan.xlsx", "out.xls"],
    ["plan.xlsx", "out.csv"],
    ["plan", "out.pdf"],
  ])("does not save %s as %s", (source, output) => {
    put(source, withCell(3, 5, "〇"));
    const { code, stdout, stderr } = run(command, source, "-o", output);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("拡張子");
    expect(readdirSync(folder)).toEqual([source]);
  });

  it.each([
    ["PLAN.XLSX", "out.xlsx"],
    ["plan.xlsm", "out.xlsm"],
    ["plan.tmp", "out.xlsx"],
  ])("saves %s as %s", (source, output) => {
    put(source, withCell(3, 5, "〇"));
    expect(run(command, source, "-o", output)).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(folder)).toContain(output);
  });

  it.each([
    ["plan.xlsm", "out.xlsx"],
    ["plan.xlsx", "out.xlsm"],
    ["plan.xlsx", "out"],
  ])("saves %s as %s, and warns that Excel may not open it", (source, output) => {
    put(source, withCell(3, 5, "〇"));
    const { code, stderr } = run(command, source, "-o", output);
    expect(code).toBe(0);
    expect(stderr).toContain(`元のファイルは ${path.extname(source)} です`);
    expect(readdirSync(folder)).toContain(output);
  });

  it("takes one of two plans when the settings name its sheet", () => {
    put("plan.xlsx", twoYears());
    put("settings.json", '{ "sheets": ["R3"] }');
    const result = run(command, "plan.xlsx", "-o", "out.xlsx", "--settings", "settings.json");
    expect(result).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("fix", () => {
  it("copies a plan with nothing to correct byte for byte", () => {
    const source = makePlanFile(soundRows);
    put("plan.xlsx", source);
    expect(run("fix", "plan.xlsx", "-o", "out.xlsx").code).toBe(0);
    expect(get("out.xlsx").equals(source)).toBe(true);
  });

  it("does not touch a file that stays as it is", () => {
    put("plan.xlsx", makePlanFile(soundRows));
    const file = path.join(folder, "plan.xlsx");
    utimesSync(file, 1, 1);
    expect(run("fix", "plan.xlsx", "-o", "plan.xlsx").stdout).toContain("そのままです");
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  it("corrects what is safe, and the next check finds it no more", () => {
    put("plan.xlsx", withCell(3, 5, "〇"));
    const { stdout } = run("fix", "plan.xlsx", "-o", "out.xlsx");
    expect(stdout).toContain("取組一覧!F4  M01");
    expect(run("check", "out.xlsx", "--fail-on", "info").code).toBe(0);
  });
});

describe("highlight", () => {
  it("colours new measures red and leaves a coloured plan byte for byte as it is", () => {
    put("plan.xlsx", withCell(4, 2, "周遊バスの運行【新規】"));
    expect(run("highlight", "plan.xlsx", "-o", "red.xlsx").stdout).toContain("1件");
    expect(get("red.xlsx").equals(get("plan.xlsx"))).toBe(false);
    run("highlight", "red.xlsx", "-o", "again.xlsx");
    expect(get("again.xlsx").equals(get("red.xlsx"))).toBe(true);
  });
});

describe("summarize", () => {
  it("adds its sheets, which are not taken for plans afterwards", () => {
    put("plan.xlsx", makePlanFile(soundRows));
    const { stdout } = run("summarize", "plan.xlsx", "-o", "out.xlsx");
    for (const name of ["総括表", "山口市", "宇部市", "萩市"]) expect(stdout).toContain(name);
    expect(sheetNames("out.xlsx")).toEqual(["取組一覧"]);
  });

  it("keeps a summary whose municipality has gone from the plan, and says so", () => {
    put("plan.xlsx", makePlanFile(soundRows));
    run("summarize", "plan.xlsx", "-o", "plan.xlsx");
    const at = { sheet: "取組一覧", row: 2, column: 6 };
    const splices = [{ start: 0, end: 2, text: "防府市" }];
    const edit = { kind: "text", at, expected: "萩市", splices } as const;
    put("plan.xlsx", applyEdits(openXlsx(get("plan.xlsx")), [edit]).bytes);
    const { stdout } = run("summarize", "plan.xlsx", "-o", "out.xlsx");
    expect(stdout).toContain(
      "前回作った集計表「萩市」は、今回の計画に対応するものがないため、そのまま残しました。",
    );
    const names = openXlsx(get("out.xlsx")).book.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["総括表", "萩市", "防府市"]));
    expect(run("summarize", "plan.xlsx", "-o", "out.xlsx", "--lang", "en").stdout).toContain(
      "The summary sheet “萩市” of an earlier run",
    );
  });
});

function twoYears(): Uint8Array {
  const lastYear = soundRows.map((cells) => cells.map((text) => text.replace("令和3", "令和2")));
  return makeWorkbook({ R2: lastYear, R3: soundRows });
}
