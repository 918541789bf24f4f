/** `check --format junit`, read back by the XML parser of Python. */
import { describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import fc from "fast-check";
import { formatCheckJunit } from "../../src/cli/checkJunit";
import type { CheckReport } from "../../src/cli/checkReport";
import { failLevels, reaches } from "../../src/cli/exitCode";
import { explainRule, ruleFacts } from "../../src/core";
import { anyReports } from "../support/anyReport";

const python = "/usr/bin/python3";

/** Documents on stdin parted by U+0000, trees of [name, attributes, text, children] on stdout. */
const script = `
import json, sys
import xml.etree.ElementTree as tree
def show(e): return [e.tag, e.attrib, e.text or "", [show(c) for c in e]]
texts = sys.stdin.buffer.read().split(b"\\0")
print(json.dumps([show(tree.fromstring(text)) for text in texts]))
`;

type Tree = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
  children: readonly Tree[],
];

function parseAll(documents: readonly string[]): readonly Tree[] {
  const printed = execFileSync(python, ["-c", script], {
    input: documents.join("\0"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(printed) as readonly Tree[];
}

const samples = fc.sample(anyReports, { numRuns: 200, seed: 7 });

function childrenOf([, , , children]: Tree, name: string): readonly Tree[] {
  return children.filter(([own]) => own === name);
}

function countsOf([, { tests, failures, errors, skipped }]: Tree): readonly (string | undefined)[] {
  return [tests, failures, errors, skipped];
}

/** Where the machine has no Python the parser is missing, and these tests are left out. */
const describeParsed = existsSync(python) ? describe : describe.skip;

describeParsed("the JUnit report", () => {
  const trees = existsSync(python)
    ? parseAll(samples.map((reports) => formatCheckJunit(reports, "warning", "ja")))
    : [];

  it("is well-formed whatever was found, with a suite for each file", () => {
    trees.forEach((root, index) => {
      expect(root[0]).toBe("testsuites");
      expect(childrenOf(root, "testsuite")).toHaveLength(samples[index]?.length ?? -1);
    });
  });

  it("adds up: what suites and the whole say is what their cases hold", () => {
    for (const root of trees) {
      const suites = childrenOf(root, "testsuite");
      for (const suite of suites) {
        const cases = childrenOf(suite, "testcase");
        const count = (name: string): string =>
          String(cases.filter((one) => childrenOf(one, name).length > 0).length);
        const wanted = [String(cases.length), count("failure"), count("error"), count("skipped")];
        expect(countsOf(suite)).toEqual(wanted);
      }
      const sums = [0, 1, 2, 3].map((at) =>
        String(suites.reduce((sum, suite) => sum + Number(countsOf(suite)[at]), 0)),
      );
      expect(countsOf(root)).toEqual(sums);
    }
  });

  it("has a case for each rule that ran", () => {
    const checked = ruleFacts.filter(({ code }) => explainRule(code)?.isChecked === true);
    trees.forEach((root, index) => {
      childrenOf(root, "testsuite").forEach((suite, at) => {
        const report = samples[index]?.[at];
        if (report?.error !== null) return;
        const ran = checked.filter(({ code }) => report.settings.rules?.[code] !== "off");
        expect(childrenOf(suite, "testcase")).toHaveLength(ran.length + 1);
      });
    });
  });

  it("shows a control character by its picture, and keeps all other text as it is", () => {
    const message = 'a\u0000b\u001b<&>"\n\r\t𠮷\ud800c';
    const [root] = parseAll([formatCheckJunit([withMessage(message)], "info", "ja")]);
    expect(JSON.stringify(root)).toContain(JSON.stringify('a␀b␛<&>"\n\r\t𠮷\uFFFDc').slice(1, -1));
  });
});

it("fails exactly where check gives exit code 1", () => {
  fc.assert(
    fc.property(anyReports, fc.constantFrom(...failLevels), (reports, failOn) => {
      const checked = ruleFacts.filter(({ code }) => explainRule(code)?.isChecked === true);
      const codes = new Set(checked.map(({ code }) => code));
      const open = reports.flatMap(({ findings, settings }) =>
        findings.filter(({ code }) => codes.has(code) && settings.rules?.[code] !== "off"),
      );
      const hasFailure = formatCheckJunit(reports, failOn, "en").includes("<failure ");
      expect(hasFailure).toBe(reaches(open, failOn));
    }),
  );
});

function withMessage(message: string): CheckReport {
  return {
    file: "plan.xlsx",
    findings: [
      {
        code: "M01",
        rule: "mark-variant",
        severity: "warning",
        message: "any",
        data: {},
        at: { sheet: "取組一覧", row: 0, column: 0 },
        span: null,
        related: [],
        fix: "none",
        words: { ja: message, en: message },
        subject: "",
        fingerprint: "0000000000000000",
      },
    ],
    dismissed: [],
    stale: [],
    problem: null,
    settings: {},
    known: null,
    error: null,
  };
}
