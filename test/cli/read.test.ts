/** `renkei read` as a program, help and version. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, runRenkei } from "../support/commandLine";
import { makePlanFile, soundRows, withCell } from "../support/planFiles";

let folder = "";
let remove = (): void => undefined;

beforeAll(() => {
  ({ folder, remove } = makeFolder());
  writeFileSync(path.join(folder, "plan.xlsx"), makePlanFile(soundRows));
  writeFileSync(
    path.join(folder, "items.xlsx"),
    withCell(4, 2, "周遊バスの運行【新規】\n・宇部線\nまち歩き(再掲)"),
  );
  writeFileSync(path.join(folder, "broken.xlsx"), "a,b\n1,2\n");
});

afterAll(() => {
  remove();
});

describe("read --json", () => {
  it("is the document promised, columns as letters and names official", () => {
    const { code, stdout, stderr } = runRenkei(folder, ["read", "plan.xlsx", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      schema: "renkei.read/1",
      file: "plan.xlsx",
      tables: [
        {
          sheet: "取組一覧",
          range: expect.stringMatching(/^A\d+:G5$/u),
          fiscalYear: 2021,
          municipalities: [
            { name: "山口市", code: "352039", isCenter: true, columns: ["E"] },
            { name: "宇部市", code: "352021", isCenter: true, columns: ["F"] },
            { name: "萩市", code: "352047", isCenter: false, columns: ["G"] },
          ],
          measures: [
            {
              cell: "C4",
              item: 0,
              pillar: null,
              policyArea: null,
              initiative: "ア 経済戦略",
              project: "起業支援",
              text: "創業塾の開催",
              change: null,
              isRelisted: false,
              isPriority: true,
              priorityProjects: [],
              participation: {
                山口市: "participates",
                宇部市: "participates",
                萩市: "participates",
              },
            },
            expect.objectContaining({ cell: "C5", text: "周遊バスの運行", change: "continued" }),
          ],
        },
      ],
      notes: [],
    });
  });

  it("keeps sub-bullets with their measure, after a line feed", () => {
    const { stdout } = runRenkei(folder, ["read", "items.xlsx", "--json"]);
    const { tables } = JSON.parse(stdout) as { tables: { measures: unknown[] }[] };
    expect(tables[0]?.measures.slice(1)).toMatchObject([
      { cell: "C5", item: 0, text: "周遊バスの運行\n・宇部線", isRelisted: false },
      { cell: "C5", item: 1, text: "まち歩き", isRelisted: true },
    ]);
  });

  it("is one document for a failure as well", () => {
    const { code, stdout, stderr } = runRenkei(folder, ["read", "broken.xlsx", "--json"]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "renkei.read/1",
      file: "broken.xlsx",
      error: { code: "file-csv" },
    });
    expect(stderr).toContain("[file-csv]");
  });
});

describe("read for people", () => {
  it("tells table, year, municipalities, measures and marks", () => {
    const { stdout } = runRenkei(folder, ["read", "plan.xlsx"]);
    for (const words of ["取組一覧!", "2021年度", "◎山口市 ◎宇部市 萩市", "新規 0", "予算化 0"]) {
      expect(stdout).toContain(words);
    }
  });
});

describe("help and version", () => {
  it("explains every command in both languages, on stdout", () => {
    const japanese = runRenkei(folder, ["--help"]);
    const english = runRenkei(folder, ["--help", "--lang", "en"]);
    expect([japanese.code, english.code]).toEqual([0, 0]);
    expect(japanese.stdout).toContain("使い方");
    expect(english.stdout).toContain("Usage");
    for (const command of ["read", "check", "fix", "highlight", "summarize"]) {
      expect(japanese.stdout).toContain(`renkei ${command}`);
      expect(runRenkei(folder, [command, "--help"]).stdout).toContain(`renkei ${command}`);
      expect(runRenkei(folder, ["help", command]).stdout).toContain(`renkei ${command}`);
    }
  });

  it("tells the version of package.json", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(runRenkei(folder, ["--version"])).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  });

  it("wants a command, and says how to find one", () => {
    const { code, stdout, stderr } = runRenkei(folder, []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("renkei --help");
  });
});
