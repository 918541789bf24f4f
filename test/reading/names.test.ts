/** Names that hold for several rows: merged, repeated, blank below, 〃, and named by bands. */
import { describe, expect, it } from "@jest/globals";
import { readDrawing } from "../support/readDrawing";

const header = "取組 │ 事業名 │ 取組の方向性 │ 山口市 │ 宇部市";

/** Initiative and project of each measure. */
function namesOf(picture: string): readonly string[] {
  return readDrawing(picture).measures.map(
    ({ initiative, project, text }) => `${initiative ?? "?"}/${project ?? "?"}/${text}`,
  );
}

const expected = [
  "ア 産業/起業/相談会",
  "ア 産業/起業/創業塾",
  "ア 産業/販路/商談会",
  "イ 観光/周遊/バス",
];

describe("the names of a row", () => {
  it.each([
    ["merged", ["ア 産業 │ 起業", "^ │ ^", "^ │ 販路", "イ 観光 │ 周遊"]],
    ["repeated", ["ア 産業 │ 起業", "ア 産業 │ 起業", "ア 産業 │ 販路", "イ 観光 │ 周遊"]],
    ["blank below", ["ア 産業 │ 起業", "│", "│ 販路", "イ 観光 │ 周遊"]],
    ["〃", ["ア 産業 │ 起業", "〃 │ 〃", "〃 │ 販路", "イ 観光 │ 周遊"]],
    ["同上", ["ア 産業 │ 起業", "同上 │ 同上", "(同上) │ 販路", "イ 観光 │ 周遊"]],
    ['" and ↓', ["ア 産業 │ 起業", '" │ ↓', '" │ 販路', "イ 観光 │ 周遊"]],
  ])("hold when they are %s", (_how, left) => {
    const [a = "", b = "", c = "", d = ""] = left;
    expect(
      namesOf(`
        ${header}
        ${a} │ 相談会 │ ○ │
        ${b} │ 創業塾 │ ○ │
        ${c} │ 商談会 │ ○ │
        ${d} │ バス │ ○ │`),
    ).toEqual(expected);
  });

  it("end with a name above them: a new 取組 has no 事業名 until one is named", () => {
    expect(
      namesOf(`
        ${header}
        ア 産業 │ 起業 │ 相談会 │ ○ │
        イ 観光 │ │ バス │ ○ │`),
    ).toEqual(["ア 産業/起業/相談会", "イ 観光/?/バス"]);
  });

  it("may come from a row that only names the 事業名 for the rows below", () => {
    expect(
      namesOf(`
        ${header}
        ア 産業 │ 1 起業 │ │ │
        │ │ 相談会 │ ○ │
        │ │ 創業塾 │ ○ │
        │ 2 販路 │ │ │
        │ │ 商談会 │ ○ │`),
    ).toEqual(["ア 産業/起業/相談会", "ア 産業/起業/創業塾", "ア 産業/販路/商談会"]);
  });

  it("are joined when a hand broke them into lines", () => {
    expect(
      namesOf(`
        ${header}
        ア⏎産業の⏎振興 │ 起業⏎支援 │ 相談会 │ ○ │`),
    ).toEqual(["ア 産業の振興/起業支援/相談会"]);
  });
});

describe("a measure merged over several rows", () => {
  it("is one measure, and whoever marks one of its rows takes part", () => {
    const reading = readDrawing(`
      ${header}
      ア 産業 │ 起業 │ 相談会 │ ○ │
      ^ │ ^ │ ^ │ │ ○`);
    expect(reading.measures).toMatchObject([{ text: "相談会", who: "山口市 宇部市" }]);
  });
});

describe("marks merged over several rows", () => {
  it("count for each of them, with one note", () => {
    const reading = readDrawing(`
      ${header}
      ア 産業 │ 起業 │ 相談会 │ ○ │ ○
      ^ │ ^ │ 創業塾 │ ^ │`);
    expect(reading.measures.map(({ who }) => who)).toEqual(["山口市 宇部市", "山口市"]);
    expect(reading.notes).toEqual(["S05 marks D2"]);
  });
});
