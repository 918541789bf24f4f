/** 再掲の元がない: a re-listed measure whose original is not in the plan, or is there under another name. */
import { formatPlace, nameOf, spanOf } from "./measures";
import { locateOriginals } from "./relisting";
import { defineRule } from "./rule";

export const relistedWithoutOriginal = defineRule({
  code: "T08",
  id: "relisted-without-original",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "再掲の元が見つからない", en: "Re-listed without an original" },
  why: {
    ja: "再掲は件数から除いて数えます。元の取組がないまま再掲だけが残ると、その取組はどこにも数えられません。",
    en: "Re-listed measures are left out of the counts. Without its original, a measure is counted nowhere.",
  },
  messages: {
    missing: {
      ja: "「{name}」は再掲ですが、元の取組が見つかりません。元の取組の名称を確かめるか、再掲の表示を外してください。",
      en: "“{name}” is re-listed, but its original was not found. Please check the name of the original or remove the tag.",
      several: {
        all: {
          ja: "次の取組は再掲ですが、元の取組が見つかりません。元の取組の名称を確かめるか、再掲の表示を外してください。",
          en: "These are re-listed, but their originals were not found. Please check their names or remove the tags.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
    },
    candidate: {
      ja: "「{name}」は再掲ですが、同じ名称の取組がありません。「{candidate}」({cell})の再掲でしたら、名称をそろえてください。",
      en: "“{name}” is re-listed, but no measure has that name. If its original is “{candidate}” ({cell}), please give both the same name.",
    },
    ambiguous: {
      ja: "「{name}」は再掲ですが、同じ名称の取組が{count}件あり、どれの再掲か分かりません。事業名や内容を書き添えてください。",
      en: "“{name}” is re-listed, but {count} measures have that name. Please add which project it belongs to.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催                   │ ○    │ ○
      人材の育成    │ 図書館の相互利用の促進【再掲】◀T08 │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性               │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談窓口の設置         │ ○    │ ○
      人材の育成    │ 創業相談窓口の設置【再掲】 │ ○    │ ○`,
  },
  check(plan, report) {
    for (const { measure, original, rivals, nearest } of locateOriginals(plan)) {
      if (original !== null) continue;
      const candidate = rivals > 0 ? null : nearest();
      const place = { at: measure.source.at, span: spanOf(measure) };
      const name = nameOf(measure);
      if (rivals > 0) {
        report({ ...place, message: "ambiguous", data: { name, count: rivals } });
      } else if (candidate === null) {
        report({ ...place, message: "missing", data: { name } });
      } else {
        const { at } = candidate.source;
        const data = { name, candidate: nameOf(candidate), cell: formatPlace(at, place.at) };
        report({ ...place, message: "candidate", data, related: [at] });
      }
    }
  },
});
