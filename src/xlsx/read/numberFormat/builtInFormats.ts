/** The number formats that styles name only by number, as Japanese Excel shows them. */

const fixed: readonly (readonly [id: number, code: string])[] = [
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "¥#,##0;¥-#,##0"],
  [6, "¥#,##0;[Red]¥-#,##0"],
  [7, "¥#,##0.00;¥-#,##0.00"],
  [8, "¥#,##0.00;[Red]¥-#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ '],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
];

/** Those of which ECMA-376 gives two or three the same look. */
const japanese: readonly (readonly [ids: readonly number[], code: string])[] = [
  [[27, 36, 50, 57], "[$-411]ge.m.d"],
  [[28, 29, 51, 54, 58], '[$-411]ggge"年"m"月"d"日"'],
  [[34, 52, 55], 'yyyy"年"m"月"'],
  [[35, 53, 56], 'm"月"d"日"'],
];

const codes: ReadonlyMap<number, string> = new Map([
  ...fixed,
  ...japanese.flatMap(([ids, code]) => ids.map((id) => [id, code] as const)),
]);

/** The format code of a built-in number format (ECMA-376 part 1, 18.8.30, locale ja-jp); General for others. */
export function builtInFormat(id: number): string {
  return codes.get(id) ?? "General";
}
