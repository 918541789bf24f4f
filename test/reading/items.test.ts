/** Several measures in a cell, and the lines that belong to one. */
import { describe, expect, it } from "@jest/globals";
import { readDrawing } from "../support/readDrawing";

function textsOf(...cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell) => `起業 │ ${cell} │ ○ │`);
  const picture = ["事業名 │ 取組の方向性 │ 山口市 │ 宇部市", ...rows].join("\n");
  return readDrawing(picture).measures.map(({ text }) => text);
}

describe("the measures of a cell", () => {
  it("are its lines", () => {
    expect(textsOf("相談会⏎創業塾⏎商談会の開催")).toEqual(["相談会", "創業塾", "商談会の開催"]);
  });

  it("all have the marks of their row", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市
      起業 │ 相談会⏎創業塾【新規】 │ ● │ ○ │`);
    expect(measures).toMatchObject([
      { text: "相談会", who: "山口市", isPriority: true, change: null },
      { text: "創業塾", who: "山口市", isPriority: true, change: "new" },
    ]);
  });

  it("keep the ・ lines below them, after line feeds", () => {
    expect(textsOf("相談会⏎・市役所⏎・商工会議所⏎創業塾")).toEqual([
      "相談会\n・市役所\n・商工会議所",
      "創業塾",
    ]);
  });

  it("keep indented and other bullets below them too", () => {
    expect(textsOf("相談会⏎␣・市役所⏎　･商工会⏎- 公民館")).toEqual([
      "相談会\n・市役所\n･商工会\n- 公民館",
    ]);
  });

  it("are the ・ lines themselves where every line is one", () => {
    expect(textsOf("・相談会⏎・創業塾")).toEqual(["相談会", "創業塾"]);
  });

  it.each([
    ["①相談会⏎②創業塾", ["相談会", "創業塾"]],
    ["(1)相談会⏎(2)創業塾", ["相談会", "創業塾"]],
    ["1.相談会⏎2.創業塾", ["相談会", "創業塾"]],
    ["①相談会⏎・市役所⏎②創業塾", ["相談会\n・市役所", "創業塾"]],
  ])("are numbered items without their numbers: %s", (cell, expected) => {
    expect(textsOf(cell)).toEqual(expected);
  });

  it.each([
    ["起業を希望する者に、⏎相談の場を設ける", "起業を希望する者に、相談の場を設ける"],
    ["相談会(市役所、⏎商工会議所)の開催", "相談会(市役所、商工会議所)の開催"],
    ["「まちの⏎仕事場」の開設", "「まちの仕事場」の開設"],
    ["相談会の⏎開催", "相談会の開催"],
    ["相談会を開催⏎、あわせて周知", "相談会を開催、あわせて周知"],
  ])("are joined where a hand broke a line: %s", (cell, expected) => {
    expect(textsOf(cell)).toEqual([expected]);
  });

  it("keep ※ lines and lines of nothing but a tag", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業 │ 相談会⏎※年3回⏎創業塾⏎【拡充】 │ ○ │`);
    expect(measures).toMatchObject([
      { text: "相談会\n※年3回", change: null },
      { text: "創業塾", change: "expanded" },
    ]);
  });

  it("leave out blank lines", () => {
    expect(textsOf("⏎相談会⏎⏎　⏎創業塾⏎")).toEqual(["相談会", "創業塾"]);
  });

  it("are told apart by spaces on a sheet that a scanner made", () => {
    expect(
      textsOf(
        "起業に関する相談会の開催【新規】 創業塾の開催【拡充】",
        "販路開拓のための商談会の開催【拡充】 周遊バス ・市役所 ・商工会",
      ),
    ).toEqual([
      "起業に関する相談会の開催",
      "創業塾の開催",
      "販路開拓のための商談会の開催",
      "周遊バス\n・市役所\n・商工会",
    ]);
  });

  it("know their cell, their place in it and their part of its text", () => {
    const { plan } = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業 │ 相談会⏎創業塾{red:【新規】} │ ○ │`);
    const source = plan.tables[0]?.measures[1]?.source;
    expect(source).toMatchObject({
      at: { sheet: "取組一覧", row: 1, column: 1 },
      item: 1,
      start: 4,
      end: 11,
    });
    expect(source?.cellText.slice(source.start, source.end)).toBe("創業塾【新規】");
    expect(source?.runs.map(({ text, font }) => [text, font.color])).toEqual([
      ["創業塾", null],
      ["【新規】", "#FF0000"],
    ]);
  });
});

describe("a row that holds nothing but a ・ line", () => {
  it("goes on with the measure above it", () => {
    const { measures } = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業   │ 検討会議     │ ○     │ ○
             │ ・協議        │       │
      観光   │ 周遊バス     │ ○     │`);
    expect(measures.map(({ text }) => text)).toEqual(["検討会議\n・協議", "周遊バス"]);
  });
});
