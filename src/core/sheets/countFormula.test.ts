import { describe, expect, it } from "@jest/globals";
import { countRows, sumAcross, sumColumn } from "./countFormula";

const list = { first: 11, last: 20 };

describe("countRows", () => {
  it("counts rows that meet every condition, whatever the names contain", () => {
    const conditions = [
      { column: 1, test: { cell: "$F4" } },
      { column: 6, test: { equals: ["新規", "拡充"] } },
      { column: 7, test: "empty" },
      { column: 8, test: "filled" },
    ] as const;
    expect(countRows(list, conditions, 3)).toEqual({
      formula:
        'SUMPRODUCT((B$12:B$21=$F4)*((G$12:G$21="新規")+(G$12:G$21="拡充"))*(H$12:H$21="")*(I$12:I$21<>"")*1)',
      value: 3,
    });
  });

  it("is a plain 0 for a list without rows", () => {
    expect(countRows({ first: 11, last: 10 }, [{ column: 1, test: "filled" }], 0)).toBe(0);
  });
});

describe("sums", () => {
  it("add cells of a column or of a row", () => {
    expect(sumColumn(2, { first: 3, last: 5 }, 9)).toEqual({ formula: "SUM(C4:C6)", value: 9 });
    expect(sumAcross(3, { first: 2, last: 4 }, 9)).toEqual({ formula: "SUM(C4:E4)", value: 9 });
  });

  it("are a plain 0 over no cells", () => {
    expect(sumAcross(3, { first: 2, last: 1 }, 0)).toBe(0);
  });
});
