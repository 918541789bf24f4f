import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../core";
import { parseBaseline, subtractBaseline, type Baseline, type FileFindings } from "./baseline";

/** A finding of which only the fingerprint matters. */
function makeFinding(fingerprint: string): Finding {
  return {
    code: "M01",
    rule: "mark-variant",
    severity: "warning",
    message: "variant",
    data: {},
    at: { sheet: "取組一覧", row: 0, column: 0 },
    span: null,
    related: [],
    fix: "safe",
    words: { ja: "印", en: "mark" },
    subject: "",
    fingerprint,
  };
}

/** Files by name, each with the fingerprints of its findings as letters. */
function reportsOf(files: Readonly<Record<string, string>>): readonly FileFindings[] {
  return Object.entries(files).map(([file, letters]) => ({
    file,
    findings: [...letters].map(makeFinding),
  }));
}

/** As an earlier check printed it. */
function printCheck(files: Readonly<Record<string, string>>): string {
  const printed = reportsOf(files).map(({ file, findings }) => ({
    file,
    findings: findings.map(({ code, fingerprint }) => ({ code, fingerprint, cell: "A1" })),
    counts: { error: 0 },
  }));
  return JSON.stringify({ schema: "renkei.check/1", later: [], files: printed }, null, 2);
}

function listNew(
  now: Readonly<Record<string, string>>,
  then: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const compared = subtractBaseline(reportsOf(now), parseBaseline(printCheck(then)));
  return Object.fromEntries(
    compared.map(({ report }) => [
      report.file,
      report.findings.map(({ fingerprint }) => fingerprint).join(""),
    ]),
  );
}

describe("parseBaseline", () => {
  it("reads the files and fingerprints of an earlier check", () => {
    const baseline: Baseline = { files: [{ file: "計画.xlsx", fingerprints: ["a", "b", "a"] }] };
    expect(parseBaseline(printCheck({ "計画.xlsx": "aba" }))).toEqual(baseline);
  });

  it.each([
    ["no JSON", "点検結果", "baseline-not-json"],
    ["something else in JSON", "[]", "baseline-wrong-schema"],
    ["the result of another command", '{"schema": "renkei.read/1"}', "baseline-wrong-schema"],
    ["no files", '{"schema": "renkei.check/1"}', "baseline-wrong-schema"],
    [
      "a file without a name",
      '{"schema": "renkei.check/1", "files": [{"findings": []}]}',
      "baseline-wrong-schema",
    ],
    [
      "a check that had no fingerprints yet",
      '{"schema": "renkei.check/1", "files": [{"file": "a", "findings": [{"code": "M01"}]}]}',
      "baseline-without-fingerprints",
    ],
  ])("refuses %s in words", (_what, text, code) => {
    expect(() => parseBaseline(text)).toThrow(expect.objectContaining({ code }));
  });

  it("reads a large one in one walk", () => {
    const letters = "ab".repeat(50_000);
    expect(parseBaseline(printCheck({ a: letters })).files[0]?.fingerprints).toHaveLength(100_000);
  });
});

describe("subtractBaseline", () => {
  it("leaves what is new, and of what is there more often, the rest", () => {
    expect(listNew({ "a.xlsx": "abbc" }, { "a.xlsx": "abd" })).toEqual({ "a.xlsx": "bc" });
  });

  it("leaves nothing of what the baseline has itself, and everything without one", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, letters, (one, two, other) => {
        const now = { "a.xlsx": one, "b.xlsx": two };
        expect(listNew(now, now)).toEqual({ "a.xlsx": "", "b.xlsx": "" });
        expect(listNew(now, { "c.xlsx": other })).toEqual(now);
      }),
    );
  });

  it("tells what was known", () => {
    const [compared] = subtractBaseline(reportsOf({ a: "ab" }), {
      files: [{ file: "a", fingerprints: ["b"] }],
    });
    expect(compared?.known.map(({ fingerprint }) => fingerprint)).toEqual(["b"]);
  });

  it("compares one file with one file, whatever their names", () => {
    expect(listNew({ "計画_修正.xlsx": "ab" }, { "計画.xlsx": "a" })).toEqual({
      "計画_修正.xlsx": "b",
    });
  });

  it("finds a file by its path, by any spelling of it, and by its name where that is the only one", () => {
    const then = {
      "回答/山口市/計画.xlsx": "a",
      "回答/宇部市/計画.xlsx": "b",
      "回答/まとめ.xlsx": "c",
    };
    expect(
      listNew({ ".\\回答\\山口市\\計画.xlsx": "abc", "./新/まとめ.xlsx": "abc" }, then),
    ).toEqual({ ".\\回答\\山口市\\計画.xlsx": "bc", "./新/まとめ.xlsx": "ab" });
    expect(listNew({ "新/計画.xlsx": "ab", x: "c" }, then)).toEqual({
      "新/計画.xlsx": "ab",
      x: "c",
    });
    const decomposed = "回答/ま\u3068め\u3099.xlsx";
    expect(listNew({ [decomposed]: "a", x: "" }, { [decomposed.normalize("NFC")]: "a" })).toEqual({
      [decomposed]: "",
      x: "",
    });
  });
});
