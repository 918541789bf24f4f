/** Reports of checks made up at random, with any text in them: for judges of the formats that `check` prints. */
import fc from "fast-check";
import { ruleFacts, type Finding } from "../../src/core";
import { reportError, type CheckReport } from "../../src/cli/checkReport";

/** Whatever a cell may hold or a host may hand over: control characters and lone halves of surrogate pairs too. */
const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("", "市町別", "=1+1", "]]>", '<a b="c">&amp;', "𠮷野家"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      maxLength: 12,
    }),
  },
);

const anyPlace = fc.record({
  sheet: anyText,
  row: fc.nat(1_048_575),
  column: fc.nat(16_383),
});

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    facts: fc.constantFrom(...ruleFacts),
    severity: fc.constantFrom("error", "warning", "info"),
    at: anyPlace,
    related: fc.array(anyPlace, { maxLength: 3 }),
    fix: fc.constantFrom("none", "ask", "safe"),
    ja: anyText,
    en: anyText,
    subject: anyText,
    fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/u),
  })
  .map(({ facts, ja, en, ...rest }) => ({
    ...rest,
    code: facts.code,
    rule: facts.id,
    message: "any",
    data: {},
    span: null,
    words: { ja, en },
  }));

const anyDismissal = anyFinding.chain((finding) =>
  fc
    .record({ reason: anyText, by: fc.option(anyText), on: fc.option(fc.constant("2026-11-23")) })
    .map(({ reason, by, on }) => ({
      finding,
      dismissal: {
        fingerprint: finding.fingerprint,
        code: finding.code,
        subject: finding.subject,
        reason,
        ...(by !== null && { by }),
        ...(on !== null && { on }),
      },
    })),
);

const anyCheck: fc.Arbitrary<CheckReport> = fc.record({
  file: fc.oneof(anyText, fc.constantFrom("回答/a.xlsx", "/tmp/b c.xlsx", "..\\d.xlsx")),
  findings: fc.array(anyFinding, { maxLength: 6 }),
  dismissed: fc.array(anyDismissal, { maxLength: 3 }),
  stale: fc.constant([]),
  problem: fc.option(
    fc.record({
      code: fc.constantFrom("memory-newer", "memory-unreadable"),
      words: fc.record({ ja: anyText, en: anyText }),
    }),
  ),
  settings: fc.constantFrom({}, { rules: { M01: "off" } } as const),
  known: fc.option(fc.array(anyFinding, { maxLength: 2 })),
  error: fc.constant(null),
});

const anyRefusal = fc
  .record({ file: anyText, message: anyText })
  .map(({ file, message }) => reportError(file, { code: "file-csv", message }));

export const anyReports: fc.Arbitrary<readonly CheckReport[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: anyCheck }, { weight: 1, arbitrary: anyRefusal }),
  { maxLength: 3 },
);
