import { describe, expect, it } from "@jest/globals";
import { drawLook, plainFont } from "../../../../test/desk/drawLayout";
import { fontFamily } from "./fontFamily";
import { alignStyle, fontStyle, lookStyle, textSide, turnStyle } from "./lookCss";
import { LookRules } from "./lookRules";

describe("the look of a cell", () => {
  it("puts text to the left, numbers to the right, truth values and errors in the middle", () => {
    const look = drawLook();
    expect(textSide(look, "text")).toBe("left");
    expect(textSide(look, "number")).toBe("right");
    expect(textSide(look, "boolean")).toBe("center");
    expect(textSide(look, "error")).toBe("center");
    expect(textSide(drawLook({ horizontal: "left" }), "number")).toBe("left");
  });

  it("spreads distributed text to both sides", () => {
    expect(alignStyle(drawLook({ horizontal: "distributed" }), "text", 1)).toMatchObject({
      textAlign: "justify",
      textAlignLast: "justify",
    });
  });

  it("indents on the side where the text begins, by the zoom", () => {
    expect(alignStyle(drawLook({ indent: 2 }), "text", 2).paddingLeft).toBe(36);
    expect(alignStyle(drawLook({ indent: 1, horizontal: "right" }), "text", 1)).toMatchObject({
      paddingRight: 9,
    });
  });

  it("stands upright letters one below the other", () => {
    expect(turnStyle(drawLook({ rotation: "stacked" }))).toEqual({
      writingMode: "vertical-rl",
      textOrientation: "upright",
    });
    expect(turnStyle(drawLook())).toBeNull();
    expect(turnStyle(drawLook({ rotation: 45 }))).toMatchObject({ transform: "rotate(-45deg)" });
  });

  it("has points in pixels at the zoom, and Japanese fonts where the named one is missing", () => {
    const style = fontStyle({ ...plainFont, isBold: true, isStruck: true, color: "#C00000" }, 2);
    expect(style).toMatchObject({
      fontSize: 32,
      fontWeight: "bold",
      textDecorationLine: "line-through",
      color: "#C00000",
    });
    expect(fontFamily("ＭＳ Ｐゴシック")).toMatch(/^"ＭＳ Ｐゴシック", "MS PGothic", "Yu Gothic"/u);
    expect(fontFamily("ＭＳ 明朝")).toMatch(/"Yu Mincho".*serif$/u);
  });

  it("wraps where it is to, at any letter", () => {
    expect(lookStyle(drawLook({ isWrapped: true, fill: "#FFFF00" }), 1)).toMatchObject({
      whiteSpace: "pre-wrap",
      backgroundColor: "#FFFF00",
    });
  });
});

describe("LookRules", () => {
  it("gives the same class to the same look, and its properties to whoever wears it", () => {
    const rules = new LookRules();
    const before = rules.classFor({ fontSize: 20, lineHeight: 1.5 });
    const detach = rules.attach(document);
    const after = rules.classFor({ color: "rgb(1, 2, 3)" });
    expect(rules.classFor({ fontSize: 20, lineHeight: 1.5 })).toBe(before);
    const cell = document.createElement("div");
    cell.className = `${before} ${after}`;
    document.body.append(cell);
    expect(getComputedStyle(cell)).toMatchObject({ fontSize: "20px", color: "rgb(1, 2, 3)" });
    detach();
    expect(getComputedStyle(cell).fontSize).not.toBe("20px");
    cell.remove();
  });

  it("lets no font name of a workbook end its rule", () => {
    const rules = new LookRules();
    const detach = rules.attach(document);
    const name = 'x"; } body { display: none } .y { color: red';
    const wearer = document.createElement("div");
    wearer.className = rules.classFor({ fontFamily: fontFamily(name) });
    document.body.append(wearer);
    expect(getComputedStyle(document.body).display).not.toBe("none");
    detach();
    wearer.remove();
  });
});
