/**
 * 異体字: one spelling for the names of municipalities, which come with old, foreign and mistaken characters (美禰, 美袮, 鯵ヶ沢).
 * Both sides of a comparison are folded, so what the folded form looks like does not matter.
 */
import { foldWidth, mendRadicals, removeSpace } from "./fold";

/** Each word is one class: its first character stands for the others. */
const classes =
  // 袮 is a known misprint of 祢; 祿 and 禄 come from text recognition, 称 from typing.
  "祢禰袮祿禄称 萩荻 ヶケヵがガ のノ之乃 ニ二 ロ口 ハ八 カ力 エ工 ト卜 高髙 崎﨑嵜碕 桧檜 竜龍 沢澤 " +
  "浜濱濵 広廣 国國圀 鯵鰺 釜竈竃 塩鹽 富冨 島嶋嶌 斉齊斎齋 辺邊邉 真眞 壱壹 万萬 与與 実實 恵惠 応應 " +
  "桜櫻 滝瀧 円圓 栄榮 学學 関關 芸藝 県縣 会會 気氣 来來 礼禮 鉄鐵 台臺 当當 伝傳 静靜 総總 弥彌 " +
  "彦彥 徳德 黒黑 戸戶 青靑 頼賴 鴎鷗 亀龜 狭狹 峡峽 条條 豊豐 蔵藏 仏佛 宝寶寳 館舘 厩廐廏 槙槇 梼檮 " +
  "曽曾 稲稻 縄繩 騨驒 諫諌 倶俱 呉吳吴 梁粱 蘂蕊 焼燒 渓溪 荘莊 巌巖 鶴靍 温溫 穂穗 郷鄕 清淸 瀬瀨 " +
  "頬頰 麹麴 讃讚 隠隱 剣劍 摂攝 闘鬪 覇霸 歓歡 楽樂 砺礪 湾灣 参參 児兒";

const plainOf: ReadonlyMap<string, string> = new Map(
  classes.split(" ").flatMap((one) => {
    const [plain = "", ...variants] = one;
    return variants.map((variant) => [variant, plain] as const);
  }),
);

const anyVariant = new RegExp(`[${[...plainOf.keys()].join("")}]`, "gu");

/** One character for its variants, every UTF-16 unit in its place: 美祿市 and 美袮市 are 美祢市, 髙松市 is 高松市. */
export function foldVariants(text: string): string {
  return text.replace(anyVariant, (variant) => plainOf.get(variant) ?? variant);
}

/** All characters that are one with the letter, itself among them. */
export function variantsOf(letter: string): string {
  return classes.split(" ").find((one) => one.includes(letter)) ?? letter;
}

/** Ideographic and other variation selectors. */
const anySelector = /[\u{E0100}-\u{E01EF}\uFE00-\uFE0F]/gu;

/** The key of a name: no spaces, no selectors of glyph variants, narrow ASCII, one character for its variants. */
export function foldName(text: string): string {
  const bare = removeSpace(mendRadicals(text).replace(anySelector, "").normalize("NFC"));
  return foldVariants(foldWidth(bare));
}
