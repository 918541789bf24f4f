/** 年度: fiscal years in titles, sheet names and headings, in every way they are written. */
import { narrowAscii } from "./fold";

export interface FoundYear {
  /** Western year: 令和3年度 is 2021. Of a date it is the calendar year. */
  readonly year: number;
  /** UTF-16 offsets; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /**
   * Whether it can name a plan's year. False for dates (令和3年4月1日, R3.4.1) and for periods: both ends of
   * 令和3～7年度 are given with false, and so is what begins or ends one (令和2年度から, 令和7年度まで).
   */
  readonly isFiscal: boolean;
}

/** All years of a text, ascending. A year given twice over, 2021(令和3)年度, is one. */
export function findFiscalYears(text: string): FoundYear[] {
  const narrow = narrowAscii(text);
  const found: FoundYear[] = [];
  for (const match of narrow.matchAll(yearPattern)) {
    const year = readYear(match.groups ?? {});
    if (year === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const isFiscal = !isDate(narrow, end, match[0]) && !isOpenPeriod(narrow, end);
    found.push({ year, start, end, raw: text.slice(start, end), isFiscal });
  }
  return withoutPeriods(withBareEnds(found, text, narrow), narrow);
}

/** 2021 as 令和3年度, 2019 as 令和元年度, earlier years as 平成 and 昭和. */
export function formatFiscalYear(year: number): string {
  const era = eras.find(({ first }) => year >= first) ?? showa;
  const count = year - era.first + 1;
  return `${era.name}${count === 1 ? "元" : count}年度`;
}

/** The western year of one that is counted in an era: 令和8, R8, s63, 令和元. Null for what is none, and for years no era had. */
export function westernYear(written: string): number | null {
  const [, name = "", count = ""] = /^(\D+?)(\d{1,2}|元)$/u.exec(written) ?? [];
  return readEraYear(name.toUpperCase(), count);
}

interface Era {
  readonly name: string;
  /** Its first year. */
  readonly first: number;
  /** Years counted under it; plans made before 2019 speak of 平成33年度. */
  readonly longest: number;
}

const reiwa: Era = { name: "令和", first: 2019, longest: 40 };
const heisei: Era = { name: "平成", first: 1989, longest: 45 };
const showa: Era = { name: "昭和", first: 1926, longest: 64 };
const eras: readonly Era[] = [reiwa, heisei, showa];

const eraOfName: ReadonlyMap<string, Era> = new Map([
  ...["令和", "令", "㋿", "R"].map((name) => [name, reiwa] as const),
  ...["平成", "平", "㍻", "H"].map((name) => [name, heisei] as const),
  // S alone is no year of a plan; of a date it is.
  ...["昭和", "㍼", "S"].map((name) => [name, showa] as const),
]);

const kanjiCount = "[一二三四五六七八九十〇]{1,3}";

const anyEra = "(?:令和|平成|昭和|[RH令平㋿㍻㍼])";
/** Titles are often spaced out: 令 和 3 年 度. */
const ending = String.raw`(?:\s*年\s*度|\s*年)?`;
/** The same year counted the other way: (2021), (令和3年度). */
const again = String.raw`(?:\s*[(](?:西暦)?(?:(?:19|20)\d\d|${anyEra}\s*(?:\d{1,2}|元))(?:年度?)?[)])`;

/** Spelled eras take any count; letters and single kanji only as a token, so that 政令3, AR3 and R32x are none. */
const yearPattern = new RegExp(
  [
    String.raw`(?<era>令\s*和|平\s*成|昭\s*和|㋿|㍻|㍼)\s*(?<count>\d{1,2}(?!\d)|元|${kanjiCount})${again}?${ending}`,
    String.raw`(?<![A-Za-z0-9\p{Script=Han}])(?<short>[RH令平])\.?\s?(?<shortCount>\d{1,2}|元)(?![A-Za-z0-9])${again}?${ending}`,
    String.raw`(?<![A-Za-z0-9])FY\s?'?(?<fy>(?:20)?\d\d)(?!\d)(?:\s*年度)?`,
    String.raw`(?<![A-Za-z0-9,.])(?<western>(?:19|20)\d\d)(?:\s*年度|\s*年|${again}${ending}|(?=[-/.]\d{1,2}[-/.]\d))`,
    // A year alone, as in the name of a sheet: 取組一覧2021.
    String.raw`(?:(?<=^|[\s_(（「【])(?<bare>20[0-4]\d)(?=$|[\s_)）」】])|(?<=\p{L})(?<last>20[0-4]\d)$)`,
  ].join("|"),
  "gu",
);

function readYear(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { western, bare, last, fy, era, short } = groups;
  const written = western ?? bare ?? last ?? fy;
  if (written !== undefined) return Number(written.padStart(4, "20"));
  return readEraYear(era ?? short ?? "", groups.count ?? groups.shortCount ?? "");
}

function readEraYear(name: string, counted: string): number | null {
  const era = eraOfName.get(name.replace(/\s/gu, ""));
  const count = readCount(counted);
  return era === undefined || count === null || count > era.longest ? null : era.first + count - 1;
}

/** 元 is 1, 十一 is 11; null for 0 and for what is no number. */
function readCount(text: string): number | null {
  if (text === "元") return 1;
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const value = text.includes("十")
    ? 10 * (digitOf(tens ?? "") || 1) + digitOf(ones ?? "")
    : Number(Array.from(text, digitOf).join(""));
  return value > 0 ? value : null;
}

function digitOf(character: string): number {
  return /^\d$/u.test(character)
    ? Number(character)
    : Math.max(0, "〇一二三四五六七八九".indexOf(character));
}

/** 令和3年4月, R3.4.1, 2021/4/1, 令和3年末; 年度 is never a date's. */
function isDate(narrow: string, end: number, matched: string): boolean {
  const after = narrow.slice(end, end + 8);
  if (matched.endsWith("度")) return false;
  if (matched.endsWith("年"))
    return /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月|^\s*[末頃秋春夏冬]/u.test(after);
  return /^[-/.]\d{1,2}(?:[-/.]\d|$|[\s~〜～)])/u.test(after);
}

