/** `dismiss`, `restore`, `dismissals` and `settings` as a program: what a workbook remembers, and how it is told. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applyEdits, openXlsx } from "../../src/xlsx";
import { makeFolder, runRenkei, type CommandResult } from "../support/commandLine";
import { makePlanFile, soundRows, withCell } from "../support/planFiles";

let folder = "";
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = makeFolder());
  // 〇 U+3007 at F4: M01, a warning that can be corrected safely.
  put("plan.xlsx", withCell(3, 5, "〇"));
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

function checkJson(name: string, ...words: string[]): Record<string, unknown> {
  const { files } = JSON.parse(run("check", name, "--json", ...words).stdout) as {
    files: readonly Record<string, unknown>[];
  };
  return files[0] ?? {};
}

const said = ["--reason", "市に確認済み", "--by", "企画課", "--on", "2026-11-20"];

function dismiss(): void {
  run("dismiss", "plan.xlsx", "--code", "M01", ...said, "-o", "plan.xlsx");
}

describe("dismiss", () => {
  it("takes a finding out of the counts and the exit code, and keeps what was said of it", () => {
    const words = ["dismiss", "plan.xlsx", "--code", "m01", "--cell", "取組一覧！Ｆ４", ...said];
    const { code, stdout, stderr } = run(...words, "-o", "out.xlsx");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("取組一覧!F4  M01");
    expect(stdout).toContain("1件を確認済みにしました。");
    expect(run("check", "out.xlsx", "--fail-on", "info").code).toBe(0);
    expect(run("check", "plan.xlsx", "--fail-on", "info").code).toBe(1);
    expect(checkJson("out.xlsx")).toMatchObject({
      findings: [],
      counts: { error: 0, warning: 0, info: 0 },
      dismissed: [
        { code: "M01", cell: "F4", reason: "市に確認済み", by: "企画課", on: "2026-11-20" },
      ],
      staleDismissals: [],
      problem: null,
    });
  });

  it("is told by check in a line, and in full when asked", () => {
    dismiss();
    const { stdout } = run("check", "plan.xlsx");
    expect(stdout).toContain("確認済み 1件(--show-dismissed");
    expect(stdout).not.toContain("市に確認済み");
    const shown = run("check", "plan.xlsx", "--show-dismissed");
    expect(shown.stdout).toContain("確認済み: 市に確認済み(企画課、2026-11-20)");
    const english = run("check", "plan.xlsx", "--show-dismissed", "--lang", "en");
    expect(english.stdout).toContain("dismissed: 市に確認済み (企画課, 2026-11-20)");
  });

  it("keeps fix from touching the finding", () => {
    dismiss();
    expect(run("fix", "plan.xlsx", "-o", "out.xlsx").stdout).toContain("0件を直しました");
    expect(get("out.xlsx").equals(get("plan.xlsx"))).toBe(true);
  });

  it.each([
    [["--code", "M01"], "--reason"],
    [["--reason", "よい"], "--code"],
    [["--code", "M01", "--reason", " "], "理由"],
    [["--code", "M01", "--reason", "よい", "--cell", "A1"], "取組一覧!F4"],
    [["--code", "M01", "--reason", "よい", "--cell", "取組一覧"], "D24"],
    [["--code", "T09", "--reason", "よい"], "M01"],
    [["--code", "M01", "--reason", "よい", "--on", "2026-02-30"], "2026-04-01"],
    [["--code", "M01", "--reason", "よい", "--celll", "F4"], "--cell"],
  ])("refuses %j, says what there is (%s), and writes nothing", (words, hint) => {
    const { code, stdout, stderr } = run("dismiss", "plan.xlsx", ...words, "-o", "out.xlsx");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(hint);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });
});

describe("restore", () => {
  it("opens the finding again and leaves the file as it was before", () => {
    const before = get("plan.xlsx");
    dismiss();
    const { code, stdout } = run("restore", "plan.xlsx", "--code", "M01", "-o", "plan.xlsx");
    expect(code).toBe(0);
    expect(stdout).toContain("1件の確認済みを取り消しました。");
    expect(get("plan.xlsx").equals(before)).toBe(true);
  });

  it("is wrong usage where nothing of the code is dismissed", () => {
    const { code, stderr } = run("restore", "plan.xlsx", "--code", "M01", "-o", "plan.xlsx");
    expect(code).toBe(2);
    expect(stderr).toContain("M01");
  });
});

describe("dismissals", () => {
  /** Somebody corrects the mark by hand, and the dismissal has nothing to be about any more. */
  function correct(): void {
    const at = { sheet: "取組一覧", row: 3, column: 5 };
    const splices = [{ start: 0, end: 1, text: "○" }];
    const edit = { kind: "text", at, expected: "〇", splices } as const;
    put("plan.xlsx", applyEdits(openXlsx(get("plan.xlsx")), [edit]).bytes);
  }

  it("lists them for people and as JSON", () => {
    dismiss();
    expect(run("dismissals", "plan.xlsx").stdout).toContain("市に確認済み(企画課、2026-11-20)");
    expect(JSON.parse(run("dismissals", "plan.xlsx", "--json").stdout)).toEqual({
      schema: "renkei.dismissals/1",
      file: "plan.xlsx",
      dismissals: [
        {
          state: "dismissed",
          code: "M01",
          subject: "ア 経済戦略 / 起業支援 / 創業塾の開催 / 宇部市",
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
          reason: "市に確認済み",
          by: "企画課",
          on: "2026-11-20",
          sheet: "取組一覧",
          cell: "F4",
        },
      ],
    });
  });

  it("says that there is none", () => {
    expect(run("dismissals", "plan.xlsx")).toMatchObject({ code: 0, stderr: "" });
    expect(run("dismissals", "plan.xlsx", "--lang", "en").stdout).toContain("Nothing is dismissed");
  });

  it("tells whose finding is gone, and clears it away when asked", () => {
    dismiss();
    correct();
    expect(run("check", "plan.xlsx").stdout).toContain(
      "確認済みの記録のうち1件は、指摘がなくなりました。renkei dismissals --prune で整理できます。",
    );
    expect(checkJson("plan.xlsx")).toMatchObject({
      findings: [],
      dismissed: [],
      staleDismissals: [{ code: "M01", reason: "市に確認済み" }],
    });
    expect(run("dismissals", "plan.xlsx").stdout).toContain("指摘がなくなったもの 1件");
    const { stdout } = run("dismissals", "plan.xlsx", "--prune", "-o", "plan.xlsx");
    expect(stdout).toContain("1件を取り除きました。");
    expect(run("dismissals", "plan.xlsx").stdout).toContain("確認済みの記録はありません。");
  });

  it("does not call one stale whose rule is off", () => {
    dismiss();
    put("off.json", '{ "rules": { "M01": "off" } }');
    const { stdout } = run("dismissals", "plan.xlsx", "--settings", "off.json");
    expect(stdout).toContain("点検していないもの 1件");
    expect(run("check", "plan.xlsx", "--settings", "off.json").stdout).not.toContain("--prune");
  });

  it("wants -o to prune, and -o only then", () => {
    expect(run("dismissals", "plan.xlsx", "--prune")).toMatchObject({ code: 2, stdout: "" });
    const { code, stderr } = run("dismissals", "plan.xlsx", "-o", "out.xlsx");
    expect(code).toBe(2);
    expect(stderr).toContain("--prune");
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });
});

