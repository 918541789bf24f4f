import { describe, expect, it } from "@jest/globals";
import { viewSheet } from "./gridView";
import { isDitto, isExample, isPageHead, isPlainMark, isRemark, isTotalRow } from "./rowKinds";
import { makeSheet } from "../grid/memorySheet";
import type { Cell } from "../grid/book";

function marks(...texts: readonly string[]): readonly Cell[] {
  const cells = texts.map((text, column) => ({ row: 0, column, text }));
  return viewSheet(makeSheet({ name: "", cells })).sheet.cellsInRow(0);
}

describe("isTotalRow", () => {
  it("needs a word for a total, with nothing but figures below the names", () => {
    expect(isTotalRow(["合計"], marks("3", "12"))).toBe(true);
    expect(isTotalRow(["柱1 小計"], marks("3件", "－"))).toBe(true);
    expect(isTotalRow(["計(再掲除く)"], marks())).toBe(true);
    expect(isTotalRow(["合計"], marks("○", "○"))).toBe(false);
  });

  it("is told by figures alone where one of them is no 0 or 1", () => {
    expect(isTotalRow([], marks("3", "12"))).toBe(true);
    expect(isTotalRow([], marks("1", "0"))).toBe(false);
    expect(isTotalRow(["相談会"], marks("3", "12"))).toBe(false);
  });

  it.each(["総合計画の策定", "計画の推進", "時計台の改修", "合計特殊出生率の向上"])(
    "is not told by %s",
    (text) => {
      expect(isTotalRow([text], marks("○"))).toBe(false);
    },
  );
});

describe("words that are no measure", () => {
  it.each([
    "※令和3年4月現在",
    "(注)市町は…",
    "(注1)…",
    "注1 …",
    "参考:…",
    "備考 特になし",
    "凡例",
    "【凡例】",
    "出典:企画課",
    "＊ …",
  ])("isRemark: %s", (text) => {
    expect(isRemark(text)).toBe(true);
  });

  it.each(["参加型の講座", "注目の観光地", "参考図書の共同購入", "備考欄の統一"])(
    "isRemark is not: %s",
    (text) => {
      expect(isRemark(text)).toBe(false);
    },
  );

  it.each(["記入例", "(例)", "【記載例】", "サンプル", "例"])("isExample: %s", (text) => {
    expect(isExample(text)).toBe(true);
  });

  it.each(["例規集の共同整備", "先進事例の共有", "条例"])("isExample is not: %s", (text) => {
    expect(isExample(text)).toBe(false);
  });

  it.each(["- 2 -", "1/3", "2ページ", "p.4", "資料1", "別紙2", "続き"])(
    "isPageHead: %s",
    (text) => {
      expect(isPageHead(text, null)).toBe(true);
    },
  );

  it("isPageHead knows the title again, with whatever follows it", () => {
    expect(isPageHead("令和３年度 取組一覧(つづき)", "令和3年度取組一覧")).toBe(true);
    expect(isPageHead("周遊バス", "令和3年度取組一覧")).toBe(false);
  });

  it.each(["〃", "同上", "(同上)", '"', "々", "↓"])("isDitto: %s", (text) => {
    expect(isDitto(text)).toBe(true);
  });

  it("isDitto is no name that begins like one", () => {
    expect(isDitto("同上の取組")).toBe(false);
    expect(isDitto("")).toBe(false);
  });

  it("isPlainMark is sure of ○ and －, not of 0, 口 and ○○市", () => {
    expect(["○", "〇", "◎", "－", " ○ "].map(isPlainMark)).not.toContain(false);
    expect(["0", "口", "レ", "○○市", "相談会", ""].map(isPlainMark)).not.toContain(true);
  });
});
