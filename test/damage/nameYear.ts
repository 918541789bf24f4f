/** Fiscal years as clerks write them into titles and file names. */

/** 令和3年度 for 2021; 平成30年度 for 2018. */
export function nameYear(year: number): string {
  return year > 2018 ? `令和${String(year - 2018)}年度` : `平成${String(year - 1988)}年度`;
}
