/** The first word with Excel: whether it is one that the add-in can work in, which language it shows and how it looks. */

/** What answered, or why the add-in cannot work there. */
export type ExcelAnswer =
  | { readonly kind: "ready"; readonly language: "ja" | "en" }
  /** A browser by itself, or another program of Office. */
  | { readonly kind: "not-excel" }
  /** Excel before ExcelApi 1.13 (Excel 2019 and older). */
  | { readonly kind: "old-excel" };

/** Settles when Excel answers, which may be never: whoever waits keeps the time. office.js must have been loaded. */
export async function awaitExcel(): Promise<ExcelAnswer> {
  const { host } = await Office.onReady();
  // The typings promise a host; in a browser by itself there is none.
  if (host !== Office.HostType.Excel) return { kind: "not-excel" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return { kind: "old-excel" };
  return { kind: "ready", language: speaksJapanese() ? "ja" : "en" };
}

/** Whether Excel is dark; null where it does not say (before Excel 2021 on some systems). */
export function isExcelDark(): boolean | null {
  const theme = themeOf(Office.context);
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = /^#?([\da-f]{6})/iu.exec(theme?.bodyBackgroundColor ?? "")?.[1];
  return background === undefined ? null : isDark(background);
}

/** The typings promise a theme with all its colours; some versions of Excel have none, or a part. */
function themeOf(context: {
  readonly officeTheme?: Partial<Office.OfficeTheme>;
}): Partial<Office.OfficeTheme> | undefined {
  return context.officeTheme;
}

function speaksJapanese(): boolean {
  return Office.context.displayLanguage.toLowerCase().startsWith("ja");
}

/** Whether light text reads better on the colour ("RRGGBB"): its brightness by ITU-R BT.601 is under a half. */
function isDark(color: string): boolean {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
