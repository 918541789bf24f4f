/** 再掲の表示漏れ: the same measure twice, and nothing says that one of them is re-listed. */
import type { Edit } from "../edits/edit";
import type { Measure } from "../plan/plan";
import { formatPlace, locateMeasure, nameOf, spanOf } from "./measures";
import { indexNames } from "./relisting";
import { defineRule } from "./rule";

export const measureRepeated = defineRule({
  code: "T10",
  id: "measure-repeated",
  severity: "warning",
  fix: "ask",
  serves: [],
  title: {
    ja: "同じ取組が再掲の表示なしで繰り返されている",
    en: "The same measure again without a tag",
  },
  why: {
    ja: "再掲の表示がないと、同じ取組が二重に数えられ、件数が実際より多くなります。",
    en: "Without the tag 【再掲】 it is counted twice, and the totals come out too large.",
  },
  messages: {
    repeated: {
      ja: "「{name}」は{cell}にもあり、再掲の表示がありません。同じ取組でしたら【再掲】を付け、別の取組でしたら名称で区別できるようにしてください。",
      en: "“{name}” also stands in {cell}, and neither is tagged as re-listed. If they are the same, please add 【再掲】; if not, please tell them apart by name.",
    },
  },
  examples: {
    bad: `
      事業名      │ 取組の方向性                    │ 山口市 │ 宇部市
      人材の確保   │ 大学と連携した県内就職の促進    │ ○    │ ○
      大学との連携 │ 大学と連携した県内就職の促進◀T10 │ ○    │ ○`,
    good: `
      事業名      │ 取組の方向性                       │ 山口市 │ 宇部市
      人材の確保   │ 大学と連携した県内就職の促進       │ ○    │ ○
      大学との連携 │ 大学と連携した県内就職の促進【再掲】 │ ○    │ ○`,
  },
  check(plan, report) {
    const names = indexNames(plan);
    for (const named of names.originals) {
      const { measure } = named;
      const alike = names.isGeneric(named) ? names.sameThing(named) : names.sameName(named);
      const [first] = alike;
      if (first === undefined || first === measure) continue;
      const { at } = measure.source;
      const name = nameOf(measure);
      report({
        message: "repeated",
        at,
        span: spanOf(measure),
        data: { name, cell: formatPlace(first.source.at, at) },
        // Whichever of them comes first when rows are sorted, the same is said.
        subject: name,
        related: [first.source.at],
        fix: measure.source.isFormula ? "none" : "ask",
      });
    }
  },
  propose(finding, lookup) {
    const measure = locateMeasure(lookup.measures(finding.at), finding.span);
    return measure === undefined ? [] : [tagAsRelisted(measure)];
  },
});

/** Writes 【再掲】 at the end of the measure's own line. */
function tagAsRelisted({ source }: Measure): Edit {
  const own = source.cellText.slice(source.start, source.end).split("\n")[0] ?? "";
  const end = source.start + own.trimEnd().length;
  const splices = [{ start: end, end, text: "【再掲】" }];
  return { kind: "text", at: source.at, expected: source.cellText, splices };
}
