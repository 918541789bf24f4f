import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../core";
import { applyDismissals, numberOccurrences } from "./applyDismissals";
import { makeDismissal, type Dismissal } from "./dismissal";

/** A finding of which only the fingerprint and the row matter. */
function makeFinding(fingerprint: string, row: number): Finding {
  return {
    code: "M01",
    rule: "mark-variant",
    severity: "warning",
    message: "variant",
    data: {},
    at: { sheet: "取組一覧", row, column: 0 },
    span: null,
    related: [],
    fix: "safe",
    words: { ja: "印", en: "mark" },
    subject: "",
    fingerprint,
  };
}

function makeFindings(fingerprints: readonly string[]): readonly Finding[] {
  return fingerprints.map((fingerprint, row) => makeFinding(fingerprint, row));
}

function dismissalOf(fingerprint: string, occurrence?: number): Dismissal {
  return {
    fingerprint,
    code: "M01",
    subject: "印",
    reason: "可",
    ...(occurrence !== undefined && { occurrence }),
  };
}

const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
const stored = fc.array(
  fc.record({ letter: fc.constantFrom("a", "b", "d"), occurrence: fc.nat(4) }),
  { maxLength: 8 },
);

function countOf(all: readonly string[], wanted: string): number {
  return all.filter((one) => one === wanted).length;
}

describe("applyDismissals", () => {
  it("leaves open what there is more of than dismissals, and stale what there is less of", () => {
    fc.assert(
      fc.property(letters, stored, (fingerprints, dismissals) => {
        const kept = dismissals.map(({ letter, occurrence }) => dismissalOf(letter, occurrence));
        const { open, dismissed, stale } = applyDismissals(makeFindings(fingerprints), kept);
        for (const letter of ["a", "b", "c", "d"]) {
          const found = countOf(fingerprints, letter);
          const said = countOf(
            dismissals.map((one) => one.letter),
            letter,
          );
          const openOnes = open.map((one) => one.fingerprint);
          expect(countOf(openOnes, letter)).toBe(Math.max(0, found - said));
          const staleOnes = stale.map((one) => one.fingerprint);
          expect(countOf(staleOnes, letter)).toBe(Math.max(0, said - found));
        }
        expect(dismissed.length + open.length).toBe(fingerprints.length);
        for (const { finding, dismissal } of dismissed) {
          expect(finding.fingerprint).toBe(dismissal.fingerprint);
        }
      }),
    );
  });

  it("gives each dismissal to the very finding it was made for, in whatever order they were made", () => {
    const cases = letters.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all.map((_, index) => index))),
    );
    fc.assert(
      fc.property(cases, ([fingerprints, chosen]) => {
        const findings = makeFindings(fingerprints);
        const occurrences = numberOccurrences(findings);
        const wanted = chosen.flatMap((index) => findings[index] ?? []);
        const dismissals = wanted.map((finding) =>
          makeDismissal(finding, { reason: "可" }, occurrences.get(finding) ?? 0),
        );
        const { open, dismissed, stale } = applyDismissals(findings, dismissals);
        expect(open).toEqual(findings.filter((finding) => !wanted.includes(finding)));
        expect(new Set(dismissed.map(({ finding }) => finding))).toEqual(new Set(wanted));
        expect(stale).toEqual([]);
      }),
    );
  });

  it("keeps the second of two dismissed when the first one is gone", () => {
    const { open, dismissed } = applyDismissals(makeFindings(["a"]), [dismissalOf("a", 1)]);
    expect(open).toEqual([]);
    expect(dismissed).toHaveLength(1);
  });

  it("makes a dismissal that says what was found where the finding has no subject of its own", () => {
    expect(makeDismissal(makeFinding("a", 0), { reason: "可" }, 0)).toEqual(dismissalOf("a"));
  });
});
