/** What is no plan: every command says so in both languages, gives 3, and writes nothing. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, runRenkei } from "../support/commandLine";
import { makeCompoundFile } from "../support/compoundFile";
import { header, makePlanFile, makeWorkbook, soundRows } from "../support/planFiles";

const sound = makePlanFile(soundRows);

const inputs: readonly (readonly [name: string, content: Uint8Array | string, reason: string])[] = [
  ["text.xlsx", "これはブックではありません\n", "file-csv"],
  ["reply.csv", "市,○\n山口市,○\n", "file-csv"],
  [
    "noise.xlsx",
    Uint8Array.from({ length: 600 }, (_, i) => (i * 7919) % 256),
    "file-not-a-workbook",
  ],
  ["report.xlsx", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n", "file-pdf"],
  ["secret.xlsx", makeCompoundFile(["EncryptionInfo", "EncryptedPackage"]), "file-encrypted"],
  ["old.xls", makeCompoundFile(["Workbook"]), "file-xls"],
  ["cut.xlsx", sound.subarray(0, Math.floor(sound.length / 2)), "file-truncated"],
  ["empty.xlsx", "", "file-empty"],
  ["blank.xlsx", makeWorkbook({ Sheet1: [] }), "no-plan"],
  ["shopping.xlsx", makeWorkbook({ メモ: [["牛乳", "2本"], ["卵"]] }), "no-plan"],
  ["header-only.xlsx", makePlanFile([["令和3年度 取組一覧"], header]), "plan-without-rows"],
];

let folder = "";
let remove = (): void => undefined;

beforeAll(() => {
  ({ folder, remove } = makeFolder());
  for (const [name, content] of inputs) writeFileSync(path.join(folder, name), content);
});

afterAll(() => {
  remove();
});

describe.each(inputs)("%s", (name, _content, reason) => {
  it.each([
    ["read", name],
    ["read", name, "--json"],
    ["check", name],
    ["check", name, "--format", "json"],
    ["fix", name, "-o", "out.xlsx"],
    ["highlight", name, "-o", "out.xlsx"],
    ["summarize", name, "-o", "out.xlsx"],
  ])(`is refused as ${reason} by %s`, (...words) => {
    const { code, stderr } = runRenkei(folder, words);
    expect(code).toBe(3);
    expect(stderr).toMatch(new RegExp(`${name}: .*[ぁ-ん].*\\[${reason}\\]`, "su"));
    expect(stderr).not.toContain("    at ");
    expect(readdirSync(folder)).not.toContain("out.xlsx");
  });

  it("is refused in English as well", () => {
    const { code, stderr } = runRenkei(folder, ["check", name, "--lang", "en"]);
    expect(code).toBe(3);
    expect(stderr).toContain(`[${reason}]`);
    expect(stderr).not.toMatch(/[ぁ-ん]/u);
  });
});

it("shows and checks all of two plans, and writes nothing while it cannot choose between them", () => {
  const lastYear = soundRows.map((cells) => cells.map((text) => text.replace("令和3", "令和2")));
  writeFileSync(path.join(folder, "two.xlsx"), makeWorkbook({ R2: lastYear, R3: soundRows }));
  const { code, stdout } = runRenkei(folder, ["read", "two.xlsx", "--json"]);
  const { tables } = JSON.parse(stdout) as { tables: { fiscalYear: number }[] };
  expect(code).toBe(0);
  expect(tables.map(({ fiscalYear }) => fiscalYear)).toEqual([2020, 2021]);
  const checked = runRenkei(folder, ["check", "two.xlsx"]);
  expect(checked).toMatchObject({ code: 0, stderr: "" });
  expect(checked.stdout).toMatch(/S13.*\n.*シート「R2」は令和2年度.*シート「R3」/u);
  const refused = runRenkei(folder, ["highlight", "two.xlsx", "-o", "out.xlsx"]);
  expect(refused).toMatchObject({ code: 3, stdout: "" });
  expect(refused.stderr).toMatch(/「R2」「R3」.*\[several-plans\]/u);
});

it("takes a copy beside the plan for a second plan, but not a sheet per pillar", () => {
  const [title = [], center = [], head = [], ...rows] = soundRows;
  const half = (row: number): readonly (readonly string[])[] => [
    title,
    center,
    head,
    rows[row] ?? [],
  ];
  writeFileSync(
    path.join(folder, "copy.xlsx"),
    makeWorkbook({ 取組一覧: soundRows, "取組一覧 (2)": soundRows }),
  );
  writeFileSync(path.join(folder, "pillars.xlsx"), makeWorkbook({ 柱1: half(0), 柱2: half(1) }));
  expect(runRenkei(folder, ["check", "copy.xlsx"]).stdout).toContain("S13");
  const pillars = runRenkei(folder, ["check", "pillars.xlsx"]);
  expect(pillars).toMatchObject({ code: 0, stderr: "" });
  expect(pillars.stdout).not.toContain("S13");
});
