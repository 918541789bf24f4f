import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { splitNumber } from "./numbering";

describe("splitNumber", () => {
  it.each([
    ["1", "digit", "1", 1, ""],
    ["１", "digit", "1", 1, ""],
    ["1.起業", "digit", "1", 1, "起業"],
    ["１．起業", "digit", "1", 1, "起業"],
    ["1　起業", "digit", "1", 1, "起業"],
    ["12、起業", "digit", "12", 12, "起業"],
    ["1：起業", "digit", "1", 1, "起業"],
    ["1起業・創業支援", "digit", "1", 1, "起業・創業支援"],
    ["1「道の駅」の活用", "digit", "1", 1, "「道の駅」の活用"],
    ["1ICT活用", "digit", "1", 1, "ICT活用"],
    ["№3 起業", "digit", "3", 3, "起業"],
    ["No.10", "digit", "10", 10, ""],
    ["(1) 生活機能", "parenthesized", "(1)", 1, "生活機能"],
    ["（１）生活機能", "parenthesized", "(1)", 1, "生活機能"],
    ["⑴生活機能", "parenthesized", "⑴", 1, "生活機能"],
    ["【3】生活機能", "parenthesized", "【3】", 3, "生活機能"],
    ["2)生活機能", "parenthesized", "2", 2, "生活機能"],
    ["ア 経済戦略の策定及び推進", "katakana", "ア", 1, "経済戦略の策定及び推進"],
    ["ア\n経済戦略", "katakana", "ア", 1, "経済戦略"],
    ["ア．アート", "katakana", "ア", 1, "アート"],
    ["ｲ 戦略産業", "katakana", "イ", 2, "戦略産業"],
    ["ウ", "katakana", "ウ", 3, ""],
    ["ア経済戦略", "katakana", "ア", 1, "経済戦略"],
    ["(ア)経済", "parenthesizedKatakana", "(ア)", 1, "経済"],
    ["［ウ］経済", "parenthesizedKatakana", "[ウ]", 3, "経済"],
    ["（ｴ）経済", "parenthesizedKatakana", "(エ)", 4, "経済"],
    ["①観光", "circled", "①", 1, "観光"],
    ["❷ 観光", "circled", "❷", 2, "観光"],
    ["丸3 観光", "circled", "丸3", 3, "観光"],
    ["Ⅱ 総論", "roman", "Ⅱ", 2, "総論"],
    ["IV. 総論", "roman", "IV", 4, "総論"],
    ["二 総則", "kanji", "二", 2, "総則"],
    ["十一、総則", "kanji", "十一", 11, "総則"],
    ["(一)総則", "kanji", "(一)", 1, "総則"],
    ["第1 総則", "dai", "第1", 1, "総則"],
    ["第１章総論", "dai", "第1章", 1, "総論"],
    ["第二節 総論", "dai", "第二節", 2, "総論"],
    ["a 細目", "letter", "a", 1, "細目"],
    ["(b) 細目", "letter", "(b)", 2, "細目"],
    ["Ａ 生活機能の強化", "letter", "A", 1, "生活機能の強化"],
    ["柱1", "pillarWord", "柱1", 1, ""],
    ["【柱２】高次の都市機能", "pillarWord", "柱2", 2, "高次の都市機能"],
    ["柱Ⅲ　生活", "pillarWord", "柱Ⅲ", 3, "生活"],
    ["基本目標３ 生活", "pillarWord", "基本目標3", 3, "生活"],
    ["第2の柱 高次", "pillarWord", "第2の柱", 2, "高次"],
    ["1-2", "hierarchical", "1-2", 2, ""],
    ["1-(1)-イ 細目", "hierarchical", "1-(1)-イ", 2, "細目"],
    ["ア-2 細目", "hierarchical", "ア-2", 2, "細目"],
    ["A-1 細目", "hierarchical", "A-1", 1, "細目"],
    ["２．3R推進事業", "digit", "2", 2, "3R推進事業"],
    ["1.2 細目", "hierarchical", "1.2", 2, "細目"],
    ["3(1)細目", "hierarchical", "3(1)", 1, "細目"],
  ] as const)("splits %j", (text, style, number, ordinal, rest) => {
    expect(splitNumber(text)).toEqual({ number, style, ordinal, rest });
  });

  it.each([
    "3市町の連携",
    "7市町",
    "1人1台端末",
    "2次救急医療",
    "4年度",
    "24時間対応",
    "2021年度",
    "12月補正",
    "3施設の共同利用",
    "2大学との連携",
    "5G",
    "3R推進",
    "1,200千円",
    "1.5倍",
    "1・2年生",
    "50%",
    "1つの窓口",
    "2に向けた検討",
    "3か所",
    "アートツーリズム",
    "アーカイブ",
    "ニセコ",
    "ICT活用",
    "Iターン",
    "A・Bの比較",
    "Ⅱ期工事",
    "第2次救急",
    "第3セクター",
    "第1回会議",
    "三原",
    "一般会計",
    "十日町",
    "柱の整備",
    "(2021)",
    "(仮称)物産フェア",
    "山口県央連携",
    "",
  ])("sees no number in %j", (text) => {
    expect(splitNumber(text)).toEqual({ number: "", style: "none", ordinal: null, rest: text });
  });

  it.each([
    "1次世代の人材育成",
    "2市民協働",
    "3人材育成",
    "4日本遺産",
    "5国際交流",
    "6地域公共交通",
  ])("takes the digit of %s for a number though a counter's letter follows", (text) => {
    expect(splitNumber(text)).toMatchObject({ style: "digit", ordinal: Number(text[0]) });
  });

  it("trims the words and leaves them as they are written", () => {
    expect(splitNumber("　１　ＦＭ山口（再掲） ")).toMatchObject({ rest: "ＦＭ山口（再掲）" });
  });

  it("finds every number that stands before a name and a space", () => {
    const number = fc.constantFrom(
      "1",
      "２",
      "(3)",
      "④",
      "オ",
      "(カ)",
      "Ⅶ",
      "八",
      "第9",
      "j",
      "柱1",
      "1-2",
    );
    const name = fc.constantFrom("起業支援", "市町の連携", "アート", "R3事業", "【新規】観光");
    fc.assert(
      fc.property(number, name, (before, rest) => {
        const split = splitNumber(`${before} ${rest}`);
        expect(split.rest).toBe(rest);
        expect(split.ordinal).not.toBeNull();
      }),
    );
  });
});
