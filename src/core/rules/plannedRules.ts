/**
 * The rules that have their code but no check yet. They hold their place in the catalogue,
 * so that a code means one thing from the first day; nothing is checked in their name.
 */
import type { RuleFacts } from "./rule";

/** In order of code. */
export const plannedRules: readonly RuleFacts[] = [
  {
    code: "T06",
    id: "new-known-from-last-year",
    severity: "warning",
    fix: "none",
    serves: [],
    title: { ja: "新規だが前年度にもある", en: "New, yet in last year's plan" },
  },
  {
    code: "T07",
    id: "change-from-last-year-untagged",
    severity: "warning",
    fix: "none",
    serves: [],
    title: { ja: "前年度との増減に区分がない", en: "A change from last year without a tag" },
  },
  {
    code: "C01",
    id: "response-changes-others",
    severity: "error",
    fix: "ask",
    serves: [],
    title: {
      ja: "ほかの市町村の列が変更されている",
      en: "Another municipality's column was changed",
    },
  },
  {
    code: "C02",
    id: "response-form-changed",
    severity: "warning",
    fix: "ask",
    serves: [],
    title: { ja: "様式が配布したものと違う", en: "The form differs from the one sent out" },
  },
  {
    code: "C04",
    id: "respondent-unclear",
    severity: "error",
    fix: "ask",
    serves: [],
    title: { ja: "回答した団体が特定できない", en: "The respondent is unclear" },
  },
  {
    code: "C05",
    id: "response-missing",
    severity: "warning",
    fix: "none",
    serves: [],
    title: { ja: "未回答または変更なし", en: "No response, or nothing changed" },
  },
  {
    code: "C06",
    id: "response-repeated",
    severity: "warning",
    fix: "ask",
    serves: [],
    title: { ja: "同じ団体から複数届いている", en: "Several responses of one municipality" },
  },
  {
    code: "C07",
    id: "response-unreadable",
    severity: "error",
    fix: "none",
    serves: ["L1-01"],
    title: { ja: "読めないファイルが届いている", en: "A response that cannot be read" },
  },
  {
    code: "C08",
    id: "wording-differs",
    severity: "warning",
    fix: "ask",
    serves: [],
    title: { ja: "共通の文言が市町村で違う", en: "Common wording differs" },
  },
];
