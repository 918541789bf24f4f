import { describe, expect, it } from "@jest/globals";
import { drawLayout, plainFont } from "../../../test/desk/drawLayout";
import { hasRoomForNumber } from "./roomForNumber";

const font = { ...plainFont, size: 11 };
const columns = { usual: 64, spans: [{ first: 2, last: 2, size: 120 }] };
const merges = [{ top: 3, left: 0, bottom: 3, right: 1 }];
const layout = drawLayout({ columns, merges });

function hasRoom(text: string, row: number, column: number, said = font): boolean {
  return hasRoomForNumber(text, said, layout, { row, column });
}

describe("room for a date", () => {
  it("is there for a short one in a column of the usual width, and not for a long one", () => {
    expect(hasRoom("2026/4/1", 0, 0)).toBe(true);
    expect(hasRoom("R8.4.1", 0, 0)).toBe(true);
    expect(hasRoom("2026/10/31", 0, 0)).toBe(false);
    expect(hasRoom("令和8年4月1日", 0, 0)).toBe(false);
  });

  it("is that of the column, or of all columns of a merged region", () => {
    expect(hasRoom("令和8年4月1日", 0, 2)).toBe(true);
    expect(hasRoom("令和8年4月1日", 3, 0)).toBe(true);
  });

  it("goes with the letters of the cell", () => {
    expect(hasRoom("2026/4/1", 0, 0, { ...font, size: 14 })).toBe(false);
    expect(hasRoom("2026/4/1", 0, 0, { ...font, isBold: true })).toBe(false);
  });
});
