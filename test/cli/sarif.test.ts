/** `check --format sarif`, judged by the JSON schema of the standard (SARIF 2.1.0, appendix "JSON schema"). */
import { describe, expect, it } from "@jest/globals";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { formatCheckSarif } from "../../src/cli/checkSarif";
import { anyReports } from "../support/anyReport";

// The schema's patterns were written for regular expressions without the u flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly baselineState?: string;
  readonly suppressions: readonly { readonly justification: string }[];
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Result[];
  }[];
}

function readRun(text: string): NonNullable<Log["runs"][0]> {
  const [run] = (JSON.parse(text) as Log).runs;
  if (run === undefined) throw new Error("a log without a run");
  return run;
}

describe("the SARIF log", () => {
  it.each(["ja", "en"] as const)(
    "keeps the standard's schema whatever was found (%s)",
    (language) => {
      fc.assert(
        fc.property(anyReports, (reports) => {
          const log: unknown = JSON.parse(formatCheckSarif(reports, language));
          isSarif(log);
          expect(isSarif.errors ?? []).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  it("tells each finding once, of the rule that its index names", () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const { tool, results } = readRun(formatCheckSarif(reports, "ja"));
        const counts = reports.map(({ findings, dismissed }) => findings.length + dismissed.length);
        expect(results).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
        for (const { ruleId, ruleIndex } of results) {
          expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        }
      }),
    );
  });

  it("suppresses what was dismissed and nothing else", () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const { results } = readRun(formatCheckSarif(reports, "ja"));
        const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
        const dismissed = reports.flatMap((report) => report.dismissed);
        expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(
          dismissed.map(({ finding }) => finding.code),
        );
      }),
    );
  });

  it("calls open findings new where there is a baseline, and says nothing of it where there is none", () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        for (const report of reports) {
          const { results } = readRun(formatCheckSarif([report], "ja"));
          const open = results.filter(({ suppressions }) => suppressions.length === 0);
          const wanted = report.known === null ? undefined : "new";
          expect(open.every(({ baselineState }) => baselineState === wanted)).toBe(true);
        }
      }),
    );
  });
});
