/** What the titles of the generated sheets begin with, taken from the plan's own title. */
import { findFiscalYears, formatFiscalYear } from "../text/era";

export interface HeadingSource {
  readonly title: string | null;
  readonly area: string | null;
  readonly fiscalYear: number | null;
}

/**
 * What a plan's title calls its list, with what stands in brackets or as a year behind it; the generated sheets
 * have words of their own for it, and say the year first.
 */
const listWords =
  /\s*[(\uFF08]?(?:連携|具体的|取り?組み?|事業|施策|参加|市町村?|別|な|の|\s)*一覧表?[)\uFF09]?(?:\s*[(\uFF08][^()\uFF08\uFF09]*[)\uFF09]|\s*[^\s()\uFF08\uFF09]{1,8}年度)?$/u;

/** "令和3年度 山口県央連携都市圏域ビジョン": title without 「取組一覧」, with the year where it is known. */
export function formatHeading({ title, area, fiscalYear }: HeadingSource): string {
  const own = title?.replace(/\s+/gu, " ").replace(listWords, "").trim() ?? "";
  const name = own === "" ? (area ?? "連携計画") : own;
  if (fiscalYear === null || findFiscalYears(name).some(({ year }) => year === fiscalYear)) {
    return name;
  }
  return `${formatFiscalYear(fiscalYear)} ${name}`;
}