const dash = String.raw`[~〜～\-‐–—―−ー→]`;

/** A hyphen is a period's only before a year: 令和3年度-取組一覧 is a title. */
const openPeriod = new RegExp(
  String.raw`^\s*(?:[~〜～→]|から|より|まで|以降|以前|[-‐–—―−ー]\s*(?:${anyEra}?\s*\d|$))`,
  "u",
);

function isOpenPeriod(narrow: string, end: number): boolean {
  return openPeriod.test(narrow.slice(end, end + 8));
}

const bareEnd = new RegExp(String.raw`^(\s*${dash}\s*)(\d{1,2})\s*年度?(?!\s*\d{1,2}\s*月)`, "u");
const endOfPeriod = new RegExp(String.raw`^\s*(?:${dash}|から)\s*$`, "u");

/** The last year of 令和3～7年度 has no era of its own: it is that of the year before the dash. */
function withBareEnds(found: readonly FoundYear[], text: string, narrow: string): FoundYear[] {
  return found.flatMap((one) => {
    const rest = bareEnd.exec(narrow.slice(one.end));
    const era = /^\s*(令和|平成|昭和|㋿|㍻|㍼|[RH令平])/u.exec(
      narrow.slice(one.start, one.end),
    )?.[1];
    const first = eraOfName.get(era ?? "")?.first;
    if (rest === null || first === undefined) return [one];
    const start = one.end + (rest[1]?.length ?? 0);
    const end = one.end + rest[0].length;
    const year = first + Number(rest[2]) - 1;
    return [one, { year, start, end, raw: text.slice(start, end), isFiscal: false }];
  });
}

/** Both ends of a period lose `isFiscal`, and a year in brackets that repeats the one before is left out. */
function withoutPeriods(found: readonly FoundYear[], narrow: string): FoundYear[] {
  const result: FoundYear[] = [];
  for (const one of found) {
    const before = result.at(-1);
    const between = before === undefined ? "" : narrow.slice(before.end, one.start);
    if (before?.year === one.year && /^\s*[(]\s*$/u.test(between)) continue;
    const endsPeriod = endOfPeriod.test(between);
    result.push(endsPeriod ? { ...one, isFiscal: false } : one);
  }
  return result;
}
