/** `renkei check` as a program: formats, exit codes, files and folders. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, runRenkei, type CommandResult } from "../support/commandLine";
import { makePlanFile, soundRows, withCell } from "../support/planFiles";

interface CheckDocument {
  readonly schema: string;
  readonly files: readonly {
    readonly file: string;
    readonly error?: { readonly code: string; readonly message: string };
    readonly findings: readonly Record<string, unknown>[];
    readonly counts: Readonly<Record<string, number>>;
  }[];
}

let folder = "";
let remove = (): void => undefined;

beforeAll(() => {
  ({ folder, remove } = makeFolder());
  mkdirSync(path.join(folder, "回答"));
  const files: Readonly<Record<string, Uint8Array | string>> = {
    "sound.xlsx": makePlanFile(soundRows),
    // 〇 U+3007: a warning, corrected safely.
    "warning.xlsx": withCell(3, 5, "〇"),
    // A mark nobody explained: an error.
    "error.xlsx": withCell(3, 5, "▽"),
    "broken.xlsx": "not a workbook at all",
    "回答/b.xlsx": withCell(3, 5, "〇"),
    "回答/a.xlsx": makePlanFile(soundRows),
    "回答/~$a.xlsx": "lock",
    "off.json": '{ "rules": { "M01": "off" } }',
    "error.json": '{ "rules": { "M01": "error" } }',
    "wrong.json": '{\n  "rule": {}\n}',
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), content);
  }
});

afterAll(() => {
  remove();
});

function check(...words: string[]): CommandResult {
  return runRenkei(folder, ["check", ...words]);
}

function checkJson(...words: string[]): CheckDocument {
  return JSON.parse(check(...words, "--format", "json").stdout) as CheckDocument;
}

describe("exit codes of check", () => {
  it("is 0 for a sound plan, and says so", () => {
    const { code, stdout, stderr } = check("sound.xlsx");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("指摘はありません");
  });

  it("is 0 for warnings, and 1 from the level that --fail-on names", () => {
    expect(check("warning.xlsx").code).toBe(0);
    expect(check("warning.xlsx", "--fail-on", "warning").code).toBe(1);
    expect(check("warning.xlsx", "--fail-on", "info").code).toBe(1);
  });

  it("is 1 for errors unless nothing is to fail", () => {
    expect(check("error.xlsx").code).toBe(1);
    expect(check("error.xlsx", "--fail-on", "never").code).toBe(0);
  });

  it("is 2 for wrong usage, in words and without a result", () => {
    const { code, stdout, stderr } = check("sound.xlsx", "--formt", "json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--format のことでしょうか");
  });

  it("is 2 for wrong settings, with the line", () => {
    const { code, stderr } = check("sound.xlsx", "--settings", "wrong.json");
    expect(code).toBe(2);
    expect(stderr).toContain("wrong.json");
    expect(stderr).toContain("2行目");
    expect(check("sound.xlsx", "--settings", "gone.json").code).toBe(2);
  });

  it("is 3 where a file cannot be read, and the others are reported all the same", () => {
    const { code, stdout, stderr } = check("broken.xlsx", "error.xlsx", "gone.xlsx");
    expect(code).toBe(3);
    expect(stderr).toContain("broken.xlsx: ");
    expect(stderr).toContain("gone.xlsx: ");
    expect(stdout).toContain("error.xlsx");
    expect(stdout).toContain("M02");
  });

  it("counts one file in the singular", () => {
    const { stdout } = check("sound.xlsx", "broken.xlsx", "--lang", "en");
    expect(stdout).toContain("1 file checked (1 could not be read)");
  });

  it("does not speak of findings where no file could be read", () => {
    expect(check("broken.xlsx", "gone.xlsx").stdout).toBe("点検できたファイルはありません。\n");
  });

  it("is 3 where a pattern matches nothing", () => {
    expect(check("none*.xlsx")).toMatchObject({ code: 3, stdout: "" });
  });
});

describe("check for people", () => {
  it("shows cell, severity in words, code, message and what can be corrected", () => {
    const { stdout } = check("warning.xlsx");
    expect(stdout).toMatch(/要確認 {2}M01 {2}印の字がほかと違う\n\s+F4 {2}「〇」/u);
    expect(stdout).toContain("renkei fix で直せます");
    expect(stdout).toContain("要確認 1");
  });

  it("has no escape codes where no terminal looks", () => {
    expect(check("warning.xlsx", "error.xlsx").stdout).not.toContain("\u001b");
  });

  it("speaks the language asked for, else that of the locale, else Japanese", () => {
    expect(check("sound.xlsx", "--lang", "en").stdout).toContain("No findings.");
    const inEnglish = runRenkei(folder, ["check", "sound.xlsx"], { LANG: "en_US.UTF-8" });
    expect(inEnglish.stdout).toContain("No findings.");
    const inC = runRenkei(folder, ["check", "sound.xlsx"], { LC_ALL: "C" });
    expect(inC.stdout).toContain("指摘はありません");
  });
});

describe("check --format json", () => {
  it("is one document of the promised shape", () => {
    const document = checkJson("warning.xlsx");
    expect(document).toEqual({
      schema: "renkei.check/1",
      files: [
        {
          file: "warning.xlsx",
          findings: [
            {
              code: "M01",
              rule: "mark-variant",
              severity: "warning",
              sheet: "取組一覧",
              cell: "F4",
              message: expect.stringContaining("○"),
              fix: "safe",
              related: [],
              subject: "ア 経済戦略 / 起業支援 / 創業塾の開催 / 宇部市",
              fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
            },
          ],
          counts: { error: 0, warning: 1, info: 0 },
          dismissed: [],
          staleDismissals: [],
          problem: null,
        },
      ],
    });
  });

  it("holds the reason for a file that could not be read, in its place", () => {
    const { files } = checkJson("sound.xlsx", "broken.xlsx", "gone.xlsx", "error.xlsx");
    expect(files.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
      ["sound.xlsx", null],
      ["broken.xlsx", "file-csv"],
      ["gone.xlsx", "file-not-found"],
      ["error.xlsx", null],
    ]);
    expect(files[1]).toMatchObject({ findings: [], counts: { error: 0, warning: 0, info: 0 } });
  });

  it("takes messages in the language asked for", () => {
    const [japanese] = checkJson("warning.xlsx").files;
    const [english] = checkJson("warning.xlsx", "--lang", "en").files;
    expect(String(japanese?.findings[0]?.message)).toMatch(/[ぁ-ん]/u);
    expect(String(english?.findings[0]?.message)).not.toMatch(/[ぁ-ん]/u);
  });

  it("is the same bytes every time, in the order of the names", () => {
    const first = check("回答", "*.xlsx", "--json").stdout;
    expect(check("回答", "*.xlsx", "--json").stdout).toBe(first);
    const { files } = JSON.parse(first) as CheckDocument;
    expect(files.map(({ file }) => file.replaceAll("\\", "/"))).toEqual([
      "回答/a.xlsx",
      "回答/b.xlsx",
      "broken.xlsx",
      "error.xlsx",
      "sound.xlsx",
      "warning.xlsx",
    ]);
  });

  it("heeds settings: a rule off, a rule graver", () => {
    expect(checkJson("warning.xlsx", "--settings", "off.json").files[0]?.findings).toEqual([]);
    expect(check("warning.xlsx", "--settings", "error.json").code).toBe(1);
  });
});

describe("check --format sarif", () => {
  it("is a SARIF 2.1.0 log whose results point at rules, files and cells", () => {
    const { stdout, code } = check("warning.xlsx", "回答/b.xlsx", "--format", "sarif");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Renkei",
              rules: [
                { id: "M01", name: "mark-variant", defaultConfiguration: { level: "warning" } },
              ],
            },
          },
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
          results: [
            {
              ruleId: "M01",
              ruleIndex: 0,
              level: "warning",
              locations: [
                {
                  physicalLocation: { artifactLocation: { uri: "warning.xlsx" } },
                  logicalLocations: [{ fullyQualifiedName: "取組一覧!F4" }],
                },
              ],
            },
            {
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "%E5%9B%9E%E7%AD%94/b.xlsx" },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("tells unreadable files as notifications of the run", () => {
    const { stdout, code } = check("broken.xlsx", "--format", "sarif");
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: false,
              toolExecutionNotifications: [{ level: "error", descriptor: { id: "file-csv" } }],
            },
          ],
          results: [],
        },
      ],
    });
  });
});

describe("what check leaves behind", () => {
  it("is nothing: no file is made or changed", () => {
    const before = readdirSync(folder).map((name) => [name, contentOf(name)]);
    check(".", "--fail-on", "never");
    expect(readdirSync(folder).map((name) => [name, contentOf(name)])).toEqual(before);
  });
});

function contentOf(name: string): string | null {
  return name === "回答" ? null : readFileSync(path.join(folder, name), "base64");
}