describe("settings", () => {
  it("are found, saved, used, shown and cleared", () => {
    const before = get("plan.xlsx");
    put("found.json", run("settings", "plan.xlsx", "--found").stdout);
    expect(JSON.parse(get("found.json").toString())).toMatchObject({
      roster: ["山口市", "宇部市", "萩市"],
      centerCities: ["山口市", "宇部市"],
    });
    put("off.json", '{ "rules": { "M01": "off" } }');
    run("settings", "plan.xlsx", "--save", "off.json", "-o", "plan.xlsx");
    expect(run("check", "plan.xlsx", "--fail-on", "info").code).toBe(0);
    expect(JSON.parse(run("settings", "plan.xlsx").stdout)).toEqual({ rules: { M01: "off" } });
    run("settings", "plan.xlsx", "--clear", "-o", "plan.xlsx");
    expect(get("plan.xlsx").equals(before)).toBe(true);
  });

  it("of a file go before those of the workbook", () => {
    put("off.json", '{ "rules": { "M01": "off" } }');
    put("error.json", '{ "rules": { "M01": "error" } }');
    run("settings", "plan.xlsx", "--save", "off.json", "-o", "plan.xlsx");
    expect(run("check", "plan.xlsx", "--settings", "error.json").code).toBe(1);
  });

  it("print a JSON Schema without a file", () => {
    const { code, stdout } = run("settings", "--schema");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync(path.join("docs", "settings.schema.json"), "utf8")),
    );
  });

  it.each([
    [["settings"], "計画.xlsx"],
    [["settings", "plan.xlsx", "--save", "good.json"], "-o"],
    [["settings", "plan.xlsx", "--clear"], "-o"],
    [["settings", "plan.xlsx", "-o", "out.xlsx"], "--save"],
    [["settings", "plan.xlsx", "--found", "--clear", "-o", "out.xlsx"], "一つだけ"],
    [
      ["settings", "plan.xlsx", "--save", "bad.json", "-o", "out.xlsx"],
      "「roster」のことでしょうか",
    ],
    [["settings", "plan.xlsx", "--save", "gone.json", "-o", "out.xlsx"], "gone.json"],
  ])("refuses %j (%s) and writes nothing", (words, hint) => {
    put("good.json", "{}");
    put("bad.json", '{ "rosters": [] }');
    const { code, stderr } = run(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
    expect(readdirSync(folder)).not.toContain("out.xlsx");
  });
});

