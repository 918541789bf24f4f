import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findSeparator, splitItems, stripBullet, type Separator } from "./splitItems";

function linesOf(text: string, separator?: Separator): readonly (readonly string[])[] {
  return splitItems(text, separator).map((item) =>
    item.lines.map((line) => (line.isSubBullet ? "> " : "") + text.slice(line.start, line.end)),
  );
}

describe("splitItems", () => {
  it("gives nothing for a text of nothing but space", () => {
    expect(splitItems("")).toEqual([]);
    expect(splitItems(" 　\n\n")).toEqual([]);
  });

  it("keeps bullets below the line before them, unless all lines are bullets", () => {
    expect(linesOf("相談会\n・市役所\n創業塾")).toEqual([["相談会", "> ・市役所"], ["創業塾"]]);
    expect(linesOf("・相談会\n・創業塾")).toEqual([["・相談会"], ["・創業塾"]]);
    expect(linesOf("○相談会\n・市役所\n○創業塾")).toEqual([["○相談会", "> ・市役所"], ["○創業塾"]]);
  });

  it("follows the numbers where two lines or more are numbered", () => {
    expect(linesOf("①相談会\n市内三か所\n②創業塾")).toEqual([
      ["①相談会", "市内三か所"],
      ["②創業塾"],
    ]);
    expect(linesOf("3.11を伝える展示\n創業塾")).toHaveLength(2);
  });

  it.each([
    "相談会の開催、\n創業塾の開催",
    "相談会(市役所\n商工会議所)",
    "「まちの\n仕事場」",
    "相談会\n及び創業塾",
    "相談会\n、創業塾",
    "相談会\n【新規】",
    "相談会\n※年3回",
  ])("does not part %j", (text) => {
    expect(splitItems(text)).toHaveLength(1);
  });

  it.each(["相談会\nと畜場の改修", "子ども\n高齢者", "まちのこと\n相談会"])("parts %j", (text) => {
    expect(splitItems(text)).toHaveLength(2);
  });

  it("parts at spaces only where it is told to, and not inside Latin words", () => {
    expect(linesOf("相談会 創業塾")).toEqual([["相談会 創業塾"]]);
    expect(linesOf("相談会 創業塾 ・市役所", "space")).toEqual([
      ["相談会"],
      ["創業塾", "> ・市役所"],
    ]);
    expect(linesOf("Local Wi Fi の整備", "space")).toHaveLength(1);
  });

  it("gives parts that follow each other and leave out nothing but space", () => {
    const piece = fc.constantFrom(
      "相談会",
      "・",
      "①",
      "【新規】",
      "\n",
      " ",
      "(",
      ")",
      "、",
      "※",
      "の",
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom<Separator>("lineFeed", "space"), (cell, separator) => {
        const items = splitItems(cell, separator);
        const lines = items.flatMap((item) => item.lines);
        let end = 0;
        for (const line of lines) {
          expect(cell.slice(end, line.start).trim()).toBe("");
          expect(line.end).toBeGreaterThan(line.start);
          end = line.end;
        }
        expect(cell.slice(end).trim()).toBe("");
        for (const item of items) {
          expect([item.start, item.end]).toEqual([item.lines[0]?.start, item.lines.at(-1)?.end]);
        }
      }),
    );
  });
});

describe("findSeparator", () => {
  it("is a line feed unless several cells run tagged items or bullets together", () => {
    expect(findSeparator([])).toBe("lineFeed");
    expect(findSeparator(["相談会 ・市役所", "創業塾"])).toBe("lineFeed");
    expect(findSeparator(["相談会 ・市役所", "商談会 ・商工会"])).toBe("space");
    expect(findSeparator(["相談会【新規】 創業塾【拡充】", "商談会 ・商工会"])).toBe("space");
  });

  it("is a line feed where more cells have them", () => {
    const run = ["相談会 ・市役所", "商談会 ・商工会"];
    expect(findSeparator([...run, "a\nb", "c\nd", "e\nf"])).toBe("lineFeed");
  });
});

describe("stripBullet", () => {
  it("takes off a bullet or a number, and no figure that belongs to the words", () => {
    expect(stripBullet("・相談会")).toBe("相談会");
    expect(stripBullet("(1) 相談会")).toBe("相談会");
    expect(stripBullet("②相談会")).toBe("相談会");
    expect(stripBullet("3市町の連携")).toBe("3市町の連携");
    expect(stripBullet("○○市との合同相談会")).toBe("○○市との合同相談会");
  });
});
