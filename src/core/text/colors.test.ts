import { describe, expect, it } from "@jest/globals";
import { isRed, nameColor, parseColorWord } from "./colors";

describe("nameColor", () => {
  it.each([
    ["orange", "#FFC000 #FF9900 #ED7D31 #F79646 #FCE4D6 #F8CBAD"],
    ["yellow", "#FFFF00 #FFFF99 #FFF2CC #FFE699 #FFD966 #FFEB9C"],
    ["green", "#00B050 #92D050 #E2EFDA #70AD47 #C6EFCE #006100 #00FF00"],
    ["blue", "#0070C0 #DDEBF7 #4472C4 #5B9BD5 #002060 #00B0F0 #0000FF #CCFFFF"],
    ["purple", "#7030A0 #E4DFEC #CC99FF"],
    ["pink", "#FFC7CE #F2DCDB #FF99CC #FF00FF"],
    ["brown", "#833C0B #8B4513 #9C5700"],
    ["gray", "#F2F2F2 #D9D9D9 #BFBFBF #808080 #595959"],
    ["black", "#000000 #0D0D0D #262626"],
    ["white", "#FFFFFF"],
  ])("calls %s what people call so: %s", (name, colors) => {
    expect(colors.split(" ").map(nameColor)).toEqual(colors.split(" ").map(() => name));
  });

  it("calls the automatic colour black", () => {
    expect(nameColor(null)).toBe("black");
  });
});

describe("isRed", () => {
  const reds =
    "#FF0000 #C00000 #D60000 #E60012 #FF4B00 #DA0000 #C0504D #ED1C24 #CC0000 #990000 #FF3300 #FF5050 #9C0006 #ff0000";

  it.each(reds.split(" "))("knows %s for red", (color) => {
    expect(isRed(color)).toBe(true);
  });

  it.each(["#FFC7CE", "#FFC000", "#ED7D31", "#833C0B", "#7030A0", "#000000"])(
    "does not call %s red",
    (color) => {
      expect(isRed(color)).toBe(false);
    },
  );

  it("does not call the automatic colour red", () => {
    expect(isRed(null)).toBe(false);
  });
});

describe("parseColorWord", () => {
  it.each([
    ["赤文字", "red", "font"],
    ["赤字", "red", "font"],
    ["朱書き", "red", "font"],
    ["赤文字事業はプロジェクトチームで事業化したもの", "red", "font"],
    ["黒文字", "black", "font"],
    ["黄色セル", "yellow", "fill"],
    ["黄色の網掛け", "yellow", "fill"],
    ["黄塗り", "yellow", "fill"],
    ["青色着色", "blue", "fill"],
    ["網掛け", "gray", "fill"],
    ["グレー", "gray", "fill"],
    ["灰色", "gray", "fill"],
    ["黄緑色のセル", "green", "fill"],
    ["黄色の○", "yellow", null],
  ])("reads %s", (text, color, target) => {
    expect(parseColorWord(text)).toEqual({ color, target });
  });

  it.each(["新規事業", "セル", "○は事業に取り組む市町", "赤十字病院", ""])(
    "names no colour for %p",
    (text) => {
      expect(parseColorWord(text)).toBeNull();
    },
  );
});
