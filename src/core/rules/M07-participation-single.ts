/** 単独の取組: a measure that one municipality alone takes part in. Legitimate cases exist; the plan is about cooperation. */
import { participantsOf } from "./markCells";
import { nameOf } from "./measures";
import { defineRule } from "./rule";

export const participationSingle = defineRule({
  code: "M07",
  id: "participation-single",
  severity: "info",
  fix: "none",
  serves: [],
  title: { ja: "取り組む市町村が一つだけ", en: "One municipality alone takes part" },
  why: {
    ja: "一つの市町村だけの取組の多くは、ほかの市町村の印の記入漏れか、連携の相手をこれから決める取組です。そのままでは、連携していない取組まで連携の件数に数えられます。",
    en: "Where one municipality stands alone, the marks of others were often forgotten, or the partners are yet to be found. As it is, the count of joint measures includes one that is not.",
  },
  messages: {
    single: {
      ja: "「{name}」に印があるのは{municipality}だけです。連携して行う取組として載せてよいか、ほかの市町村の印の記入漏れがないかをご確認ください。",
      en: "Only {municipality} takes part in “{name}”. Please check whether it belongs among the joint measures, and whether marks of others were forgotten.",
      several: {
        all: {
          ja: "次の取組に印があるのは{municipality}だけです。連携して行う取組として載せてよいか、ほかの市町村の印の記入漏れがないかをご確認ください。",
          en: "Only {municipality} takes part. Please check whether these belong among the joint measures, and whether marks of others were forgotten.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性          │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催      │ ○     │ ○     │ ○
      地域公共交通  │ 実証運行の実施◀M07   │ ○     │       │`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○     │ ○
      地域公共交通  │ 実証運行の実施   │ ○     │ ○     │`,
  },
  check(plan, report) {
    for (const table of plan.tables) {
      if (table.municipalities.length < 2) continue;
      for (const row of table.rows) {
        const [municipality, ...others] = participantsOf(row, table);
        const first = table.measures[row.measures[0] ?? -1];
        if (first === undefined || municipality === undefined || others.length > 0) continue;
        const name = nameOf(first);
        report({ message: "single", at: first.source.at, data: { name, municipality } });
      }
    }
  },
});