describe("check --baseline", () => {
  it("tells only what is new, and how much it leaves out", () => {
    put("before.json", run("check", "plan.xlsx", "--json").stdout);
    put("later.xlsx", makePlanFile(twoSlips()));
    const { code, stdout } = run(
      ...["check", "later.xlsx", "--baseline", "before.json", "--fail-on", "warning"],
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/要確認 {2}M01 .*\n\s+G5 /u);
    expect(stdout).not.toContain("F4");
    expect(stdout).toContain("前回からある指摘 1件");
    expect(checkJson("later.xlsx", "--baseline", "before.json")).toMatchObject({
      findings: [{ cell: "G5" }],
      counts: { warning: 1 },
      known: 1,
    });
    const same = run(...["check", "plan.xlsx", "--baseline", "before.json", "--fail-on", "info"]);
    expect(same.code).toBe(0);
    expect(same.stdout).toContain("新しい指摘はありません。");
  });

  it("takes a list that Windows PowerShell saved, in UTF-16", () => {
    const { stdout } = run("check", "plan.xlsx", "--json");
    put("before.json", Buffer.from(`\uFEFF${stdout}`, "utf16le"));
    expect(checkJson("plan.xlsx", "--baseline", "before.json")).toMatchObject({ findings: [] });
  });

  it("is wrong usage where the file is no earlier check", () => {
    put("list.json", "[]");
    for (const name of ["list.json", "plan.xlsx", "gone.json"]) {
      const { code, stdout, stderr } = run("check", "plan.xlsx", "--baseline", name);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(name);
    }
  });
});

/** The sound plan with the old slip at F4 and a new one at G5. */
function twoSlips(): string[][] {
  return soundRows.map((cells, row) =>
    cells.map((text, column) => {
      const isSlip = (row === 3 && column === 5) || (row === 4 && column === 6);
      return isSlip ? "〇" : text;
    }),
  );
}
