import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import type { Sheet } from "../../core";
import { findEdge } from "./findEdge";

const extent = { rowCount: 6, columnCount: 5 };

const sheet = drawn(`
  a │ b │   │ d │
  a │   │   │   │
  a │   │ c │   │
    │   │   │   │
  a │   │   │   │`);

function drawn(picture: string): Sheet {
  const [only] = drawSheet(picture).book.sheets;
  if (only === undefined) throw new Error("The picture shows a sheet.");
  return only;
}

function from(row: number, column: number, on: Sheet = sheet) {
  return (step: "up" | "down" | "left" | "right"): readonly number[] => {
    const edge = findEdge(on, extent, { row, column }, step);
    return [edge.row, edge.column];
  };
}

describe("the edge of a block", () => {
  it("is the last content in a row of contents", () => {
    expect(from(0, 0)("down")).toEqual([2, 0]);
    expect(from(2, 0)("up")).toEqual([0, 0]);
    expect(from(0, 0)("right")).toEqual([0, 1]);
    expect(from(0, 1)("left")).toEqual([0, 0]);
  });

  it("is the next content over blank cells", () => {
    expect(from(0, 1)("right")).toEqual([0, 3]);
    expect(from(2, 0)("down")).toEqual([4, 0]);
    expect(from(2, 1)("right")).toEqual([2, 2]);
    expect(from(0, 3)("left")).toEqual([0, 1]);
    expect(from(4, 0)("up")).toEqual([2, 0]);
  });

  it("is the end of the sheet where nothing is on the way", () => {
    expect(from(0, 3)("right")).toEqual([0, 4]);
    expect(from(4, 0)("down")).toEqual([5, 0]);
    expect(from(3, 3)("up")).toEqual([0, 3]);
    expect(from(3, 3)("left")).toEqual([3, 0]);
  });

  it("does not end in a row that nobody sees", () => {
    const hidden: Sheet = { ...sheet, hiddenRows: new Set([1, 2]) };
    expect(from(0, 0, hidden)("down")).toEqual([4, 0]);
  });

  it("stays where there is nowhere to go", () => {
    expect(from(0, 0)("up")).toEqual([0, 0]);
    expect(from(5, 4)("down")).toEqual([5, 4]);
  });
});
