/** 区分と色の不一致: 新規・拡充 that is not red, or red that no tag explains. Red follows from the tag, never the other way. */
import type { ColorEdit } from "../edits/edit";
import { changedColor } from "../edits/highlightColors";
import type { Measure, Plan, PlanTable } from "../plan/plan";
import {
  changeWord,
  colorSpan,
  groupByCell,
  isAllOf,
  isAllRed,
  isTold,
  isToldChanged,
  needsPartColor,
  showsChangeOtherwise,
} from "./changeColors";
import { changesOf, locateMeasure, nameOf, spanOf } from "./measures";
import type { PlanLookup } from "./planLookup";
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
      several: {
        all: {
          ja: "次の取組は{tag}ですが、赤字になっていません。赤字にしてください。",
          en: "These are tagged {tag} but not red. Please make them red.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
    },
    continuedInRed: {
      ja: "「{name}」は継続ですが、赤字になっています。黒字に戻すか、区分をご確認ください。",
      en: "“{name}” is continued but red. Please make it black again or check the tag.",
      several: {
        all: {
          ja: "次の取組は継続ですが、赤字になっています。黒字に戻すか、区分をご確認ください。",
          en: "These are continued but red. Please make them black again or check the tags.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
      fix: "ask",
    },
    redWithoutTag: {
      ja: "「{name}」は赤字ですが、【新規】【拡充】の表示がありません。白黒の印刷では区別できませんので、区分を書き添えるか、黒字に戻してください。",
      en: "“{name}” is red but has no tag 【新規】 or 【拡充】. On a black-and-white copy the difference is lost; please add the tag or make it black again.",
      several: {
        all: {
          ja: "次の取組は赤字ですが、【新規】【拡充】の表示がありません。白黒の印刷では区別できませんので、区分を書き添えるか、黒字に戻してください。",
          en: "These are red but have no tag 【新規】 or 【拡充】. On a black-and-white copy the difference is lost; please add the tags or make them black again.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
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
  check(plan, report, { canColorParts }) {
    for (const { measure, message, inCell } of listMismatches(plan)) {
      const { at, isFormula } = measure.source;
      const place = { at, span: spanOf(measure) };
      const name = nameOf(measure);
      if (message === "notRed") {
        // この Excel でセルの一部にしか塗れないものは T05 が知らせる
        if (!canColorParts && needsPartColor(measure, inCell)) continue;
        const data = { name, tag: changeWord(measure) };
        report({ ...place, message, data, fix: isFormula ? "none" : "safe" });
      } else {
        const isFixed = !isFormula && (canColorParts || !reachesOthers(measure, inCell));
        report({ ...place, message, data: { name }, fix: isFixed ? "safe" : "none" });
      }
    }
  },
  propose(finding, lookup) {
    const measure = locateMeasure(lookup.measures(finding.at), finding.span);
    if (measure === undefined) return [];
    return [colorMeasure(measure, finding.message === "notRed" ? changedColor : null, lookup)];
  },
});

interface Mismatch {
  readonly measure: Measure;
  readonly message: "notRed" | "continuedInRed" | "redWithoutTag";
  /** The measures of its cell, itself included. */
  readonly inCell: readonly Measure[];
}

function listMismatches(plan: Plan): readonly Mismatch[] {
  return plan.tables.flatMap((table) => {
    if (showsChangeOtherwise(table)) return [];
    const isRedMeaningful = givesRedAMeaning(table);
    const cellOf = groupByCell(table);
    return table.measures.flatMap((measure) => {
      const message = locateMismatch(measure, isRedMeaningful);
      return message === null ? [] : [{ measure, message, inCell: cellOf(measure) }];
    });
  });
}

function locateMismatch(measure: Measure, isRedMeaningful: boolean): Mismatch["message"] | null {
  // 新規と継続の両方が付いた取組は、どちらの色が正しいか決まらない。T02 が知らせる
  if (measure.change !== "continued" && changesOf(measure).includes("continued")) return null;
  const isRed = isAllRed(measure.source.runs);
  if (isToldChanged(measure)) return isRed ? null : "notRed";
  if (!isRedMeaningful || !isRed) return null;
  return isTold(measure.changeFrom) ? "continuedInRed" : "redWithoutTag";
}

/** Whether colouring the measure would colour other words of its cell, on a host that cannot do less. */
function reachesOthers(measure: Measure, inCell: readonly Measure[]): boolean {
  const { change } = measure;
  return !isAllOf(inCell, (one) => one.change === change && isTold(one.changeFrom));
}

/** The legend says what red is for, or a tagged measure shows it. Elsewhere red may mean anything. */
function givesRedAMeaning(table: PlanTable): boolean {
  const isInLegend = table.legend.entries.some(
    ({ meaning, look }) =>
      ["new", "expanded", "newOrExpanded"].includes(meaning) && look.color === "red",
  );
  return isInLegend || table.measures.some(isTaggedInRed);
}

function isTaggedInRed(measure: Measure): boolean {
  const isChanged = measure.change === "new" || measure.change === "expanded";
  return isChanged && measure.changeFrom !== "color" && isAllRed(measure.source.runs);
}

function colorMeasure(measure: Measure, color: string | null, lookup: PlanLookup): ColorEdit {
  const { at, cellText } = measure.source;
  const spans = [{ ...colorSpan(measure, lookup), color }];
  return { kind: "color", at, expected: cellText, spans };
}
