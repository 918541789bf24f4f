/** The words of change and re-listing tags, and the grammar of what stands inside a tag's brackets or a 区分 cell. */

export type TagKind = "new" | "expanded" | "continued" | "relisted" | "ended" | "other";

/** Strong words are tags in any brackets; weak ones also occur in prose: 「路線(廃止)の代替」. */
type Strength = "strong" | "weak";

const words: readonly (readonly [TagKind, Strength, string])[] = [
  ["new", "strong", "新 新規 新規事業 新規取組 新規施策 一部新規 一部新 新たな取組"],
  ["new", "weak", "新設 新規追加 新規参加 NEW"],
  ["expanded", "strong", "拡 拡充 拡充事業 拡充取組 一部拡充 内容拡充 一部拡 改善拡充"],
  ["expanded", "weak", "拡大 一部拡大 強化 充実"],
  ["continued", "strong", "継 継続 継続事業 継続取組 継続実施"],
  ["continued", "weak", "既 既存 既存事業 変更なし 変更無し"],
  ["relisted", "strong", "再掲 再掲載 一部再掲 再掲事業 再掲分"],
  ["relisted", "weak", "再"],
  ["ended", "weak", "終 終了 終了事業 事業終了 廃 廃止 廃止事業 休止 中止 完了"],
  [
    "other",
    "weak",
    "統合 再編 統合再編 分割 見直し 見直 一部見直し 縮小 一部縮小 変更 一部変更 内容変更 名称変更 事業名変更 追加 修正 一部修正 組替 移管",
  ],
];

const kindOfWord = new Map(
  words.flatMap(([kind, strength, list]) =>
    list.split(" ").map((word) => [word, { kind, strength }] as const),
  ),
);

/** Longer words first, so that 新規 is not read as 新. */
const sortedWords = [...kindOfWord.keys()].sort((a, b) => b.length - a.length);

/** The first character of every tag word, N of NEW in both widths. */
export const firstCharacters = [...new Set(sortedWords.map((word) => word.slice(0, 1))), "Ｎ"].join(
  "",
);

/** One tag word, as a piece of a regular expression; `strong` alone leaves out the words that prose uses too. */
export function wordPattern(strength: "strong" | "any"): string {
  const chosen = sortedWords.filter(
    (word) => strength === "any" || kindOfWord.get(word)?.strength === "strong",
  );
  return `(?:${chosen.join("|")})`;
}

const year = String.raw`(?:(?:(?:令和|令|平成|R|H|FY)\.?(?:\d{1,2}|元)|20\d\d|[今当本前昨次来]|[NnＮ])(?:年度|年)?(?:から|より|の|~|:|：|〜)?)`;
const separator = String.raw`(?:\s*(?:[・/,、&+･→|]|および|及び|又は|または|と|かつ)\s*|\s+)`;
const anyWord = wordPattern("any");

/** A year, tag words one after another, and what is left as a note. Input is narrow. */
const phrase = new RegExp(
  `^(?:${year}\\s*)?(${anyWord}(?:${separator}?(?:${year})?${anyWord})*)(?<note>.*)$`,
  "isu",
);
const oneWord = new RegExp(anyWord, "giu");

/** Notes that leave a tag a tag: 【新規(R3～)】, 【新規：R3から】, 【拡充※】, 【継続R2～】. */
const note = new RegExp(
  String.raw`^(?:\s*[(（\[［:：;※*].*|[\s・,、/]*${year}.*|\s*(?:です)?[。.!！?？]?)$`,
  "isu",
);

/** Where the original of a re-listed item is found: （再掲：1-ア）, 【再掲 P3】, (再掲・柱2). */
const reference = /^\s*[・,、]?\s*(?:[A-Za-z\d①-⑳⑴-⒇№「『→柱第ⅠⅡⅢ]|[ア-ン](?:$|[-－\d])).*$/su;

/** The reference in front: (柱1-アの再掲), 【1-ア再掲】. */
const referenceBefore =
  /^(?:[A-Za-z\d\s()\-－‐・.①-⑳ⅠⅡⅢ]|[ア-ン](?![ァ-ー])|柱|第)+(?:の|より|から)?(?=再掲)/u;

export interface TagPhrase {
  /** In the order they are written, each once; at least one. */
  readonly kinds: readonly TagKind[];
  readonly isStrong: boolean;
  readonly note: string;
}

/** Parses what stands inside a tag's brackets (narrow ASCII); null when it is no tag. */
export function parseTagPhrase(content: string): TagPhrase | null {
  const match = phrase.exec(content.trim().replace(referenceBefore, ""));
  const rest = match?.groups?.note ?? "";
  if (match?.[1] === undefined) return null;
  const found = [...match[1].matchAll(oneWord)].map(([word]) => kindOfWord.get(word.toUpperCase()));
  const kinds = [...new Set(found.flatMap((word) => (word === undefined ? [] : [word.kind])))];
  const isNote = note.test(rest) || (kinds.includes("relisted") && reference.test(rest));
  if (!isNote) return null;
  return { kinds, isStrong: found.every((word) => word?.strength === "strong"), note: rest.trim() };
}
