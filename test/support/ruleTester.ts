/**
 * Tests a rule on drawn sheets. Only this rule runs, so that a new rule never disturbs another one's cases.
 * Beside what the markers expect, it checks for every case what must hold for all rules: no unfilled placeholder,
 * proposals that remove their finding and propose nothing the second time, no dependence on the order of rows.
 */
import { describe, expect, it } from "@jest/globals";
import { formatAddress, type Book, type Plan, type TextRun } from "../../src/core";
import { readPlan } from "../../src/core/read";
import { proposeFixes } from "../../src/core/rules/proposeFixes";
import type { Finding } from "../../src/core/rules/finding";
import type { Rule } from "../../src/core/rules/rule";
import { runRules, type CheckOptions } from "../../src/core/rules/runRules";
import { applyToBook } from "./applyToBook";
import { drawSheet, type ExpectedFinding } from "./drawSheet";
import { reverseRows } from "./reverseRows";

/** Pictures by a sentence that says what they show. */
export interface RuleCases {
  /** Sheets in which the rule finds nothing. */
  readonly valid: Readonly<Record<string, string>>;
  /** Sheets whose markers are exactly what the rule finds. */
  readonly invalid: Readonly<Record<string, string>>;
  /** Sheets after all proposals, by the sentence of the invalid case. */
  readonly repaired?: Readonly<Record<string, string>>;
  /** Plans for messages that no drawn sheet leads to, such as those about a roster in the settings. */
  readonly plans?: Readonly<Record<string, Plan>>;
  /** What people set and the host can, in all of these cases; absent: nothing set, and a host that can everything. */
  readonly options?: CheckOptions;
  /** Sheets whose markers are what the rule finds where something else is set. */
  readonly invalidWith?: Readonly<Record<string, { picture: string; options: CheckOptions }>>;
}

/** Declares the tests of a rule. */
export function testRule(rule: Rule, cases: RuleCases): void {
  const { valid, invalid, repaired = {}, plans = {}, options = {}, invalidWith = {} } = cases;
  describe(`${rule.code} ${rule.id}`, () => {
    for (const [sentence, picture] of Object.entries(valid)) {
      it(`accepts: ${sentence}`, () => {
        const { book, expected } = drawSheet(picture);
        expect(expected).toEqual([]);
        expect(findIn(rule, book, options).map((finding) => describeFinding(finding))).toEqual([]);
      });
    }
    for (const [sentence, picture] of Object.entries(invalid)) {
      it(`finds: ${sentence}`, () => {
        expectMarked(rule, picture, options);
      });
    }
    for (const [sentence, own] of Object.entries(invalidWith)) {
      it(`finds: ${sentence}`, () => {
        expectMarked(rule, own.picture, own.options);
      });
    }
    for (const [sentence, picture] of Object.entries(repaired)) {
      it(`repairs: ${sentence}`, () => {
        expectRepaired(rule, invalid[sentence] ?? "", picture, options);
      });
    }
    for (const [sentence, plan] of Object.entries(plans)) {
      it(`finds: ${sentence}`, () => {
        expectFilled(runRules([rule], plan, options));
      });
    }
    it("has no case twice", () => {
      const pictures = [...Object.values(valid), ...Object.values(invalid)].map(squeeze);
      expect(new Set(pictures).size).toBe(pictures.length);
    });
    it("says each of its messages in some case", () => {
      const drawn = Object.values(invalid).flatMap((picture) =>
        findIn(rule, drawSheet(picture).book, options),
      );
      const made = Object.values(plans).flatMap((plan) => runRules([rule], plan, options));
      const others = Object.values(invalidWith).flatMap((own) =>
        findIn(rule, drawSheet(own.picture).book, own.options),
      );
      const said = new Set([...drawn, ...made, ...others].map((finding) => finding.message));
      expect([...said].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

/** Everything that must hold for a sheet whose markers say what the rule finds. */
export function expectMarked(rule: Rule, picture: string, options: CheckOptions = {}): void {
  const { book, expected } = drawSheet(picture);
  const plan = readPlan(book);
  const findings = runRules([rule], plan, options);
  expect(findings.map((finding) => describeFinding(finding, expected))).toEqual(
    expected.map(describeExpected).sort(compareCells),
  );
  expectFilled(findings);
  expect(runRules([rule], reverseRows(plan), options)).toEqual(findings);
  expectProposals(rule, book, options);
}

function expectFilled(findings: readonly Finding[]): void {
  expect(findings).not.toEqual([]);
  for (const { words } of findings) {
    expect(words.ja).not.toMatch(/[{}]/u);
    expect(words.en).not.toMatch(/[{}]/u);
  }
}

function expectProposals(rule: Rule, book: Book, options: CheckOptions): void {
  const plan = readPlan(book);
  const findings = runRules([rule], plan, options);
  const { edits, applied, left } = proposeFixes([rule], findings, plan, "ask", options);
  expect(applied).toEqual(findings.filter((finding) => finding.fix !== "none"));
  const repaired = readPlan(applyToBook(book, edits));
  const after = runRules([rule], repaired, options);
  expect(after.map((finding) => describeFinding(finding))).toEqual(
    left.map((finding) => describeFinding(finding)),
  );
  expect(proposeFixes([rule], after, repaired, "ask", options).edits).toEqual([]);
}

function expectRepaired(rule: Rule, before: string, after: string, options: CheckOptions): void {
  const { book } = drawSheet(before);
  const plan = readPlan(book);
  const findings = runRules([rule], plan, options);
  const { edits } = proposeFixes([rule], findings, plan, "ask", options);
  expect(describeBook(applyToBook(book, edits))).toEqual(describeBook(drawSheet(after).book));
}

function findIn(rule: Rule, book: Book, options: CheckOptions): readonly Finding[] {
  return runRules([rule], readPlan(book), options);
}

/** `取組一覧!D6 M01`, with the message where the marker of that cell names one. */
function describeFinding(finding: Finding, expected: readonly ExpectedFinding[] = []): string {
  const wantsMessage = expected.some(
    (one) => one.message !== null && sameCell(one.at, finding.at) && one.code === finding.code,
  );
  const message = wantsMessage ? finding.message : null;
  return describeExpected({ at: finding.at, code: finding.code, message });
}

function describeExpected({ at, code, message }: ExpectedFinding): string {
  return `${at.sheet}!${formatAddress(at)} ${code}${message === null ? "" : `:${message}`}`;
}

function sameCell(a: ExpectedFinding["at"], b: ExpectedFinding["at"]): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** Markers are drawn in the order of findings: sheet, row, column; several in a cell by code. */
function compareCells(a: string, b: string): number {
  const [cellA] = a.split(" ");
  const [cellB] = b.split(" ");
  return cellA === cellB ? a.localeCompare(b) : 0;
}

function describeBook(book: Book): unknown {
  return book.sheets.map((sheet) =>
    sheet.rowNumbers.map((row) =>
      sheet.cellsInRow(row).map((cell) => `${formatAddress(cell)} ${describeRuns(cell.runs)}`),
    ),
  );
}

function describeRuns(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, font }) => `${text}${font.color === null ? "" : `(${font.color})`}`)
    .join("|");
}

function squeeze(picture: string): string {
  return picture.replace(/[ \n]/gu, "");
}
