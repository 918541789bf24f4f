import { describe, expect, it } from "@jest/globals";
import { formatCells } from "./cellList";

const at = (row: number, column: number) => ({ row, column });

describe("formatCells", () => {
  it("joins what stands below or beside each other", () => {
    expect(formatCells([at(1, 2), at(2, 2), at(3, 2), at(6, 0)], "ja")).toBe("A7、C2:C4");
    expect(formatCells([at(1, 2), at(1, 3), at(1, 4)], "en")).toBe("C2:E2");
  });

  it("names a cell once", () => {
    expect(formatCells([at(4, 4), at(4, 4)], "en")).toBe("E5");
  });

  it("says how many more there are than anybody would read", () => {
    const many = Array.from({ length: 70 }, (_, index) => at(index * 2, (index % 2) * 3));
    expect(formatCells(many, "ja")).toMatch(/ほか10か所$/u);
    expect(formatCells(many, "en")).toMatch(/ and 10 more places$/u);
  });
});
