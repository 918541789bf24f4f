/** Official rules that Renkei does not check, and why: told in docs/rules, so that nobody takes silence for a yes. */
import type { Words } from "../src/core";
import type { OfficialRuleId } from "../src/core/rules/officialRules";

/** In the order of the official rules; each has a reason here or a rule that is checked, never both. */
export const leftOutOfficialRules: Readonly<Partial<Record<OfficialRuleId, Words>>> = {
  "L1-01": {
    ja: "読めないファイルや Excel ブック(.xlsx)でないファイルは、点検を始める前に、読めない理由と次にすることをお知らせします。",
    en: "A file that cannot be read or is no .xlsx workbook is refused before anything is checked, with the reason and what to do.",
  },
  "L1-04": {
    ja: "表題、凡例、注記は、計画を配る様式に必要なものです。表と分けて読み取るので、集計の妨げになりません。",
    en: "Titles, legends and notes belong to the form in which plans are circulated. They are read apart from the table and do no harm to the counts.",
  },
  "L1-14": {
    ja: "CSV のルールです。点検の対象は Excel ブックです。",
    en: "A rule for CSV; what is checked here are Excel workbooks.",
  },
  "L1-15": {
    ja: "CSV のルールです。点検の対象は Excel ブックです。",
    en: "A rule for CSV; what is checked here are Excel workbooks.",
  },
  "L2-02": {
    ja: "同じ柱や事業名を、下の行で空欄や結合により略すのは、この種の一覧表の普通の書き方です。上の行から引き継いで読み取ります。引き継ぐ名称のない空欄だけを X05 でお知らせします。",
    en: "Plans usually leave a pillar or project blank, or merge its cells, where it is the same as above. It is carried down. Only a blank with nothing to carry is told, by X05.",
  },
  "L3-01": {
    ja: "見出しの上に表題や凡例を置く様式、見出しが二段の様式も多いため、見出しの行は位置を決めずに探します。",
    en: "Many forms have a title or a legend above the headings, or headings of two rows. The headings are looked for wherever they are.",
  },
  "L3-03": {
    ja: "事業費の欄の「－」や「未定」は、金額のないことを示す普通の書き方として読み取ります。",
    en: "“－” and “未定” among costs are read as the usual way to say that there is no figure.",
  },
  "L3-05": {
    ja: "「令和3年度」「R3」「2021年度」のどれも同じ年度として読み取るため、書き方はそろえなくても構いません。年度どうしの食い違いは X07 でお知らせします。",
    en: "令和3年度, R3 and 2021年度 are read as the same fiscal year, however they are written. Years that disagree are told by X07.",
  },
  "L3-07": {
    ja: "一つのブックを点検するもので、前年度のブックの様式とは比べません。",
    en: "One workbook is checked; it is not compared with the form of last year's.",
  },
  "L3-08": {
    ja: "用語の定義や更新の履歴は、ビジョンの本文や照会の文書に書かれるもので、一覧表の中には求めません。印の意味だけは凡例で確かめます(M02)。",
    en: "Definitions and the history of changes stand in the text of the vision or in the covering letter and are not asked of the table. Only the meaning of the marks is looked up in the legend (M02).",
  },
  "L3-09": {
    ja: "市町村を横に並べる表は、見比べて記入するための様式です。集計に向く縦の一覧は、市町別の集計表として作れます。",
    en: "A column for each municipality is what makes the form easy to compare and to fill in. The summary sheets give a list in long form for each municipality.",
  },
};
