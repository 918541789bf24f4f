import { describe, expect, it } from "@jest/globals";
import { drawCell, drawLook } from "../../../../test/desk/drawLayout";
import type { CellLook, ViewCell } from "../../../xlsx/view/sheetView";
import { fitText, type FittedText } from "./fitText";

/** Each letter is ten pixels wide. */
function fit(
  cell: Partial<ViewCell>,
  width: number,
  look: Partial<CellLook> = {},
  isMerged = false,
): FittedText {
  const task = { cell: drawCell(0, 0, cell), look: drawLook(look), width, zoom: 1, isMerged };
  return fitText(task, (text) => [...text].length * 10);
}

describe("fitText", () => {
  it("lets text run over on the side where it does not begin", () => {
    const text = "取組の方向性";
    expect(fit({ text }, 44).beyond).toEqual({ left: 0, right: 20 });
    expect(fit({ text }, 44, { horizontal: "right" }).beyond).toEqual({ left: 20, right: 0 });
    expect(fit({ text }, 44, { horizontal: "center" }).beyond).toEqual({ left: 10, right: 10 });
  });

  it("keeps wrapped text and that of merged regions inside", () => {
    expect(fit({ text: "取組の方向性" }, 44, { isWrapped: true }).beyond.right).toBe(0);
    expect(fit({ text: "取組の方向性" }, 44, {}, true).beyond.right).toBe(0);
  });

  it("shows ### for a number that does not fit, never a part of it", () => {
    const number = { kind: "number", text: "1,234,567", entry: "1234567" } as const;
    expect(fit(number, 44).text).toBe("####");
    expect(fit(number, 100).text).toBe("1,234,567");
  });

  it("rounds the decimals of a number without a format before that", () => {
    const number = { kind: "number", text: "3.14159", entry: "3.14159" } as const;
    expect(fit(number, 44).text).toBe("3.14");
    expect(fit({ ...number, text: "-12345.5", entry: "-12345.5" }, 24).text).toBe("##");
  });

  it("shrinks what is to be shrunk until it fits", () => {
    expect(fit({ text: "0123456789" }, 54, { isShrunk: true }).scale).toBe(0.5);
    expect(fit({ text: "01" }, 54, { isShrunk: true }).scale).toBe(1);
  });

  it("repeats what is to fill the cell", () => {
    expect(fit({ text: "-*" }, 54, { horizontal: "fill" }).text).toBe("-*-*");
  });

  it("shows no line feeds in text that is not wrapped", () => {
    expect(fit({ text: "重点\nPJ" }, 100).text).toBe("重点PJ");
    expect(fit({ text: "重点\nPJ" }, 100, { isWrapped: true }).text).toBe("重点\nPJ");
  });
});
