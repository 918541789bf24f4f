/** 新規・拡充・継続 and 再掲: from tags, from columns, from red; and words that are no tags. */
import { describe, expect, it } from "@jest/globals";
import { readDrawing, type PlainMeasure } from "../support/readDrawing";

function readMeasure(cell: string, legend = ""): PlainMeasure | undefined {
  return readDrawing(`
    事業名 │ 取組の方向性 │ 山口市 │ 宇部市
    起業   │ ${cell}      │ ○     │
    観光   │ 周遊バス     │ ○     │ ○
    ${legend}`).measures[0];
}

describe("a tag", () => {
  it.each([
    "【新規】",
    "(新規)",
    "（新規）",
    "[新規]",
    "［新規］",
    "《新規》",
    "〈新規〉",
    "〔新規〕",
    "＜新規＞",
    "(新)",
    "【新】",
    "␣新規",
    "🈟",
    "【R3新規】",
    "【一部新規】",
  ])("says 新規 as %s, behind the measure", (tag) => {
    expect(readMeasure(`相談会${tag}`)).toMatchObject({ text: "相談会", change: "new" });
  });

  it.each(["【拡充】", "（拡充）", "［拡］", "《拡充》"])(
    "says 拡充 as %s, in front of it",
    (tag) => {
      expect(readMeasure(`${tag}相談会`)).toMatchObject({ text: "相談会", change: "expanded" });
    },
  );

  it("says 継続", () => {
    expect(readMeasure("相談会【継続】")).toMatchObject({ text: "相談会", change: "continued" });
  });

  it.each(["【再掲】", "(再掲)", "（再掲）", "［再掲］"])(
    "says 再掲 as %s, and nothing of change",
    (tag) => {
      expect(readMeasure(`相談会${tag}`)).toMatchObject({
        text: "相談会",
        change: null,
        isRelisted: true,
      });
    },
  );

  it.each(["【新規】【再掲】", "【再掲】(新規)", "【新規・再掲】"])("says both as %s", (tags) => {
    expect(readMeasure(`相談会${tags}`)).toMatchObject({
      text: "相談会",
      change: "new",
      isRelisted: true,
    });
  });

  it("of a ・ line says nothing of the measure", () => {
    expect(readMeasure("相談会⏎・市役所(再掲)")).toMatchObject({ isRelisted: false, change: null });
  });

  it("of the 事業名 holds for its measures that have none", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業【新規】 │ 相談会⏎創業塾【継続】 │ ○ │`);
    expect(measures).toMatchObject([
      { project: "起業", change: "new" },
      { project: "起業", change: "continued" },
    ]);
  });
});

describe("a word that is no tag", () => {
  it.each([
    "産科の新規開設に向けた支援",
    "新規就農者の育成",
    "新規学卒者の県内就職(新規高卒者)",
    "販路拡充に向けた商談会",
    "継続的な情報発信",
    "施設の拡充整備",
  ])("leaves the text and the change alone: %s", (text) => {
    expect(readMeasure(text)).toMatchObject({ text, change: null, isRelisted: false });
  });
});

describe("a 区分 column", () => {
  it.each([
    ["新規", "new", false],
    ["新", "new", false],
    ["○拡", "expanded", false],
    ["拡充", "expanded", false],
    ["継続", "continued", false],
    ["継続(再掲)", "continued", true],
    ["再掲", null, true],
    ["新規・再掲", "new", true],
    ["新規(R3)", "new", false],
  ])("says %s", (written, change, isRelisted) => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 区分 │ 山口市 │ 宇部市
      起業 │ 相談会 │ ${written} │ ○ │
      観光 │ 周遊バス │ 継続 │ ○ │ ○`);
    expect(measures[0]).toMatchObject({ change, isRelisted });
  });

  it("says it line by line where it has as many lines as the cell has measures", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 区分 │ 山口市 │ 宇部市
      起業 │ 相談会⏎創業塾 │ 新規⏎継続 │ ○ │`);
    expect(measures.map(({ change }) => change)).toEqual(["new", "continued"]);
  });

  it("may have a column beside it for 再掲", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 区分 │ 再掲 │ 山口市 │ 宇部市
      起業 │ 相談会 │ 新規 │ ○ │ ○ │
      観光 │ 周遊バス │ 継続 │ │ ○ │`);
    expect(measures).toMatchObject([
      { change: "new", isRelisted: true },
      { change: "continued", isRelisted: false },
    ]);
  });

  it("may be two columns, one a word: 新規 | 拡充", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 新規 │ 拡充 │ 山口市 │ 宇部市
      起業 │ 相談会 │ ○ │ │ ○ │
      観光 │ 周遊バス │ │ ● │ ○ │
      交通 │ 路線バス │ │ │ ○ │ ○`);
    expect(measures.map(({ change }) => change)).toEqual(["new", "expanded", null]);
  });

  it("gives way to a tag in the measure itself", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 区分 │ 山口市 │ 宇部市
      起業 │ 相談会【拡充】 │ 継続 │ ○ │
      観光 │ 周遊バス │ 継続 │ ○ │`);
    expect(measures[0]).toMatchObject({ change: "expanded" });
  });
});

describe("red letters", () => {
  const legend = "赤字は新規・拡充事業、黒字は継続事業";

  it("say 新規 where the legend says so, black ones 継続", () => {
    const { plan } = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業 │ {red:相談会}⏎創業塾 │ ○ │
      ${legend}`);
    expect(plan.tables[0]?.measures).toMatchObject([
      { change: "new", changeFrom: "color" },
      { change: "continued", changeFrom: "legend" },
    ]);
  });

  it("say what their own colour says: red 新規, blue 拡充", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業 │ {red:相談会}⏎{#0070C0:創業塾}⏎商談会 │ ○ │
      赤字:新規 青字:拡充 黒字:継続`);
    expect(measures.map(({ change }) => change)).toEqual(["new", "expanded", "continued"]);
  });

  it("say nothing without a legend", () => {
    expect(readMeasure("{red:相談会}")).toMatchObject({ change: null });
  });

  it("say nothing when only a few letters are red", () => {
    expect(readMeasure("創業に関する{red:相談}会の開催", "赤字は新規事業")).toMatchObject({
      change: null,
    });
  });

  it("give way to a tag", () => {
    expect(readMeasure("{red:相談会【拡充】}", legend)).toMatchObject({ change: "expanded" });
  });
});
