/** Whose column it is: names spelled, split and decorated in every way that headers show. */
import { describe, expect, it } from "@jest/globals";
import { onlyTable, readDrawing, whoByText, type PlainReading } from "../support/readDrawing";

/** A plan of one measure that everybody named takes part in. */
function readNames(...names: readonly string[]): PlainReading {
  const marks = names.map(() => "○");
  return readDrawing(`
    事業名 │ 取組の方向性 │ ${names.join(" │ ")}
    起業   │ 相談会      │ ${marks.join(" │ ")}`);
}

describe("names of municipalities", () => {
  const seven = ["山口市", "宇部市", "萩市", "防府市", "美祢市", "山陽小野田市", "津和野町"];
  const codes = "352039 352021 352047 352063 352136 352161 325015".split(" ");

  it.each([
    ["in full", seven],
    ["without 市 and 町", ["山口", "宇部", "萩", "防府", "美祢", "山陽小野田", "津和野"]],
    ["with spaces", ["山␣口", "宇　部", "萩", "防　府　市", "美 祢", "山陽小野田", "津 和 野"]],
    ["with line feeds", ["山⏎口", "宇部⏎市", "萩", "防⏎府", "美⏎祢", "山陽⏎小野田", "津和⏎野"]],
    [
      "downwards",
      ["山⏎口⏎市", "宇⏎部⏎市", "萩⏎市", "防⏎府", "美⏎祢", "山⏎陽⏎小⏎野⏎田", "津⏎和⏎野⏎町"],
    ],
    ["as codes of six digits", codes],
    ["as codes of five digits", codes.map((code) => code.slice(0, 5))],
    ["with their codes", seven.map((name, index) => `${name}⏎(${codes[index] ?? ""})`)],
    ["with their 郡", [...seven.slice(0, 6), "鹿足郡⏎津和野町"]],
    ["with variant characters", ["⼭⼝", "宇部", "萩", "防府", "美祿", "⼭陽⼩野⽥", "津和野"]],
    ["with their prefecture", ["山口県山口市", "山口県⏎宇部市", ...seven.slice(2)]],
    ["right to left on two lines", [...seven.slice(0, 5), "小野田⏎山陽", "津和野町"]],
  ])("are known when written %s", (_how, headings) => {
    const { municipalities } = readNames(...headings);
    expect(municipalities.map((name) => name.replace("*", ""))).toEqual(seven);
  });

  it("carry their six-digit codes", () => {
    const { municipalities } = onlyTable(readNames("山口", "美袮"));
    expect(municipalities.map((one) => one.municipality)).toEqual([
      { name: "山口市", code: "352039" },
      { name: "美祢市", code: "352136" },
    ]);
  });

  it("are joined when they are split over two rows", () => {
    const reading = readDrawing(`
      取組の方向性 │ 山 │ 宇 │ 防 │ 津和
      │ 口 │ 部 │ 府 │ 野
      相談会 │ ○ │ │ ○ │`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市 防府市" });
  });

  it("are joined when 市 and 町 stand in a row of their own", () => {
    const reading = readDrawing(`
      取組の方向性 │ 山口 │ 萩 │ 津和野
      │ 市 │ 市 │ 町
      相談会 │ ○ │ │ ○`);
    expect(reading.municipalities).toEqual(["山口市", "萩市", "津和野町"]);
    expect(reading.measures).toHaveLength(1);
  });

  it("are joined over two columns, in either order, with a note", () => {
    for (const halves of ["小野田 │ 山陽", "山陽 │ 小野田"]) {
      const reading = readDrawing(`
        取組の方向性 │ 山口 │ ${halves} │ 宇部
        相談会      │ ○   │   │ ○      │
        周遊バス    │     │   │        │ ○`);
      expect(whoByText(reading)).toEqual({ 相談会: "山口市 山陽小野田市", 周遊バス: "宇部市" });
      expect(reading.notes).toEqual(["S03 split C1"]);
    }
  });

  it("may have their codes in the row below or above", () => {
    const below = readDrawing(`
      取組の方向性 │ 山口市 │ 宇部市
      │ 352039 │ 352021
      相談会 │ ○ │`);
    const above = readDrawing(`
      │ 35203 │ 35202
      取組の方向性 │ 山口市 │ 宇部市
      相談会 │ ○ │`);
    for (const reading of [below, above]) {
      expect(reading.measures).toMatchObject([{ text: "相談会", who: "山口市" }]);
    }
  });

  it("may stand in any order", () => {
    expect(readNames("津和野", "萩", "山口").municipalities).toEqual([
      "津和野町",
      "萩市",
      "山口市",
    ]);
  });

  it("of a character that no list holds are noted, and so is the guess", () => {
    const reading = readNames("山口", "美祿", "宇部");
    expect(reading.notes).toEqual(["X03 variant D1"]);
    expect(reading.municipalities).toContain("美祢市");
  });

  it("that no list holds are kept as written, with a note", () => {
    const reading = readNames("山口市", "架空市", "宇部市");
    expect(whoByText(reading)).toEqual({ 相談会: "山口市 架空市 宇部市" });
    expect(reading.notes).toEqual(["S02 unknown D1"]);
  });

  it("given twice are noted, and both columns count", () => {
    const reading = readDrawing(`
      取組の方向性 │ 山口市 │ 宇部市 │ 山口市
      相談会      │       │ ○     │ ○`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市 宇部市" });
    expect(reading.notes).toEqual(["S03 twice D1"]);
  });
});

describe("center cities", () => {
  it.each([
    ["◎ behind the name", "萩市◎"],
    ["◎ in front of it", "◎萩市"],
    ["(中枢)", "萩市⏎(中枢)"],
    ["（連携中枢都市）", "萩市（連携中枢都市）"],
    ["(中心市)", "萩市(中心市)"],
  ])("are told by %s in the header", (_how, heading) => {
    expect(readNames("防府市", heading, "津和野町").municipalities).toEqual([
      "防府市",
      "萩市*",
      "津和野町",
    ]);
  });

  it("are told by a line above the table", () => {
    const { municipalities } = readDrawing(`
      連携中枢都市:萩市・防府市
      取組の方向性 │ 山口市 │ 萩市 │ 防府市
      相談会      │ ○     │ ○   │ ○`);
    expect(municipalities).toEqual(["山口市", "萩市*", "防府市*"]);
  });

  it("are told by a sign that a line below the table explains", () => {
    const { municipalities } = readDrawing(`
      取組の方向性 │ 山口市 │ ※萩市 │ 防府市
      相談会      │ ○     │ ○    │ ○
      ※印は中心市`);
    expect(municipalities).toEqual(["山口市", "萩市*", "防府市"]);
  });

  it("are those of the ministry's list where the sheet says nothing", () => {
    expect(readNames("山口", "宇部", "萩").municipalities).toEqual(["山口市*", "宇部市*", "萩市"]);
  });

  it("are those that the settings name, whatever the sheet says", () => {
    const { municipalities } = readDrawing(
      `
      取組の方向性 │ 山口市◎ │ 萩市
      相談会      │ ○      │ ○`,
      { centerCities: ["萩市"] },
    );
    expect(municipalities).toEqual(["山口市", "萩市*"]);
  });
});

describe("other areas", () => {
  it("are read like these seven: 八戸 and its towns", () => {
    const names = ["八戸", "三戸", "五戸", "田子", "南部", "階上", "新郷", "おいらせ"];
    expect(readNames(...names).municipalities).toEqual(
      "八戸市* 三戸町 五戸町 田子町 南部町 階上町 新郷村 おいらせ町".split(" "),
    );
  });

  it("are read when nine municipalities lie in two prefectures: 備後", () => {
    const names = ["福山", "三原", "尾道", "府中", "竹原", "世羅", "神石高原", "笠岡", "井原"];
    const { municipalities } = onlyTable(readNames(...names));
    expect(municipalities.map((one) => one.municipality.code?.slice(0, 2)).join(" ")).toBe(
      "34 34 34 34 34 34 34 33 33",
    );
  });

  it("give an ambiguous name to the prefecture of its neighbours", () => {
    const codeOf = (...names: readonly string[]): string | null | undefined =>
      onlyTable(readNames(...names)).municipalities[1]?.municipality.code;
    expect(codeOf("福山", "府中", "尾道")).toBe("342084");
    expect(codeOf("調布市", "府中市", "国立市")).toBe("132063");
  });

  it("give an ambiguous name to the prefecture that its band says", () => {
    const reading = readDrawing(`
      取組の方向性 │ 東京都 │ <     │ 広島県 │ <
      ^          │ 府中市 │ 国立市 │ 三原市 │ 竹原市
      相談会      │ ○     │       │       │`);
    expect(onlyTable(reading).municipalities[0]?.municipality.code).toBe("132063");
  });
});

describe("a roster in the settings", () => {
  it("is compared with the header: who is missing, who is a stranger", () => {
    const { notes } = readDrawing(
      `
      取組の方向性 │ 山口市 │ 萩市
      相談会      │ ○     │ ○`,
      { roster: ["山口市", "防府市"] },
    );
    expect(notes).toEqual(["S02 missing A1", "S02 unknown C1"]);
  });
});
