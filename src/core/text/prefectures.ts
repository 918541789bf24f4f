/** 都道府県: their names and which lie beside which, to tell municipalities of one name apart. */
import { foldName } from "./nameVariants";

/** Each prefecture's neighbours by land, bridge or tunnel; symmetric. */
const adjacent: Readonly<Record<string, string>> = {
  北海道: "青森県",
  青森県: "北海道 岩手県 秋田県",
  岩手県: "青森県 宮城県 秋田県",
  宮城県: "岩手県 秋田県 山形県 福島県",
  秋田県: "青森県 岩手県 宮城県 山形県",
  山形県: "宮城県 秋田県 福島県 新潟県",
  福島県: "宮城県 山形県 茨城県 栃木県 群馬県 新潟県",
  茨城県: "福島県 栃木県 埼玉県 千葉県",
  栃木県: "福島県 茨城県 群馬県 埼玉県",
  群馬県: "福島県 栃木県 埼玉県 新潟県 長野県",
  埼玉県: "茨城県 栃木県 群馬県 千葉県 東京都 山梨県 長野県",
  千葉県: "茨城県 埼玉県 東京都 神奈川県",
  東京都: "埼玉県 千葉県 神奈川県 山梨県",
  神奈川県: "千葉県 東京都 山梨県 静岡県",
  新潟県: "山形県 福島県 群馬県 富山県 長野県",
  富山県: "新潟県 石川県 長野県 岐阜県",
  石川県: "富山県 福井県 岐阜県",
  福井県: "石川県 岐阜県 滋賀県 京都府",
  山梨県: "埼玉県 東京都 神奈川県 長野県 静岡県",
  長野県: "群馬県 埼玉県 新潟県 富山県 山梨県 岐阜県 静岡県 愛知県",
  岐阜県: "富山県 石川県 福井県 長野県 愛知県 三重県 滋賀県",
  静岡県: "神奈川県 山梨県 長野県 愛知県",
  愛知県: "長野県 岐阜県 静岡県 三重県",
  三重県: "岐阜県 愛知県 滋賀県 京都府 奈良県 和歌山県",
  滋賀県: "福井県 岐阜県 三重県 京都府",
  京都府: "福井県 三重県 滋賀県 大阪府 兵庫県 奈良県",
  大阪府: "京都府 兵庫県 奈良県 和歌山県",
  兵庫県: "京都府 大阪府 鳥取県 岡山県 徳島県",
  奈良県: "三重県 京都府 大阪府 和歌山県",
  和歌山県: "三重県 大阪府 奈良県",
  鳥取県: "兵庫県 島根県 岡山県 広島県",
  島根県: "鳥取県 広島県 山口県",
  岡山県: "兵庫県 鳥取県 広島県 香川県",
  広島県: "鳥取県 島根県 岡山県 山口県 愛媛県",
  山口県: "島根県 広島県 福岡県",
  徳島県: "兵庫県 香川県 愛媛県 高知県",
  香川県: "岡山県 徳島県 愛媛県",
  愛媛県: "広島県 徳島県 香川県 高知県",
  高知県: "徳島県 愛媛県",
  福岡県: "山口県 佐賀県 熊本県 大分県",
  佐賀県: "福岡県 長崎県",
  長崎県: "佐賀県",
  熊本県: "福岡県 大分県 宮崎県 鹿児島県",
  大分県: "福岡県 熊本県 宮崎県",
  宮崎県: "熊本県 大分県 鹿児島県",
  鹿児島県: "熊本県 宮崎県",
  沖縄県: "",
};

/** The official names, 北海道 first, in the order of their codes. */
export const prefectures: readonly string[] = Object.keys(adjacent);

const nameOfKey: ReadonlyMap<string, string> = new Map(
  prefectures.map((name) => [foldName(name), name] as const),
);

const nameOfShortKey: ReadonlyMap<string, string> = new Map(
  prefectures.map((name) => [foldName(name.replace(/[都府県]$/u, "")), name] as const),
);

/** The prefecture a heading names with its 都, 道, 府 or 県, brackets around it allowed; null for 山口 alone. */
export function parsePrefecture(heading: string): string | null {
  if (heading.length > 24) return null;
  const bare = foldName(heading).replace(/^[([【〔「<＜《〈]|[)\]】〕」>＞》〉]$/gu, "");
  return nameOfKey.get(bare) ?? null;
}

/** As {@link parsePrefecture}, also without 県 (島根): for notes in brackets behind a municipality. Takes a folded name. */
export function parseShortPrefecture(key: string): string | null {
  return nameOfKey.get(key) ?? nameOfShortKey.get(key) ?? null;
}

/** The prefecture that a folded name begins with, and what follows it; null when it begins with none. */
export function splitPrefecture(key: string): { prefecture: string; rest: string } | null {
  const length = /^(?:神奈川|和歌山|鹿児島)/u.test(key) ? 4 : 3;
  const prefecture = nameOfKey.get(key.slice(0, length));
  return prefecture === undefined ? null : { prefecture, rest: key.slice(length) };
}

/** Whether two prefectures touch. */
export function isAdjacent(one: string, other: string): boolean {
  return adjacent[one]?.split(" ").includes(other) ?? false;
}
