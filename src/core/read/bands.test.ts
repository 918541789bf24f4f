import { describe, expect, it } from "@jest/globals";
import {
  assignLevels,
  formatPillar,
  joinLines,
  namesBand,
  namesPillar,
  stripDecoration,
} from "./bands";

const all = ["pillar", "policyArea", "initiative"] as const;

function levelsOf(...texts: readonly string[]): readonly (string | undefined)[] {
  const levels = assignLevels(texts, all);
  return texts.map((text) => levels.get(text));
}

describe("namesPillar", () => {
  it.each([
    "圏域全体の経済成長のけん引",
    "2 高次の都市機能の集積・強化",
    "柱3",
    "【柱1】産業",
    "Ⅲ 生活関連機能サービスの向上",
  ])("knows %s", (text) => {
    expect(namesPillar(text)).toBe(true);
  });

  it.each(["ア 経済戦略の策定", "生活機能の強化", "政策分野:生活関連機能", "電柱の地中化"])(
    "does not take %s for one",
    (text) => {
      expect(namesPillar(text)).toBe(false);
    },
  );

  it("takes no long sentence for one", () => {
    expect(namesPillar(`経済成長のけん引に資する${"取組".repeat(30)}`)).toBe(false);
  });
});

describe("assignLevels", () => {
  it("goes by words first, then by the numbering that bands share", () => {
    expect(
      levelsOf("1 経済成長のけん引", "2 くらしの向上", "(1) 産業", "ア 起業", "(2) 観光"),
    ).toEqual(["pillar", "pillar", "policyArea", "initiative", "policyArea"]);
  });

  it("gives ア to 取組, and (1) that comes later to the policy area above it", () => {
    expect(
      levelsOf("1 経済成長のけん引", "ア 起業", "3 生活関連機能サービス", "(1) 医療", "ア 当番医"),
    ).toEqual(["pillar", "initiative", "pillar", "policyArea", "initiative"]);
  });

  it("begins with the highest level where nothing is told", () => {
    expect(levelsOf("■産業", "◆起業")).toEqual(["pillar", "policyArea"]);
    expect(assignLevels(["■産業"], ["initiative"]).get("■産業")).toBe("initiative");
  });
});

describe("names of bands", () => {
  it("lose decoration, and pillars their number", () => {
    expect(stripDecoration("■【産業の振興】")).toBe("産業の振興");
    expect(stripDecoration("【新規】起業")).toBe("【新規】起業");
    expect(formatPillar("【柱1】経済成長のけん引")).toBe("経済成長のけん引");
    expect(formatPillar("Ⅰ 経済成長の\nけん引")).toBe("経済成長のけん引");
    expect(formatPillar("柱1")).toBe("柱1");
  });

  it("are joined without space but behind a number", () => {
    expect(joinLines("産業の\n 振興 \n")).toBe("産業の振興");
    expect(joinLines("ア\n産業の\n振興")).toBe("ア 産業の振興");
    expect(joinLines("")).toBe("");
  });

  it("say 分野 for a policy area", () => {
    expect(namesBand("政策分野:産業")).toBe(true);
    expect(namesBand("ア 起業支援")).toBe(false);
  });
});
