/** The sentences on the generated sheets: whose plan it is, how things were counted, what the signs mean. */
import { formatFiscalYear } from "../text/era";
import type { SummaryMunicipality, SummaryScope } from "./summaryScope";

/** 圏域名, 年度 and the sheets that were read, a fact each. */
export function describeScope({ area, fiscalYear, sourceSheets }: SummaryScope): string[] {
  return [
    ...(area === null ? [] : [`圏域名:${area}`]),
    ...(fiscalYear === null ? [] : [`年度:${formatFiscalYear(fiscalYear)}(${fiscalYear}年度)`]),
    `元の表:シート「${sourceSheets.join("」「")}」`,
  ];
}

export function describeMunicipality({ name, code, isCenter }: SummaryMunicipality): string {
  const details = [isCenter ? "連携中枢都市" : "", code === null ? "" : `団体コード ${code}`];
  const known = details.filter((detail) => detail !== "");
  return known.length === 0 ? `市町:${name}` : `市町:${name}(${known.join("、")})`;
}

/** 数え方: the rule behind every number, in two sentences. */
export const countingRule = [
  "数え方:取組項目(元のセルの一項目。「・」の小項目は親の項目に含みます)を1件とします。",
  "「うち」の件数は再掲を除いて数えます。凡例から意味が分からない印は数えません。",
] as const;

/** What the signs and looks below a list mean. */
export function describeSigns({ showsBudgets, unit }: SummaryScope): string {
  return [
    "赤字・太字:新規・拡充",
    "再掲:他の箇所にも掲げる取組",
    "●:重点プロジェクト",
    `○:取り組む${unit}`,
    ...(showsBudgets ? [`◎:予算化する${unit}(取り組む${unit}に含みます)`] : []),
  ].join("　");
}

/** Excel takes no footer longer than 255 characters (Microsoft, Excel specifications and limits). */
const longestFooterTitle = 100;

/** Footer with the sheet's title and page numbers; & is doubled, for Excel reads it as the start of a code. */
export function formatFooter(title: string): string {
  const letters = Array.from(title);
  const isLong = letters.length > longestFooterTitle;
  const short = isLong ? `${letters.slice(0, longestFooterTitle).join("")}…` : title;
  return `&L${short.replaceAll("&", "&&")}&R&P / &N`;
}
