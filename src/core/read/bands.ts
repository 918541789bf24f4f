/** Bands: rows that only name a pillar, a policy area or an initiative for the rows below them. */
import { foldWidth, removeSpace, trimSpace } from "../text/fold";
import { splitNumber } from "../text/numbering";

export type BandLevel = "pillar" | "policyArea" | "initiative";

/** The ministry's three pillars by the words that no other heading has (連携中枢都市圏構想推進要綱). */
const pillarWords = /けん引|牽引|高次の?都市機能|生活関連機能|の柱|^柱|^【柱|経済成長/u;
const policyAreaWords = /政策分野|^分野|分野[:：]/u;

/** Whether a text names one of the pillars by its official words. */
export function namesPillar(text: string): boolean {
  const bare = removeSpace(text);
  return bare.length <= 60 && pillarWords.test(bare) && !policyAreaWords.test(bare);
}

/** Levels of a table's bands, learnt in two passes: words tell some, the numbering they share tells the others. */
export function assignLevels(
  texts: readonly string[],
  free: readonly BandLevel[],
): ReadonlyMap<string, BandLevel> {
  const byStyle = new Map<string, BandLevel>();
  for (const text of texts) {
    const told = levelByWords(text);
    if (told !== null) byStyle.set(styleOf(text), told);
  }
  const open = free.filter((level) => ![...byStyle.values()].includes(level));
  const levels = new Map<string, BandLevel>();
  for (const text of texts) {
    const level = levelByWords(text) ?? byStyle.get(styleOf(text)) ?? takeNext(text, open, byStyle);
    levels.set(text, level);
  }
  return levels;
}

/** The first style that nothing tells is the highest level left, the next one the next. */
function takeNext(text: string, open: BandLevel[], byStyle: Map<string, BandLevel>): BandLevel {
  const style = styleOf(text);
  const level =
    (isKatakana(style) && open.includes("initiative") ? "initiative" : open[0]) ?? "initiative";
  byStyle.set(style, level);
  const index = open.indexOf(level);
  // ア in the first pillar leaves (1) of the third, which stands over it, its level.
  if (index >= 0) open.splice(index, 1);
  return level;
}

/** ア and (ア) number initiatives wherever plans number them so. */
function isKatakana(style: string): boolean {
  return style === "katakana" || style === "parenthesizedKatakana";
}

/** Whether a text names a pillar or a policy area by its official words. */
export function namesBand(text: string): boolean {
  return levelByWords(text) !== null;
}

function levelByWords(text: string): BandLevel | null {
  if (policyAreaWords.test(removeSpace(text))) return "policyArea";
  return namesPillar(text) ? "pillar" : null;
}

function styleOf(text: string): string {
  const { style } = splitNumber(stripDecoration(text));
  return style === "none" ? `none${/^[■◆●○◎◇□▼▽★☆【≪《<＜〈]/u.exec(text)?.[0] ?? ""}` : style;
}

/** A band's or cell's text without ■ or outer brackets. */
export function stripDecoration(text: string): string {
  const bare = trimSpace(text).replace(/^[■◆●◎◇□▼▽★☆▶]+\s*/u, "");
  const bracketed = /^[【≪《<＜〈[［](.+)[】≫》>＞〉\]］]$/u.exec(bare);
  return trimSpace(bracketed?.[1] ?? bare);
}

/** A pillar's name without number or decoration: 「【柱1】圏域全体の…」 and 「Ⅰ 圏域全体の…」 are 圏域全体の…. */
export function formatPillar(text: string): string {
  const joined = joinLines(text);
  const bare = stripDecoration(joined).replace(/^【[^】]*】\s*/u, "");
  const { rest } = splitNumber(bare);
  return trimSpace(rest === "" ? bare : rest);
}

/** A name on one line; a number on a line of its own keeps a space behind it. */
export function joinLines(text: string): string {
  const lines = text
    .split("\n")
    .map(trimSpace)
    .filter((line) => line !== "");
  return lines.reduce((joined, line) => {
    if (joined === "") return line;
    const isNumber =
      splitNumber(joined).rest === "" || /^[ア-ンA-Za-z\d]{1,2}$/u.test(foldWidth(joined));
    return isNumber ? `${joined} ${line}` : joined + line;
  }, "");
}
