/** 一部だけの赤字: 新規・拡充 that shares its cell with other words, on a host that cannot colour part of a cell. */
import {
  changeWord,
  groupByCell,
  isAllRed,
  isToldChanged,
  needsPartColor,
  showsChangeOtherwise,
} from "./changeColors";
import { nameOf, spanOf } from "./measures";
import { defineRule } from "./rule";

export const colorNotWritable = defineRule({
  code: "T05",
  id: "color-not-writable",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "セルの一部だけを赤字にできない", en: "Part of a cell cannot be coloured" },
  why: {
    ja: "一つのセルに複数の取組があると、新規・拡充の取組だけを赤字にする必要があります。セルの一部の文字色は、Excel の版によってはアドインから変えられません(ExcelApi 1.18 に対応する版で変えられます)。セル全体を赤字にすると、継続の取組まで新規に見えてしまいます。",
    en: "Where a cell holds several measures, only the new and expanded ones are to be red. Some versions of Excel do not let an add-in colour part of a cell (it takes ExcelApi 1.18). Making the whole cell red would make continued measures look new.",
  },
  messages: {
    byHand: {
      ja: "「{name}」は{tag}ですが、赤字になっていません。同じセルに赤字以外の文字もあり、この Excel ではアドインからセルの一部だけを赤字にできません。セルをダブルクリックして「{name}」の部分を選び、手作業で赤字にしてください。",
      en: "“{name}” is tagged {tag} but not red. Other words of its cell must not be red, and in this Excel an add-in cannot colour part of a cell. Please double-click the cell, select “{name}” and make it red by hand.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性                                      │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会の開催【新規】◀T05 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成⏎観光案内板の整備               │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性                                        │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎{red:起業家交流会の開催【新規】} │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成⏎観光案内板の整備                 │ ○    │ ○`,
    context: { canColorParts: false },
  },
  check(plan, report, { canColorParts }) {
    if (canColorParts) return;
    for (const table of plan.tables) {
      if (showsChangeOtherwise(table)) continue;
      const cellOf = groupByCell(table);
      for (const measure of table.measures) {
        if (!isToldChanged(measure) || isAllRed(measure.source.runs)) continue;
        if (!needsPartColor(measure, cellOf(measure))) continue;
        const data = { name: nameOf(measure), tag: changeWord(measure) };
        report({ message: "byHand", at: measure.source.at, span: spanOf(measure), data });
      }
    }
  },
});
