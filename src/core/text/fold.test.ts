import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  foldForComparison,
  foldWidth,
  mendRadicals,
  narrowAscii,
  removeSpace,
  similarity,
  trimSpace,
} from "./fold";

describe("foldWidth", () => {
  it.each([
    ["Ｒ３（新規）", "R3(新規)"],
    ["ﾃﾞｰﾀｶﾞｯﾃﾝ", "データガッテン"],
    ["カﾞｽ", "ガス"],
    ["山　口", "山 口"],
    ["①㈱○〇◯", "①㈱○〇◯"],
  ])("folds %s to %s", (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  it("has nothing left to fold the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: japanese }), (text) => {
        expect(foldWidth(foldWidth(text))).toBe(foldWidth(text));
      }),
    );
  });
});

describe("narrowAscii", () => {
  it("keeps the place of every unit, so that offsets hold in the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: japanese }), (text) => {
        expect(narrowAscii(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe("mendRadicals", () => {
  it.each([
    ["⼭⼝県", "山口県"],
    ["⻄⻑⺠⻘", "西長民青"],
    ["神⼾市⿊⿈", "神戸市黒黄"],
    ["⻲⻯⻫⻭⻨⻩", "亀竜斉歯麦黄"],
  ])("mends %s to %s", (text, mended) => {
    expect(mendRadicals(text)).toBe(mended);
  });

  it("leaves no 康煕部首, and nothing that Shift_JIS does not know", () => {
    const radicals = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, i) =>
      String.fromCharCode(0x2f00 + i),
    ).join("");
    expect(mendRadicals(radicals)).not.toMatch(/[\u2F00-\u2FD5戶黃黑靑]/u);
  });
});

describe("spaces", () => {
  it("removes those that nobody sees too", () => {
    expect(removeSpace("\uFEFF山\u3000口\n市\u200B\u00A0○\uFE0F\t")).toBe("山口市○");
  });

  it("trims only around the text", () => {
    expect(trimSpace("\n\u3000山 口\n市\u200B ")).toBe("山 口\n市");
  });
});

describe("foldForComparison", () => {
  it.each([
    ["ＦＭ山口における情報発信", "FM 山口における情報発信"],
    ["スタンプラリ－(春)", "スタンプラリー（春）"],
    ["R3～R7", "ｒ３〜ｒ７"],
    ["起業・創業支援", "起業､創業 支援"],
    ["⼭⼝の移住", "山口の移住"],
    ["か\u3099いよう", "がいよう"],
  ])("takes %s and %s for the same name", (a, b) => {
    expect(foldForComparison(a)).toBe(foldForComparison(b));
  });

  it("keeps names apart that differ in a letter", () => {
    expect(foldForComparison("要請支援")).not.toBe(foldForComparison("養成支援"));
  });
});

describe("similarity", () => {
  it("finds the original of a 再掲 whose name was changed", () => {
    const score = similarity(
      "レノファホームゲームスタンプラリー(レノファ山口ホームゲーム観客動員支援)",
      "レノファホームゲームスタンプラリーを通じた7市町の特産品等のPR事業",
    );
    expect(score).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ["テレビ番組を活用した情報発信", "山口宇部空港を活用した情報発信"],
    ["産科医等確保支援事業", "事業承継支援事業の実施"],
    ["山口・宇部テクノパーク連絡協議会の開催", "サイクルイベントの開催"],
    ["DMOの運営支援", "家畜診療体制の運営支援"],
  ])("sees nothing in common in what %s and %s share", (a, b) => {
    expect(similarity(a, b)).toBeLessThan(0.35);
  });

  it("is 1 for the same name in another spelling and 0 for empty names", () => {
    expect(similarity("ＦＭ山口", "FM 山口")).toBe(1);
    expect(similarity("", "")).toBe(0);
  });

  it("lies between 0 and 1 and does not depend on the order", () => {
    fc.assert(
      fc.property(fc.string({ unit: japanese }), fc.string({ unit: japanese }), (a, b) => {
        const score = similarity(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(score, 10);
      }),
    );
  });
});

const japanese = fc.constantFrom(
  ...Array.from("山口市の事業（新規）ｶﾞﾊﾟﾞアーＲ３r3 　\n(・)①○⼭⻄会議開催、。「」【】𠮷"),
);
