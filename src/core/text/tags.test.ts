import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalTag, findTags, parseChangeWord, removeTags } from "./tags";

const kindsIn = (text: string): string[] => findTags(text).map(({ kinds }) => kinds.join("+"));

describe("findTags", () => {
  it.each([
    ["商品開発【新規】", "new"],
    ["［新規］商品開発", "new"],
    ["商品開発《拡充》", "expanded"],
    ["商品開発≪拡充≫", "expanded"],
    ["〈継続〉商品開発", "continued"],
    ["＜新規＞商品開発", "new"],
    ["<<新規>>商品開発", "new"],
    ["商品開発〔再掲〕", "relisted"],
    ["商品開発（再掲）", "relisted"],
    ["商品開発(再掲)", "relisted"],
    ["商品開発【新】", "new"],
    ["(拡)商品開発", "expanded"],
    ["【新規・拡充】商品開発", "new+expanded"],
    ["商品開発【一部新規】", "new"],
    ["商品開発【一部拡充】", "expanded"],
    ["商品開発【R3新規】", "new"],
    ["商品開発【令和３年度新規】", "new"],
    ["商品開発【新規(R3～)】", "new"],
    ["商品開発（再掲：1-ア）", "relisted"],
    ["商品開発【再掲 P3】", "relisted"],
    ["商品開発【新\n規】", "new"],
    ["商品開発（【再掲】）", "relisted"],
    ["商品開発【既存】", "continued"],
    ["商品開発【終了】", "ended"],
    ["商品開発（廃止）", "ended"],
    ["商品開発【名称変更】", "other"],
    ["新)商品開発", "new"],
    ["★新規 商品開発", "new"],
    ["◎新規\n商品開発", "new"],
    ["新規：商品開発", "new"],
    ["・新規：商品開発", "new"],
    ["商品開発　新規", "new"],
    ["商品開発 拡充\n販路開拓", "expanded"],
    ["商品開発\n新規\n", "new"],
    ["🈟商品開発", "new"],
    ["商品開発【柱1-アの再掲】", "relisted"],
    ["商品開発（1(2)再掲）", "relisted"],
    ["商品開発(※再掲)", "relisted"],
    ["商品開発※再掲", "relisted"],
    ["商品開発【★新規】", "new"],
    ["商品開発【新規・R3】", "new"],
    ["商品開発【R2新規・R3拡充】", "new+expanded"],
    ["商品開発｛新規｝", "new"],
  ])("finds the tag of %j", (text, kinds) => {
    expect(kindsIn(text)).toEqual([kinds]);
  });

  it.each([
    "産科の新規開設に向けた支援",
    "新規就農",
    "（新規就農者支援）",
    "(新規開拓)",
    "(新規 開拓)",
    "拡充整備",
    "★新規就農",
    "路線（廃止）の代替",
    "【新規3件】",
    "継続的な支援",
    "支援を継続",
    "新規",
    "【新規",
    "新規】",
    "(仮称)商品開発",
    "",
  ])("finds none in %j", (text) => {
    expect(findTags(text)).toEqual([]);
  });

  it("tells where a tag stands and how it is written", () => {
    expect(findTags("商品開発【新規】（再掲）")).toEqual([
      { kind: "new", kinds: ["new"], raw: "【新規】", start: 4, end: 8 },
      { kind: "relisted", kinds: ["relisted"], raw: "（再掲）", start: 8, end: 12 },
    ]);
  });

  it("counts surrogate pairs as two units", () => {
    expect(findTags("𠮷野【新規】")).toMatchObject([{ start: 3, end: 7 }]);
  });

  it("gives tags that ascend, do not overlap and are parts of the text", () => {
    fc.assert(
      fc.property(tagged, (text) => {
        let end = 0;
        for (const tag of findTags(text)) {
          expect(tag.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(tag.start, tag.end)).toBe(tag.raw);
          end = tag.end;
        }
      }),
    );
  });
});

describe("removeTags", () => {
  it.each([
    ["【新規】商品開発", "商品開発"],
    ["商品開発　【新規】", "商品開発"],
    ["A 【新規】 B", "A B"],
    ["商品開発【新規】\n販路開拓 (再掲)", "商品開発\n販路開拓"],
    ["・【新規】 商品開発", "・商品開発"],
    ["1 【拡充】商品開発", "1 商品開発"],
    ["商品開発\n新規\n販路開拓", "商品開発\n\n販路開拓"],
    ["【新規】【再掲】", ""],
    ["産科の新規開設", "産科の新規開設"],
  ])("leaves of %j only %j", (text, rest) => {
    expect(removeTags(text)).toBe(rest);
  });

  it("keeps all line feeds", () => {
    fc.assert(
      fc.property(tagged, (text) => {
        const bare = findTags(text).map(({ raw }) => raw);
        const inTags = bare.join("").split("\n").length - 1;
        expect(removeTags(text).split("\n").length).toBe(text.split("\n").length - inTags);
      }),
    );
  });
});

describe("parseChangeWord", () => {
  it.each([
    ["新規", ["new"]],
    ["新", ["new"]],
    ["拡充", ["expanded"]],
    ["拡", ["expanded"]],
    ["継続", ["continued"]],
    ["継 続", ["continued"]],
    ["既存", ["continued"]],
    ["再掲", ["relisted"]],
    ["新規・拡充", ["new", "expanded"]],
    ["継続(再掲)", ["continued", "relisted"]],
    ["継続\n再掲", ["continued", "relisted"]],
    ["【新規】【再掲】", ["new", "relisted"]],
    ["再掲（1-ア）", ["relisted"]],
    ["○新", ["new"]],
    ["新規○", ["new"]],
    ["【新規】", ["new"]],
    ["R3新規", ["new"]],
    ["新規(R3)", ["new"]],
    ["一部新規", ["new"]],
    ["🈟", ["new"]],
    ["■新規 □拡充 □継続", ["new"]],
    ["□新規 ☑拡充 □継続", ["expanded"]],
    ["○新規 ●継続", ["continued"]],
    ["1 新規", ["new"]],
    ["②継続", ["continued"]],
  ])("reads %j as %j", (text, kinds) => {
    expect(parseChangeWord(text)).toEqual(kinds);
  });

  it.each([
    "",
    "○",
    "区分",
    "□新規 □拡充 □継続",
    "3年継続",
    "新規就農",
    "新規・継続の別",
    "－",
    "商品開発【新規】",
  ])("reads nothing from %j", (text) => {
    expect(parseChangeWord(text)).toEqual([]);
  });
});

describe("canonicalTag", () => {
  it("writes tags that are found again as what they are", () => {
    for (const kind of ["new", "expanded", "continued", "relisted", "ended"] as const) {
      expect(kindsIn(`商品開発${canonicalTag(kind)}`)).toEqual([kind]);
    }
  });

  it("has no tag for other changes, which would lose what they say", () => {
    expect(canonicalTag("other")).toBe("");
  });
});

const tagged = fc
  .array(
    fc.constantFrom(
      ...Array.from("【】()（）「」 　\n・"),
      "新規",
      "拡充",
      "再掲",
      "継続",
      "【新規】",
      "(再掲)",
      "★",
      "商品開発",
      "の",
      "R3",
      "：",
      "🈟",
    ),
  )
  .map((pieces) => pieces.join(""));
