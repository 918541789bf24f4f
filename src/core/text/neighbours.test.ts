import { describe, expect, it } from "@jest/globals";
import { chooseByNeighbours, findMunicipalities } from "./municipalities";
import { isAdjacent, prefectures } from "./prefectures";

const choose = (headings: string): (string | null)[] =>
  chooseByNeighbours(headings.split(" ").map(findMunicipalities)).map(
    (one) => one && one.prefecture.slice(0, -1) + one.name,
  );

const chosenIn = (headings: string, prefecture: string): boolean =>
  choose(headings).every((name) => name?.startsWith(prefecture));

describe("chooseByNeighbours", () => {
  it("takes 府中 beside 福山 for the city", () => {
    expect(choose("福山 三原 尾道 府中 神石高原")).toContain("広島府中市");
  });

  it("takes 府中 beside 海田 for the town", () => {
    expect(choose("広島 呉 江田島 府中 海田 熊野 坂")).toContain("広島府中町");
  });

  it("takes 府中 beside 調布 for the one in Tokyo", () => {
    expect(choose("調布 府中 三鷹")).toEqual(["東京調布市", "東京府中市", "東京三鷹市"]);
  });

  it.each([
    ["八戸 三戸 五戸 田子 南部 階上 新郷 おいらせ", "青森"],
    ["福島 伊達 二本松 川俣 国見", "福島"],
    ["室蘭 登別 伊達 白老", "北海"],
    ["大田 出雲 美郷 川本", "島根"],
    ["宿毛 三原 大月", "高知"],
    ["五條 川上 吉野", "奈良"],
    ["大垣 池田 神戸 大野", "岐阜"],
  ])("keeps %s in one prefecture", (headings, prefecture) => {
    expect(chosenIn(headings, prefecture)).toBe(true);
  });

  it("lets headings that are all ambiguous decide for each other", () => {
    expect(chosenIn("池田 朝日 松川", "長野")).toBe(true);
  });

  it("goes to an adjacent prefecture where the own one has none of the name", () => {
    expect(choose("鳥取 岩美 香美 新温泉")).toContain("兵庫香美町");
  });

  it("decides nothing where nothing around does", () => {
    expect(choose("府中")).toEqual([null]);
    expect(choose("みかん 府中")).toEqual([null, null]);
  });

  it("takes no municipality twice, except for the same heading", () => {
    expect(choose("府中市 府中 呉")).toEqual(["広島府中市", "広島府中町", "広島呉市"]);
    expect(choose("三原 三原 福山")).toEqual(["広島三原市", "広島三原市", "広島福山市"]);
  });

  it("leaves headings with one candidate alone and the empty list empty", () => {
    expect(choose("山口 津和野")).toEqual(["山口山口市", "島根津和野町"]);
    expect(chooseByNeighbours([])).toEqual([]);
  });
});

describe("isAdjacent", () => {
  it("goes both ways and never to itself", () => {
    for (const one of prefectures) {
      expect(isAdjacent(one, one)).toBe(false);
      for (const other of prefectures) expect(isAdjacent(one, other)).toBe(isAdjacent(other, one));
    }
  });

  it("names no prefecture that there is not", () => {
    const lonely = prefectures.filter((one) =>
      prefectures.every((other) => !isAdjacent(one, other)),
    );
    expect(prefectures).toHaveLength(47);
    expect(lonely).toEqual(["沖縄県"]);
  });
});
