/** 区分と色の不一致: 新規・拡充 that is not red, or red that no tag explains. Red follows from the tag, never the other way. */
import type { ColorEdit } from "../edits/edit";
import { changedColor } from "../edits/highlightColors";
import type { TextRun } from "../grid/book";
import type { Measure, PlanTable } from "../plan/plan";
import { isRed } from "../text/colors";
import { locateMeasure, nameOf, spanOf } from "./measures";
import { defineRule } from "./rule";

export const tagColorMismatch = defineRule({
  code: "T04",
  id: "tag-color-mismatch",
  severity: "warning",
  fix: "safe",
  serves: ["L1-11"],
  title: { ja: "区分と文字の色が合わない", en: "Tag and colour disagree" },
  why: {
    ja: "この一覧では新規・拡充を赤字で示します。色は転記や貼り付けで失われやすく、色と区分が合わないと読む人が迷います。区分の文字を残し、色は区分に合わせます。",
    en: "New and expanded measures are shown in red. Colour gets lost when text is copied, and readers are misled where it disagrees with the tag. The tag stays in the text, and the colour follows it.",
  },
  messages: {
    notRed: {
      ja: "「{name}」は{tag}ですが、赤字になっていません。赤字にしてください。",
      en: "“{name}” is tagged {tag} but not red. Please make it red.",
    },
    continuedInRed: {
      ja: "「{name}」は継続ですが、赤字になっています。黒字に戻すか、区分をご確認ください。",
      en: "“{name}” is continued but red. Please make it black again or check the tag.",
      fix: "ask",
    },
    redWithoutTag: {
      ja: "「{name}」は赤字ですが、【新規】【拡充】の表示がありません。白黒の印刷では区別できませんので、区分を書き添えるか、黒字に戻してください。",
      en: "“{name}” is red but has no tag 【新規】 or 【拡充】. On a black-and-white copy the difference is lost; please add the tag or make it black again.",
      fix: "none",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性                 │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】◀T04 │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性                   │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】} │ ○    │ ○`,
  },
  check(plan, report) {
    for (const table of plan.tables) {
      if (showsChangeOtherwise(table)) continue;
      const isRedMeaningful = givesRedAMeaning(table);
      for (const measure of table.measures) {
        const message = locateMismatch(measure, isRedMeaningful);
        if (message === null) continue;
        const { at, isFormula } = measure.source;
        const place = { at, span: spanOf(measure), fix: isFormula ? "none" : "safe" } as const;
        const name = nameOf(measure);
        if (message === "notRed") {
          const tag = measure.change === "new" ? "新規" : "拡充";
          report({ ...place, message, data: { name, tag } });
        } else report({ ...place, message, data: { name } });
      }
    }
  },
  propose(finding, lookup) {
    const measure = locateMeasure(lookup.measures(finding.at), finding.span);
    if (measure === undefined) return [];
    return [colorMeasure(measure, finding.message === "notRed" ? changedColor : null)];
  },
});

function locateMismatch(
  measure: Measure,
  isRedMeaningful: boolean,
): "notRed" | "continuedInRed" | "redWithoutTag" | null {
  const { runs } = measure.source;
  const isTold = measure.changeFrom === "tag" || measure.changeFrom === "column";
  if (isTold && measure.change !== "continued") return isAllRed(runs) ? null : "notRed";
  if (!isRedMeaningful || !isAllRed(runs)) return null;
  return isTold ? "continuedInRed" : "redWithoutTag";
}

/** Spaces have no colour that anybody sees. */
function isAllRed(runs: readonly TextRun[]): boolean {
  const seen = runs.filter((run) => run.text.trim() !== "");
  return seen.length > 0 && seen.every((run) => run.font.color !== null && isRed(run.font.color));
}

/** The legend says what red is for, or a tagged measure shows it. Elsewhere red may mean anything. */
function givesRedAMeaning(table: PlanTable): boolean {
  const isInLegend = table.legend.entries.some(
    ({ meaning, look }) =>
      ["new", "expanded", "newOrExpanded"].includes(meaning) && look.color === "red",
  );
  return isInLegend || table.measures.some(isTaggedInRed);
}

/** Where the legend has another colour for 新規・拡充, the sheet's own convention stands. */
function showsChangeOtherwise(table: PlanTable): boolean {
  return table.legend.entries.some(
    ({ meaning, look }) =>
      ["new", "expanded", "newOrExpanded"].includes(meaning) &&
      (look.fill !== undefined || (look.color !== undefined && look.color !== "red")),
  );
}

function isTaggedInRed(measure: Measure): boolean {
  const isChanged = measure.change === "new" || measure.change === "expanded";
  return isChanged && measure.changeFrom !== "color" && isAllRed(measure.source.runs);
}

function colorMeasure({ source }: Measure, color: string | null): ColorEdit {
  const spans = [{ start: source.start, end: source.end, color }];
  return { kind: "color", at: source.at, expected: source.cellText, spans };
}
